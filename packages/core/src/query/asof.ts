import type { Dataset } from "../model/dataset.js";
import { secondsPerDay, withinDays, dayOf } from "../model/edtf/index.js";
import { edtfOfBounds } from "../model/edtf/of-bounds.js";
import type { EdtfText } from "../model/edtf/edtf.js";
import { parseEdtf } from "../model/edtf/parse.js";
import type { SourceId } from "../model/id.js";
import type { Source } from "../model/source.js";
import { network } from "./network.js";
import { ofDataset } from "./once.js";

/**
 * What was public by a date. `public`: even if it was published as late as it can have been. `possibly`: only if it was
 * published early enough. `not-yet`: not, however early.
 */
export type Publicity = "public" | "possibly" | "not-yet";

/** The seconds between which a source was published, its order with others considered; ±Infinity where a side is open. */
type Window = { readonly earliest: number; readonly latest: number };

const windows: (dataset: Dataset) => ReadonlyMap<SourceId, Window> = ofDataset(
  (dataset) => new Map(dataset.sources.map((source) => [source.id, windowOf(dataset, source)])),
);

function windowOf(dataset: Dataset, source: Source): Window {
  const { earliestStart, latestEnd } = source.published.bounds;
  const days = network(dataset).startDays(source.id)!;
  return {
    earliest: Math.max(earliestStart ?? -Infinity, days.earliest * secondsPerDay),
    // What ends on the day it began is public by that day's end; what goes on for longer is public when it is complete.
    latest: Math.min(latestEnd ?? Infinity, lastsBeyondItsDay(source) ? Infinity : (days.latest + 1) * secondsPerDay - 1),
  };
}

function lastsBeyondItsDay({ published: { bounds } }: Source): boolean {
  return bounds.latestStart !== bounds.latestEnd || bounds.earliestStart !== bounds.earliestEnd;
}

/** The last second of a date: the end of the day, month or year that `asof` names. Open-ended: no limit. */
export function endOf(asof: EdtfText): number {
  const read = parseEdtf(asof);
  return (read.ok ? read.edtf.bounds.latestEnd : null) ?? Infinity;
}

/** What was public of one source. Without a date, everything is. */
export function publicityOf(dataset: Dataset, source: SourceId, asof: EdtfText | undefined): Publicity {
  return asof === undefined ? "public" : publicityBy(dataset, source, endOf(asof));
}

/** As `publicityOf`, by the end of a second that `endOf` gave. */
export function publicityBy(dataset: Dataset, source: SourceId, end: number): Publicity {
  const window = windows(dataset).get(source);
  if (!window || window.earliest > end) return "not-yet";
  return window.latest <= end ? "public" : "possibly";
}

/** Between which seconds a source was published, its order with others considered (`null`: open), and what that makes of it as of a day. */
export type Publication = {
  readonly source: SourceId;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly publicity: Publicity;
};

/** When each source can have been published: by the earliest second, then by the latest, then by id. */
export function publications(dataset: Dataset, asof: EdtfText | undefined): Publication[] {
  const end = asof === undefined ? Infinity : endOf(asof);
  const closed = (second: number) => (Number.isFinite(second) ? second : null);
  return [...windows(dataset)]
    .sort(([a, one], [b, other]) => byTime(one.earliest, other.earliest) || byTime(one.latest, other.latest) || (a < b ? -1 : 1))
    .map(([source, { earliest, latest }]) => ({
      source,
      earliest: closed(earliest),
      latest: closed(latest),
      publicity: publicityBy(dataset, source, end),
    }));
}

/** Which of two seconds comes first; two that are both open come together. */
const byTime = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The days on which something can become public, or surely is: where a slider over time stops. Each day once, in order. */
export const asofStops: (dataset: Dataset) => readonly EdtfText[] = ofDataset((dataset) => {
  const bounds = [...windows(dataset).values()].flatMap(({ earliest, latest }) => [earliest, latest]);
  const days = new Set(bounds.filter(Number.isFinite).map(dayOf));
  return [...days].sort((a, b) => a - b).map((day) => edtfOfBounds(withinDays(day, day)));
});

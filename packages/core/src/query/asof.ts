import { misused } from "../model/argument.js";
import type { Dataset } from "../model/dataset.js";
import { secondsPerDay } from "../model/edtf/calendar.js";
import type { EdtfText } from "../model/edtf/edtf.js";
import { askedDate } from "../model/query/date.js";
import type { Query } from "../model/query/query.js";
import type { SourceId } from "../model/id.js";
import type { Source } from "../model/source.js";
import { network } from "./network.js";
import { ofDataset } from "./once.js";
import { recordsOf } from "./records.js";

/**
 * What was public by a date. `public`: even if it was published as late as it can have been. `possibly`: only if it was
 * published early enough. `not-yet`: not, however early.
 */
export const publicities = ["not-yet", "possibly", "public"] as const;
export type Publicity = (typeof publicities)[number];

/** The seconds between which a source was published, its order with others considered; ±Infinity where a side is open. */
export type Window = { readonly earliest: number; readonly latest: number };

export const windows: (dataset: Dataset) => ReadonlyMap<SourceId, Window> = ofDataset(
  (dataset) => new Map(dataset.sources.map((source) => [source.id, windowOf(dataset, source)])),
);

function windowOf(dataset: Dataset, source: Source): Window {
  const { earliestStart, latestEnd } = source.published.bounds;
  const days = network(dataset).of(source.id)!;
  return {
    earliest: Math.max(earliestStart ?? -Infinity, days.earliest * secondsPerDay),
    // What ends on the day it began is public by that day's end; what goes on for longer is public when it is complete.
    latest: Math.min(latestEnd ?? Infinity, lastsBeyondItsDay(source) ? Infinity : (days.latest + 1) * secondsPerDay - 1),
  };
}

function lastsBeyondItsDay({ published: { bounds } }: Source): boolean {
  return bounds.latestStart !== bounds.latestEnd || bounds.earliestStart !== bounds.earliestEnd;
}

/** The last second of a date: the end of the day, month or year that `asof` names. Without one, or open-ended: no limit. */
function endOf(asof: EdtfText | undefined): number {
  if (asof === undefined) return Infinity;
  const { end } = askedDate(asof) ?? misused("asof", asof, "give a date such as 2024-02-22");
  return end;
}

/** What was public of a source by the end of a query’s `asof`; what is pulled out is not. Without a date, all else is. */
export function publicityIn(dataset: Dataset, { asof, without }: Pick<Query, "asof" | "without">): (source: SourceId) => Publicity {
  const end = endOf(asof);
  const pulled = new Set(without);
  if (end === Infinity) {
    const { sources } = recordsOf(dataset);
    return (source) => (sources.has(source) && !pulled.has(source) ? "public" : "not-yet");
  }
  const known = windows(dataset);
  return (source) => {
    const window = known.get(source);
    if (!window || pulled.has(source) || window.earliest > end) return "not-yet";
    return window.latest <= end ? "public" : "possibly";
  };
}

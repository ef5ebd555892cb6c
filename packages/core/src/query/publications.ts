import type { Dataset } from "../model/dataset.js";
import { withinDays } from "../model/edtf/bounds.js";
import { dayOf } from "../model/edtf/calendar.js";
import type { EdtfText } from "../model/edtf/edtf.js";
import { edtfOfBounds } from "../model/edtf/of-bounds.js";
import type { SourceId } from "../model/id.js";
import { askedDate } from "../model/query/date.js";
import { type Publicity, publicityIn, windows } from "./asof.js";
import { ofDataset } from "./once.js";

/** Between which seconds a source was published, its order with others considered (`null`: open), and what that makes of it as of a day. */
export type Publication = {
  readonly source: SourceId;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly publicity: Publicity;
};

/** When each source can have been published: by the earliest second, then by the latest, then by id. */
export function publications(dataset: Dataset, asof: EdtfText | undefined): Publication[] {
  const publicityOf = publicityIn(dataset, { ...(asof ? { asof } : {}), without: [] });
  const closed = (second: number) => (Number.isFinite(second) ? second : null);
  return [...windows(dataset)]
    .sort(([a, one], [b, other]) => byTime(one.earliest, other.earliest) || byTime(one.latest, other.latest) || (a < b ? -1 : 1))
    .map(([source, { earliest, latest }]) => ({
      source,
      earliest: closed(earliest),
      latest: closed(latest),
      publicity: publicityOf(source),
    }));
}

/** Which of two seconds comes first; two that are both open come together. */
const byTime = (a: number, b: number): number => (a === b ? 0 : a - b);

/**
 * The days on which something can become public, or surely is: where a slider over time stops. Each day once, in order; none that
 * a query cannot ask for, as of years with more than four digits.
 */
export const asofStops: (dataset: Dataset) => readonly EdtfText[] = ofDataset((dataset) => {
  const bounds = [...windows(dataset).values()].flatMap(({ earliest, latest }) => [earliest, latest]);
  const days = new Set(bounds.filter(Number.isFinite).map(dayOf));
  const texts = [...days].sort((a, b) => a - b).map((day) => edtfOfBounds(withinDays(day, day)));
  return texts.filter(askedDate);
});

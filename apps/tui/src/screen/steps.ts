import { askedDate, asofStops, type Dataset, type EdtfText } from "@on-record/core/query";
import { monthOf, yearOf, yearText } from "./months.js";

/** The last second of a date; everything, which has no end, comes after all. */
export function endOf(asof: EdtfText | undefined): number {
  return asof === undefined ? Infinity : askedDate(asof)!.end;
}

/** The next publication after, or the last before, what is public now. Beyond the last lies everything: undefined. */
export function byPublication(dataset: Dataset, asof: EdtfText | undefined, direction: 1 | -1): EdtfText | undefined {
  const now = endOf(asof);
  const stops = asofStops(dataset);
  if (direction > 0) return stops.find((stop) => endOf(stop) > now);
  return stops.findLast((stop) => endOf(stop) < now) ?? stops[0] ?? asof;
}

/** One month on or back, never before the first publication; beyond the last lies everything. */
export function byMonth(dataset: Dataset, asof: EdtfText | undefined, direction: 1 | -1): EdtfText | undefined {
  const stops = asofStops(dataset);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last || (asof === undefined && direction > 0)) return asof;
  if (direction > 0 && endOf(asof) >= endOf(last)) return undefined;
  const month = monthOf(Math.min(endOf(asof), endOf(last))) + (asof === undefined ? 0 : direction);
  const text = askedDate(`${yearText(yearOf(month))}-${String((((month % 12) + 12) % 12) + 1).padStart(2, "0")}`)?.text;
  return text && endOf(text) > endOf(first) ? text : first;
}

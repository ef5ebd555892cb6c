import { within } from "../../model/edtf/index.js";
import type { Bounds } from "../../model/edtf/index.js";
import { dayOf, firstSecondOf, lastSecondOf } from "./calendar.js";
import type { Told } from "./moment.js";
import type { Ahead } from "./nodes.js";
import { windows } from "./relatives.js";

const day = (second: number | null, move: (day: number) => number): number | null => (second === null ? null : move(dayOf(second)));
const plus = (second: number | null, seconds: number): number | null => (second === null ? null : second + seconds);
const none: Ahead = { least: 0, most: 0 };

/**
 * What a relative dating bounds, given the bounds of what it is told by, and how far the calendars of the two are ahead.
 * `undefined`: it is not relative.
 */
export function windowBounds({ rel }: Told, to: Bounds, own = none, ahead = none): Bounds | undefined {
  if (rel === undefined) return undefined;
  if (rel === "before") return within(null, day(to.latestStart, lastSecondOf));
  if (rel === "after") return within(day(to.earliestEnd, firstSecondOf), null);
  const { of } = windows[rel];
  const first = day(plus(to.earliestStart, ahead.least), (reference) => firstSecondOf(of(reference).first));
  const last = day(plus(to.latestStart, ahead.most), (reference) => lastSecondOf(of(reference).last));
  return within(plus(first, -own.most), plus(last, -own.least));
}

const lower = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));
const upper = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));
const crossed = (low: number | null, high: number | null) => low !== null && high !== null && low > high;

/** The bounds that both leave; `undefined` if nothing is left. */
export function intersection(a: Bounds, b: Bounds): Bounds | undefined {
  const earliestStart = lower(a.earliestStart, b.earliestStart);
  const latestEnd = upper(a.latestEnd, b.latestEnd);
  const both: Bounds = {
    earliestStart,
    latestStart: upper(upper(a.latestStart, b.latestStart), latestEnd),
    earliestEnd: lower(lower(a.earliestEnd, b.earliestEnd), earliestStart),
    latestEnd,
  };
  return crossed(both.earliestStart, both.latestStart) || crossed(both.earliestEnd, both.latestEnd) ? undefined : both;
}

const lowest = (x: number | null, y: number | null) => (x === null || y === null ? null : Math.min(x, y));
const highest = (x: number | null, y: number | null) => (x === null || y === null ? null : Math.max(x, y));

/** The bounds that span both. */
export function span(a: Bounds, b: Bounds): Bounds {
  return {
    earliestStart: lowest(a.earliestStart, b.earliestStart),
    latestStart: highest(a.latestStart, b.latestStart),
    earliestEnd: lowest(a.earliestEnd, b.earliestEnd),
    latestEnd: highest(a.latestEnd, b.latestEnd),
  };
}

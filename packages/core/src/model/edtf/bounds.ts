import { secondsPerDay } from "./calendar.js";

/**
 * What is known of a stretch of time: seconds since 1970-01-01T00:00:00Z, proleptic Gregorian, integers, both ends
 * included (the last second of a day is 23:59:59). `null` is an open side: no lower bound in `earliest…`, no upper bound
 * in `latest…`. Beyond 285 million years from now the seconds pass 2^53: they stay finite, but are no longer exact.
 */
export interface Bounds {
  readonly earliestStart: number | null;
  readonly latestStart: number | null;
  readonly earliestEnd: number | null;
  readonly latestEnd: number | null;
}

/** Whatever has bounds: a parsed date, a solved dating, a statement's time. */
export interface Bounded {
  readonly bounds: Bounds;
}

/** Nothing is known: the bounds of `XXXX`. */
export const unknownBounds: Bounds = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null };

/** Some time from one second to another, both included: how a single date, however wide, is bounded. */
export function within(from: number | null, to: number | null): Bounds {
  return { earliestStart: from, latestStart: to, earliestEnd: from, latestEnd: to };
}

/** Some time from the first second of one day to the last second of another; days count from 1970-01-01. */
export function withinDays(fromDay: number, toDay: number): Bounds {
  return within(fromDay * secondsPerDay, toDay * secondsPerDay + (secondsPerDay - 1));
}

/** The lower of two lower bounds; `null` is minus infinity. */
export const lowest = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : Math.min(a, b));

/** The higher of two upper bounds; `null` is plus infinity. */
export const highest = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : Math.max(a, b));

/** The nearer of two upper bounds; `null` is plus infinity. */
export const nearestUpper = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b));

/** The nearer of two lower bounds; `null` is minus infinity. */
export const nearestLower = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.max(a, b));

/** Something that lasted: it began within `start` and ended within `end`, and did not end before it began. */
export function lasting(start: Bounds, end: Bounds): Bounds {
  return {
    earliestStart: start.earliestStart,
    latestStart: nearestUpper(start.latestStart, end.latestEnd),
    earliestEnd: nearestLower(end.earliestEnd, start.earliestStart),
    latestEnd: end.latestEnd,
  };
}

import { misused } from "../argument.js";
import type { Bounded } from "./bounds.js";

/** What can be said of two times whose bounds leave room. */
export type Answer = "yes" | "no" | "maybe";

// Each side is a number or open: an open lower side is never after anything, an open upper side never before anything.
const isBefore = (upper: number | null, lower: number | null): boolean => upper !== null && lower !== null && upper < lower;
const notBefore = (lower: number | null, upper: number | null): boolean => upper !== null && lower !== null && lower >= upper;

/**
 * Whether `a` was over before `b` began. Yes: its latest end lies before the earliest start of `b`. No: even its earliest
 * end is not before the latest start of `b`.
 */
export function before(a: Bounded, b: Bounded): Answer {
  checkBounded(a, b);
  if (isBefore(a.bounds.latestEnd, b.bounds.earliestStart)) return "yes";
  return notBefore(a.bounds.earliestEnd, b.bounds.latestStart) ? "no" : "maybe";
}

/** Whether `a` began after `b` was over: `before` with its sides changed. */
export function after(a: Bounded, b: Bounded): Answer {
  return before(b, a);
}

/**
 * Whether some instant belongs to both. Two dates of the same month may overlap, but need not: that is a maybe. Yes takes
 * two that lasted, or one that lasted and one that fell into its certain part.
 */
export function overlaps(a: Bounded, b: Bounded): Answer {
  if (before(a, b) === "yes" || before(b, a) === "yes") return "no";
  const startsInTime = notBefore(b.bounds.earliestEnd, a.bounds.latestStart);
  const endsInTime = notBefore(a.bounds.earliestEnd, b.bounds.latestStart);
  return startsInTime && endsInTime ? "yes" : "maybe";
}

/**
 * Whether `a` lies wholly inside the stretch of the calendar that `b` names: `2024-02-22` is during `2024-02`, and an
 * event of `2024-01/2024-03` is not. `b` is read from its earliest start to its latest end; an open side of it has no
 * limit, but if both are open nothing is named and the answer is maybe.
 */
export function during(a: Bounded, b: Bounded): Answer {
  checkBounded(a, b);
  const { earliestStart: from, latestEnd: to } = b.bounds;
  if (from === null && to === null) return "maybe";
  const { earliestStart, latestStart, earliestEnd, latestEnd } = a.bounds;
  const startsBefore = isBefore(latestStart, from) || isBefore(latestEnd, from);
  const endsAfter = isBefore(to, earliestEnd) || isBefore(to, earliestStart);
  if (startsBefore || endsAfter) return "no";
  const startsInside = from === null || notBefore(earliestStart, from);
  const endsInside = to === null || notBefore(to, latestEnd);
  return startsInside && endsInside ? "yes" : "maybe";
}

function checkBounded(a: Bounded, b: Bounded): void {
  if (!a?.bounds) misused("a", a, remedy);
  if (!b?.bounds) misused("b", b, remedy);
}

const remedy = "give a time of a dataset, or the edtf that parseEdtf found";

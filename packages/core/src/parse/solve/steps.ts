import type { Bounds } from "../../model/edtf/index.js";
import { dayOf, firstSecondOf, lastSecondOf } from "./calendar.js";
import { blurred } from "./nodes.js";
import type { Node } from "./nodes.js";
import { nature, nowhere } from "./propagate.js";
import type { Step } from "./propagate.js";
import type { Window } from "./relatives.js";

export const boundsPerNode = 4;

/** The numbers of a node's bounds. */
export const startLow = (node: Node): number => node.id * boundsPerNode;
export const startHigh = (node: Node): number => node.id * boundsPerNode + 1;
export const endLow = (node: Node): number => node.id * boundsPerNode + 2;
export const endHigh = (node: Node): number => node.id * boundsPerNode + 3;

type Move = Step["move"];
const same: Move = (second) => second;

/** From the day of one lower or upper bound to that of another, outward to whole days. */
const toDay = (move: Move): { lower: Move; upper: Move } => ({
  lower: (second) => firstSecondOf(move(dayOf(second))),
  upper: (second) => lastSecondOf(move(dayOf(second))),
});

/** A beginning is not after its end; one day has both, unless a dating tells that it lasted. */
export function* ofNature(node: Node, oneDay: boolean): Generator<Step> {
  yield { unit: nature, from: startLow(node), to: endLow(node), move: same };
  yield { unit: nature, from: endHigh(node), to: startHigh(node), move: same };
  if (!oneDay) return;
  const day = toDay(same);
  yield { unit: nature, from: startHigh(node), to: endHigh(node), move: day.upper };
  yield { unit: nature, from: endLow(node), to: startLow(node), move: day.lower };
}

/** The bounds that a dating tells outright. */
export function* told(unit: number, node: Node, bounds: Bounds): Generator<Step> {
  const rows = [
    [startLow(node), bounds.earliestStart],
    [startHigh(node), bounds.latestStart],
    [endLow(node), bounds.earliestEnd],
    [endHigh(node), bounds.latestEnd],
  ] as const;
  for (const [to, value] of rows) if (value !== null) yield { unit, from: nowhere, to, move: () => value };
}

/**
 * `later` begins at least `days` days after `earlier` is over (or after it began). Days are compared, since a date is as
 * long as a day, and days of two zones with a slack of one; two clock times are compared to the second.
 */
export function* order(unit: number, earlier: Node, later: Node, days: number, from: "start" | "end"): Generator<Step> {
  const slack = blurred(earlier, later) ? 1 : 0;
  const exact = earlier.timed && later.timed && days === 0 && slack === 0;
  const forward = exact ? same : toDay((day) => day + days - slack).lower;
  const backward = exact ? same : toDay((day) => day - days + slack).upper;
  const [low, high] = from === "end" ? [endLow(earlier), endHigh(earlier)] : [startLow(earlier), startHigh(earlier)];
  yield { unit, from: low, to: startLow(later), move: forward };
  yield { unit, from: startHigh(later), to: high, move: backward };
}

/** `inner` does not begin before `outer` and does not end after it. */
export function* within(unit: number, inner: Node, outer: Node): Generator<Step> {
  const slack = blurred(inner, outer) ? 1 : 0;
  const { lower, upper } = toDay(same);
  const later = toDay((day) => day + slack).upper;
  const earlier = toDay((day) => day - slack).lower;
  yield { unit, from: startLow(outer), to: startLow(inner), move: slack ? earlier : lower };
  yield { unit, from: startHigh(inner), to: startHigh(outer), move: slack ? later : upper };
  yield { unit, from: endHigh(outer), to: endHigh(inner), move: slack ? later : upper };
  yield { unit, from: endLow(inner), to: endLow(outer), move: slack ? earlier : lower };
}

/** All of `node` lies in a window that the beginning of `to` sets. Its days are those of whoever tells it: zones have no say. */
export function* inWindow(unit: number, node: Node, to: Node, window: Window): Generator<Step> {
  const next = toDay(window.next).lower;
  const last = toDay(window.last).upper;
  for (const [low, high] of [[startLow(node), startHigh(node)], [endLow(node), endHigh(node)]] as const) {
    yield { unit, from: startLow(to), to: low, move: toDay((day) => window.of(day).first).lower };
    yield { unit, from: startHigh(to), to: high, move: toDay((day) => window.of(day).last).upper };
    yield { unit, from: low, to: startLow(to), move: toDay((day) => window.from(day).first).lower };
    yield { unit, from: high, to: startHigh(to), move: toDay((day) => window.from(day).last).upper };
    yield { unit, from: low, to: low, move: (second) => Math.max(second, next(second)) };
    yield { unit, from: high, to: high, move: (second) => Math.min(second, last(second)) };
  }
}

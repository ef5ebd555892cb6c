import type { Bounds } from "../../model/edtf/index.js";
import { dayOf, firstSecondOf, lastSecondOf } from "./calendar.js";
import { blurred } from "./nodes.js";
import type { Ahead, Node } from "./nodes.js";
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
type Moves = { lower: Move; upper: Move };
const toDay = (lower: Move, upper = lower): Moves => ({
  lower: (second) => firstSecondOf(lower(dayOf(second))),
  upper: (second) => lastSecondOf(upper(dayOf(second))),
});

// Most steps move in one of a few ways. They share these, since a large record has millions of steps.
const toSameDay = toDay(same);
type WindowMoves = { of: Moves; from: Moves; snap: Moves };
const byWindow = new Map<Window, WindowMoves>();

function movesOf(window: Window): WindowMoves {
  const known = byWindow.get(window);
  if (known) return known;
  const day = toDay(window.next, window.last);
  const moves = {
    of: toDay(
      (y) => window.of(y).first,
      (y) => window.of(y).last,
    ),
    from: toDay(
      (x) => window.from(x).first,
      (x) => window.from(x).last,
    ),
    snap: {
      lower: (second: number) => Math.max(second, day.lower(second)),
      upper: (second: number) => Math.min(second, day.upper(second)),
    },
  };
  byWindow.set(window, moves);
  return moves;
}

/** The same where the days of the two, or of one, are those of another offset. */
function between(moves: WindowMoves, own: Ahead, to: Ahead): WindowMoves {
  if (isNone(own) && isNone(to)) return moves;
  const { of, from, snap } = moves;
  return {
    of: { lower: (y) => of.lower(y + to.least) - own.most, upper: (y) => of.upper(y + to.most) - own.least },
    from: { lower: (x) => from.lower(x + own.least) - to.most, upper: (x) => from.upper(x + own.most) - to.least },
    snap: {
      lower: (x) => Math.max(x, snap.lower(x + own.least) - own.most),
      upper: (x) => Math.min(x, snap.upper(x + own.most) - own.least),
    },
  };
}

const isNone = ({ least, most }: Ahead): boolean => least === 0 && most === 0;

/** A beginning is not after its end; both lie in one day where it takes no more. */
export function* ofNature(node: Node): Generator<Step> {
  yield { unit: nature, from: startLow(node), to: endLow(node), move: same };
  yield { unit: nature, from: endHigh(node), to: startHigh(node), move: same };
  if (!node.oneDay) return;
  yield { unit: nature, from: startHigh(node), to: endHigh(node), move: toSameDay.upper };
  yield { unit: nature, from: endLow(node), to: startLow(node), move: toSameDay.lower };
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
  const gap = days - slack;
  const { lower, upper } =
    gap === 0
      ? toSameDay
      : toDay(
          (day) => day + gap,
          (day) => day - gap,
        );
  const [forward, backward] = exact ? [same, same] : [lower, upper];
  const [low, high] = from === "end" ? [endLow(earlier), endHigh(earlier)] : [startLow(earlier), startHigh(earlier)];
  yield { unit, from: low, to: startLow(later), move: forward };
  yield { unit, from: startHigh(later), to: high, move: backward };
}

/** `inner` does not begin before `outer` and does not end after it. */
export function* within(unit: number, inner: Node, outer: Node): Generator<Step> {
  const { lower, upper } = blurred(inner, outer)
    ? toDay(
        (day) => day - 1,
        (day) => day + 1,
      )
    : toSameDay;
  yield { unit, from: startLow(outer), to: startLow(inner), move: lower };
  yield { unit, from: startHigh(inner), to: startHigh(outer), move: upper };
  yield { unit, from: endHigh(outer), to: endHigh(inner), move: upper };
  yield { unit, from: endLow(inner), to: endLow(outer), move: lower };
}

/** All of `node` lies in a window that the beginning of `to` sets. Its days are those of whoever tells it: zones have no say. */
export function* inWindow(unit: number, node: Node, to: Node, window: Window): Generator<Step> {
  const { of, from, snap } = between(movesOf(window), node.ahead, to.ahead);
  for (const [low, high] of [
    [startLow(node), startHigh(node)],
    [endLow(node), endHigh(node)],
  ] as const) {
    yield { unit, from: startLow(to), to: low, move: of.lower };
    yield { unit, from: startHigh(to), to: high, move: of.upper };
    yield { unit, from: low, to: startLow(to), move: from.lower };
    yield { unit, from: high, to: startHigh(to), move: from.upper };
    yield { unit, from: low, to: low, move: snap.lower };
    yield { unit, from: high, to: high, move: snap.upper };
    if (node.oneDay) return;
  }
}

import type { Clock } from "../model/vocabulary.js";
import type { Columns, TimeColumns } from "./columns.js";
import { once } from "./once.js";
import { followedFrom, levelOfRow } from "./order.js";

type Sorting = Pick<TimeColumns, "earliestStart" | "latestStart" | "latestEnd">;

/** All rows in the order of a clock, and the place of each in it. `level`: what stands where among rows of equal bounds. */
type Ranks = { readonly order: Int32Array; readonly rankOf: Int32Array; readonly level: Int32Array };

const ranksByClock = once((_columns: Columns) => new Map<Clock, Ranks>());

/**
 * Orders rows by the earliest time that each can have been: first what has no lower bound, last what has no bound at all,
 * unless it is known to come before something: then it stands above that; then by the latest start, by what is known of their
 * order without dates, by the latest end, and by id. `times` stands in for the clock’s own.
 */
export function byClock(rows: Int32Array, columns: Columns, clock: Clock, times?: Sorting): void {
  const ranks = ranksOf(columns, clock);
  if (times) rows.sort(comparing(columns, clock, times, ranks.level));
  else {
    // Sorting numbers without a comparator is many times faster.
    for (let at = 0; at < rows.length; at++) rows[at] = ranks.rankOf[rows[at]!]!;
    rows.sort();
    for (let at = 0; at < rows.length; at++) rows[at] = ranks.order[rows[at]!]!;
  }
}

/** Best first, then by id, which is the order of places. */
export function byScore(rows: Int32Array, scores: Int32Array): void {
  rows.sort((a, b) => scores[b]! - scores[a]! || a - b);
}

/** For rows found by some of their reports only: the first of the publications that matter, by row. */
export function firstPublication(rows: Int32Array, columns: Columns, fails: Uint16Array): Sorting {
  const { published, firstReport, sourceOf } = columns;
  const firstOn = (side: keyof Sorting) => {
    const first = new Float64Array(columns.rows.length).fill(Infinity);
    for (const row of rows) {
      for (let at = firstReport[row]!; at < firstReport[row + 1]!; at++) {
        if (!fails[at]) first[row] = Math.min(first[row]!, published[side][sourceOf[at]!]!);
      }
    }
    return first;
  };
  return { earliestStart: firstOn("earliestStart"), latestStart: firstOn("latestStart"), latestEnd: firstOn("latestEnd") };
}

function ranksOf(columns: Columns, clock: Clock): Ranks {
  const known = ranksByClock(columns);
  let ranks = known.get(clock);
  if (!ranks) known.set(clock, (ranks = rank(columns, clock)));
  return ranks;
}

function rank(columns: Columns, clock: Clock): Ranks {
  const { dataset, rows, times } = columns;
  const level = Int32Array.from(rows, (row) => levelOfRow(dataset, row, clock));
  const order = Int32Array.from(rows.keys()).sort(comparing(columns, clock, times[clock], level));
  const rankOf = new Int32Array(rows.length);
  order.forEach((row, at) => (rankOf[row] = at));
  return { order, rankOf, level };
}

function comparing({ dataset, rows }: Columns, clock: Clock, times: Sorting, level: Int32Array): (a: number, b: number) => number {
  const { earliestStart, latestStart, latestEnd } = times;
  const isOpen = (row: number) => earliestStart[row] === -Infinity && latestStart[row] === Infinity && latestEnd[row] === Infinity;
  const from = earliestStart.map((start, row) => (isOpen(row) ? followedFrom(dataset, rows[row]!, clock) : start));
  return (a, b) =>
    difference(from[a]!, from[b]!) ||
    difference(latestStart[a]!, latestStart[b]!) ||
    level[a]! - level[b]! ||
    difference(latestEnd[a]!, latestEnd[b]!) ||
    a - b;
}

/** Infinity less itself is no number. */
const difference = (a: number, b: number): number => (a === b ? 0 : a - b);

import { type CellId, endOf, weightOf } from "./cells.js";

/** Rows from `top` up to `bottom` (excluded) that move up by `by` rows, or down if that is negative. */
export type Scroll = { readonly top: number; readonly bottom: number; readonly by: number };

/** A scroll that spares fewer bytes than this takes as many itself. */
const worthScrolling = 40;

/**
 * The scrolls of whole rows of which one spares the most: none where none is worth its while. How much they spare is an estimate,
 * since what it takes to get from cell to cell is left out; whoever writes them knows.
 */
export function scrollsBetween(shown: readonly (readonly CellId[])[], wanted: readonly (readonly CellId[])[]): readonly Scroll[] {
  // What lies outside the first and the last row that change shall stand still.
  const changes = (row: readonly CellId[], at: number) =>
    row !== shown[at] && (row.length !== shown[at]!.length || !row.every((id, column) => id === shown[at]![column]));
  const [first, end] = [wanted.findIndex(changes), wanted.findLastIndex(changes) + 1];
  const [shownEnds, wantedEnds] = [shown.map(endOf), wanted.map(endOf)];
  const alike = (from: number, to: number) => bytesAlike(shown[from]!, wanted[to]!, Math.min(shownEnds[from]!, wantedEnds[to]!));
  const still = wanted.map((_, at) => alike(at, at));
  const lost = [0]; // by rows that are blank after the scroll: the sum of what stood in those above
  for (const each of still) lost.push(lost.at(-1)! + each);
  let best: Scroll | undefined;
  let most = worthScrolling;
  for (let by = 1 + first - end; by < end - first; by++) {
    if (by === 0) continue;
    // The stretch of rows that gains the most, each gaining or losing; moved down, what comes in above it is lost, moved up, below.
    let [sum, from] = [-Infinity, 0];
    for (let at = Math.max(first, first - by); at < Math.min(end, end - by); at++) {
      const begun = by < 0 ? lost[at + by]! - lost[at]! : 0;
      if (sum <= begun) [sum, from] = [begun, at];
      sum += alike(at + by, at) - still[at]!;
      const spared = by < 0 ? sum : sum + lost[at + 1]! - lost[at + by + 1]!;
      if (spared > most) [most, best] = [spared, { top: Math.min(from, from + by), bottom: Math.max(at, at + by) + 1, by }];
    }
  }
  if (!best) return [];
  const { top, bottom } = best;
  return [best, ...(bottom < end ? [{ ...best, bottom: end }] : []), ...(top > first ? [{ ...best, top: first }] : [])];
}

/** What is shown after a scroll. */
export function scrolled(shown: readonly CellId[][], { top, bottom, by }: Scroll): CellId[][] {
  return shown.map((row, at) => {
    if (at < top || at >= bottom) return row;
    const from = at + by;
    return from < top || from >= bottom ? [] : shown[from]!;
  });
}

/** How many bytes of a row need not be written where another stands already. Behind `end` one of them is blank. */
function bytesAlike(a: readonly CellId[], b: readonly CellId[], end: number): number {
  let bytes = 0;
  for (let at = 0; at < end; at++) if (a[at] === b[at]) bytes += weightOf(b[at]!);
  return bytes;
}

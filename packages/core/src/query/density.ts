import type { Bounded } from "../model/edtf/bounds.js";

/** A stretch of time from one second to another, both included. */
export type Stretch = { readonly start: number; readonly end: number };

/** One column: how many rows may fall in it, and how many surely do. */
export type Bin = Stretch & { readonly possible: number; readonly certain: number };

/** `unknown` counts the rows of whose time nothing is known; they are in no bin. */
export type Density = { readonly bins: readonly Bin[]; readonly unknown: number };

/** From the first to the last second that any of these times names. Undefined: none names one. */
export function spanOf(times: readonly Bounded[]): Stretch | undefined {
  let [start, end] = [Infinity, -Infinity];
  for (const { bounds } of times) {
    for (const side of [bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd]) {
      if (side === null) continue;
      start = Math.min(start, side);
      end = Math.max(end, side);
    }
  }
  return start <= end ? { start, end } : undefined;
}

/**
 * Bins times to columns of equal width (the last may be wider by what does not divide). A time is possible in every column
 * that it may touch and certain in those where it must have been. What lies outside the span is not counted.
 */
export function density(times: readonly Bounded[], span: Stretch, columns: number): Density {
  const { count, edge, maybe, sure, unknown } = heightsOf(times, span, columns);
  const bins = Array.from({ length: count }, (_, at) => ({
    start: edge(at),
    end: edge(at + 1) - 1,
    possible: maybe[at]!,
    certain: sure[at]!,
  }));
  return { bins, unknown };
}

/** The same, neighbouring columns with the same two counts made one. `rowsOf`: for how many rows a time stands; left out: for one. */
export function blocks<Time extends Bounded>(
  times: readonly Time[],
  span: Stretch,
  columns: number,
  rowsOf?: (time: Time) => number,
): Bin[] {
  const { count, edge, maybe, sure } = heightsOf(times, span, columns, rowsOf);
  const found: Bin[] = [];
  for (let from = 0, to = 1; from < count; from = to++) {
    while (to < count && maybe[to] === maybe[from] && sure[to] === sure[from]) to++;
    found.push({ start: edge(from), end: edge(to) - 1, possible: maybe[from]!, certain: sure[from]! });
  }
  return found;
}

const oneRow = () => 1;

function heightsOf<Time extends Bounded>(times: readonly Time[], span: Stretch, columns: number, rowsOf: (time: Time) => number = oneRow) {
  const length = span.end - span.start + 1;
  const count = Math.max(1, Math.min(Math.floor(columns), length));
  const edge = (column: number) => span.start + Math.floor((column * length) / count);
  const possible = new Steps(count);
  const certain = new Steps(count);
  const columnOf = (second: number) => {
    let column = Math.floor(((second - span.start) * count) / length);
    while (column + 1 < count && edge(column + 1) <= second) column++;
    while (column > 0 && edge(column) > second) column--;
    return column;
  };
  const clamped = (second: number) => columnOf(Math.min(Math.max(second, span.start), span.end));
  let unknown = 0;
  for (const time of times) {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = time.bounds;
    const rows = rowsOf(time);
    if (earliestStart === null && latestStart === null && earliestEnd === null && latestEnd === null) {
      unknown += rows;
      continue;
    }
    if ((earliestStart ?? -Infinity) > span.end || (latestEnd ?? Infinity) < span.start) continue;
    possible.add(clamped(earliestStart ?? -Infinity), clamped(latestEnd ?? Infinity), rows);
    if (latestStart === null || earliestEnd === null || latestStart > span.end || earliestEnd < span.start) continue;
    certain.add(clamped(latestStart), clamped(earliestEnd), rows);
  }
  return { count, edge, maybe: possible.heights(), sure: certain.heights(), unknown };
}

/** Heights built from where each rise begins and ends: one addition a time, however wide it is. */
class Steps {
  readonly #changes: Int32Array;

  constructor(count: number) {
    this.#changes = new Int32Array(count + 1);
  }

  /** Raises the columns from one to another, both included, by so many. An empty range raises none. */
  add(from: number, to: number, by: number): void {
    if (from > to) return;
    this.#changes[from]! += by;
    this.#changes[to + 1]! -= by;
  }

  heights(): Int32Array {
    // Added up in place: a call a column is felt where a step of a zoom has thousands of them.
    const heights = this.#changes.subarray(0, -1);
    for (let at = 1; at < heights.length; at++) heights[at]! += heights[at - 1]!;
    return heights;
  }
}

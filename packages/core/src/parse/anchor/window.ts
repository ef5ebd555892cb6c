import type { FoldedText } from "./fold.js";
import { indexOf, wordsOf, type Word } from "./words.js";

/** A run of words in which the source and the quote differ. Either side may be empty; `at` is an offset of the folded text. */
export type Difference = { source: string; quote: string; at: number };

/** How much work one missing quote may cost: its first words, the places of each, and the windows that are compared. */
const bounds = { words: 60, placesOfWord: 50, windows: 3, slack: 8 } as const;

/**
 * Where a quote that was not found nearly stands, as the words in which it differs; nothing where no place is close. It
 * explains a fault and never mends it. The work is bounded by the quote, whatever the length of the source.
 */
export function nearestWindow(source: FoldedText, foldedQuote: string): Difference[] | undefined {
  const index = indexOf(source);
  const quote = wordsOf(foldedQuote.slice(0, 2000)).slice(0, bounds.words);
  if (!index || quote.length < 2) return undefined;
  let best: { differences: Difference[]; cost: number } | undefined;
  for (const start of likelyStarts(index.positions, quote)) {
    const from = Math.max(0, start - bounds.slack);
    const window = index.words.slice(from, start + quote.length + bounds.slack);
    const found = compare(window, quote);
    if (!best || found.cost < best.cost) best = found;
  }
  return best && best.cost <= Math.max(1, Math.floor(quote.length * 0.4)) ? best.differences : undefined;
}

/** The places in the source where most of the quote’s words would stand as in the quote. */
function likelyStarts(positions: ReadonlyMap<string, readonly number[]>, quote: readonly Word[]): number[] {
  const votes = new Map<number, number>();
  for (const [offset, { text }] of quote.entries()) {
    const places = positions.get(text) ?? [];
    for (const place of places.slice(0, bounds.placesOfWord)) {
      const bucket = Math.max(0, place - offset) >> 2;
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
    }
  }
  const ranked = [...votes].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.slice(0, bounds.windows).map(([bucket]) => bucket << 2);
}

/** The fewest words to change to get from the quote to a stretch of the window, whose edges are free. */
function compare(window: readonly Word[], quote: readonly Word[]): { differences: Difference[]; cost: number } {
  const width = window.length + 1;
  const cost = new Uint16Array((quote.length + 1) * width);
  for (let row = 1; row <= quote.length; row++) {
    cost[row * width] = row;
    for (let column = 1; column < width; column++) {
      const same = quote[row - 1]!.text === window[column - 1]!.text ? 0 : 1;
      const above = (row - 1) * width + column;
      cost[row * width + column] = Math.min(cost[above - 1]! + same, cost[above]! + 1, cost[row * width + column - 1]! + 1);
    }
  }
  const bottom = quote.length * width;
  let column = 0;
  for (let end = 1; end < width; end++) if (cost[bottom + end]! < cost[bottom + column]!) column = end;
  const total = cost[bottom + column]!;

  const differences: Difference[] = [];
  let open: { source: string[]; quote: string[]; at: number } | undefined;
  const close = () => {
    if (open) differences.unshift({ source: open.source.join(" "), quote: open.quote.join(" "), at: open.at });
    open = undefined;
  };
  let row = quote.length;
  while (row > 0) {
    const here = cost[row * width + column]!;
    const isSame = column > 0 && quote[row - 1]!.text === window[column - 1]!.text;
    if (isSame && here === cost[(row - 1) * width + column - 1]) {
      close();
      row--;
      column--;
      continue;
    }
    open ??= { source: [], quote: [], at: window[column]?.at ?? window.at(-1)?.at ?? 0 };
    // a word that the quote leaves out goes before one that it replaces, so that a “not” is told as such
    const left = column > 0 && here === cost[row * width + column - 1]! + 1;
    const replaced = !left && column > 0 && here === cost[(row - 1) * width + column - 1]! + 1;
    if (replaced || left) {
      open.source.unshift(window[column - 1]!.text);
      open.at = window[column - 1]!.at;
      column--;
    }
    if (!left) {
      open.quote.unshift(quote[row - 1]!.text);
      row--;
    }
  }
  close();
  return { differences, cost: total };
}

import type { FoldedText } from "./fold.js";

/** A word or a mark of punctuation of a folded text. */
export type Word = { text: string; at: number };

/** The words of a folded text, and where each stands among them. */
export type WordIndex = { readonly words: readonly Word[]; readonly positions: ReadonlyMap<string, readonly number[]> };

/** A longer text is not indexed: a fault in it is told without the nearest words. */
const longestIndexed = 2_000_000;

export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|\S/gu), (match) => ({
    text: match[0],
    at: match.index,
  }));
}

const indexes = new WeakMap<FoldedText, WordIndex>();

/** The index of a source, made once, when the first quote is missing from it. */
export function indexOf(source: FoldedText): WordIndex | undefined {
  if (source.folded.length > longestIndexed) return undefined;
  const made = indexes.get(source);
  if (made) return made;
  const words = wordsOf(source.folded);
  const positions = new Map<string, number[]>();
  for (const [index, { text }] of words.entries()) {
    const known = positions.get(text);
    if (known) known.push(index);
    else positions.set(text, [index]);
  }
  const index = { words, positions };
  indexes.set(source, index);
  return index;
}

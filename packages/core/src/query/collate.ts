import { foldedWords, type Word, wordsOf } from "./words.js";

/** A stretch of a witness’s words: `same` as the lemma’s, `other`, or the `gap` of spaces and signs between words. */
export type Piece = { readonly text: string; readonly kind: "same" | "other" | "gap" };

/** A place where a witness parts from the lemma: these words of the lemma, by number from 0 (end excluded), are these others. */
export type Parting = {
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly words: string;
  /** How many words in a row both have right before it and right after it, together. */
  readonly held: number;
};

/** A witness’s words held against the lemma’s, word by word. Case, accents and signs do not count; nothing is stemmed. */
export type Collated = {
  readonly pieces: readonly Piece[];
  readonly partings: readonly Parting[];
  /** Words of the lemma that the witness has in the same order, and how many the lemma has. */
  readonly kept: number;
  readonly of: number;
};

/** The longest texts that are compared in order; what is longer is compared by which words it has. */
const comparedCells = 1_000_000;

export function collate(lemma: string, witness: string): Collated {
  const [base, own] = [wordsOf(lemma), wordsOf(witness)];
  const pairs = base.length * own.length > comparedCells ? [] : commonWords(foldedWords(lemma), foldedWords(witness));
  const had = new Set(base.map((word) => word.folded));
  const same =
    pairs.length > 0 || base.length * own.length <= comparedCells
      ? new Set(pairs.map(([, at]) => at))
      : new Set(own.flatMap((word, at) => (had.has(word.folded) ? [at] : [])));
  return {
    pieces: piecesOf(witness, own, same),
    partings: partingsOf({ text: lemma, words: base }, { text: witness, words: own }, pairs),
    kept: same.size,
    of: base.length,
  };
}

/** The words that a witness has of the lemma, in one order, as pairs of places. None where the texts are too long to compare so. */
export function heldPairs(lemma: string, witness: string): [number, number][] {
  const [a, b] = [foldedWords(lemma), foldedWords(witness)];
  return a.length * b.length > comparedCells ? [] : commonWords(a, b);
}

/** The longest list of words that both have in one order, as pairs of places: the classic table, filled from the end. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function piecesOf(text: string, words: readonly Word[], same: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  words.forEach((word, place) => {
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), kind: "gap" });
    pieces.push({ text: text.slice(word.start, word.end), kind: same.has(place) ? "same" : "other" });
    at = word.end;
  });
  if (at < text.length) pieces.push({ text: text.slice(at), kind: "gap" });
  return pieces;
}

type Side = { readonly text: string; readonly words: readonly Word[] };

function partingsOf(lemma: Side, witness: Side, pairs: readonly (readonly [number, number])[]): Parting[] {
  const partings: Parting[] = [];
  let [base, own, run] = [0, 0, 0];
  for (const [i, j] of [...pairs, [lemma.words.length, witness.words.length] as const]) {
    if (i > base || j > own) {
      const last = partings.at(-1);
      if (last) partings.splice(-1, 1, { ...last, held: last.held + run });
      partings.push({ from: base, to: i, lemma: stretch(lemma, base, i), words: stretch(witness, own, j), held: run });
      run = 0;
    }
    [base, own, run] = [i + 1, j + 1, run + 1];
  }
  const last = partings.at(-1);
  // The run after the last parting counts the end of the text as one word too many.
  return last && last.to < lemma.words.length ? [...partings.slice(0, -1), { ...last, held: last.held + run - 1 }] : partings;
}

const stretch = ({ text, words }: Side, from: number, to: number): string =>
  from === to ? "" : text.slice(words[from]!.start, words[to - 1]!.end);

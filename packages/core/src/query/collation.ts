import { heldPairs } from "./collate.js";
import { type Word, wordsOf } from "./words.js";
import type { Witness } from "./wording.js";

/**
 * One cell of a witness’s row: its words over `columns` columns of the lemma. `held`: the lemma’s own words; `other`: other
 * words in their place; `omitted`: it has nothing there, and `text` is empty; `anew`: it is worded anew, and the whole of it
 * stands in this one cell.
 */
export type CollationCell = { readonly columns: number; readonly text: string; readonly kind: "held" | "other" | "omitted" | "anew" };

/** A ladder as a table: the lemma cut where some witness parts from it, and each witness’s own words under it, to the letter. */
export type Collation = {
  /** The lemma’s words, a stretch a column. */
  readonly columns: readonly string[];
  /** In the order of the witnesses, the lemma among them. The texts of a row, joined, are its quote without the signs around it. */
  readonly rows: readonly (readonly CollationCell[])[];
};

/** Words in common stand in the same place only if at least so many stand together: “this” alone shows nothing. */
const leastTogether = 2;

/** Who keeps this share of the lemma is worded alike, and each word of it counts. */
const alike = 0.5;

/** Words of the lemma (`from` to `to`) beside the witness’s (`at` to `until`), by number, ends excluded. `apart`: none of them are the same. */
type Stretch = { from: number; to: number; at: number; until: number; held: boolean; apart?: true };

/** The witnesses of a ladder word for word under the lemma, by the words alone: case, accents and signs do not count. */
export function collationOf(witnesses: readonly Witness[]): Collation {
  const [lemma = ""] = witnesses.map(({ report }) => report.evidence.exact);
  const base = wordsOf(lemma);
  const placed = witnesses.map(({ report }) => ({
    text: report.evidence.exact,
    stretches: stretchesOf(lemma, base.length, report.evidence.exact),
  }));
  const cuts = [...new Set([0, base.length, ...placed.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to]))])].sort(
    (a, b) => a - b,
  );
  const column = new Map(cuts.map((cut, at) => [cut, at]));
  return {
    columns: cuts.slice(0, -1).map((cut, at) => slice(lemma, base, cut, cuts[at + 1]!)),
    rows: placed.map(({ text, stretches }) => {
      const words = wordsOf(text);
      const anew = stretches.length === 1 && stretches[0]!.apart;
      return stretches.flatMap((one) => {
        const first = column.get(one.from)!;
        const last = column.get(one.to)!;
        if (!one.held) return cellOf(last - first, slice(text, words, one.at, one.until), anew ? "anew" : "other");
        // Held words are cut where the columns are, so that each stands under itself.
        return cuts.slice(first, last).map((cut, at) => {
          const from = one.at + cut - one.from;
          return cellOf(1, slice(text, words, from, from + cuts[first + at + 1]! - cut), "held");
        });
      });
    }),
  };
}

const cellOf = (columns: number, text: string, kind: "held" | "other" | "anew"): CollationCell => ({
  columns,
  text,
  kind: text === "" ? "omitted" : kind,
});

/** From one word up to the next stretch, signs between them included. */
function slice(text: string, words: readonly Word[], from: number, to: number): string {
  if (words.length === 0) return text.trim();
  if (from >= to) return "";
  const end = to < words.length ? words[to]!.start : text.length;
  return text.slice(from === 0 ? 0 : words[from]!.start, end).trim();
}

/** A witness beside the lemma: runs of words that both have, and what stands between them. What only the witness has goes with what is beside it. */
function stretchesOf(lemma: string, length: number, witness: string): Stretch[] {
  const count = wordsOf(witness).length;
  const pairs = heldPairs(lemma, witness);
  const runs: Stretch[] = [];
  for (const [i, j] of pairs) {
    const last = runs.at(-1);
    if (last?.to === i && last.until === j) [last.to, last.until] = [i + 1, j + 1];
    else runs.push({ from: i, to: i + 1, at: j, until: j + 1, held: true });
  }
  const least = pairs.length >= alike * length ? 1 : leastTogether;
  const stretches: Stretch[] = [];
  let [from, at] = [0, 0];
  for (const run of [
    ...runs.filter(({ from: a, to: b }) => b - a >= least),
    { from: length, to: length, at: count, until: count, held: true },
  ]) {
    if (run.from > from) stretches.push({ from, to: run.from, at, until: run.at, held: false, apart: true });
    else if (run.at > at) takeIn(stretches, run, at);
    if (run.to > run.from) stretches.push({ ...run });
    [from, at] = [run.to, run.until];
  }
  return stretches;
}

/** Words of the witness alone, between two runs or at an end: the run beside them is no longer the lemma’s own words. */
function takeIn(stretches: Stretch[], next: Stretch, at: number): void {
  const last = stretches.at(-1);
  if (last) [last.until, last.held] = [next.at, false];
  else [next.at, next.held] = [at, false];
}

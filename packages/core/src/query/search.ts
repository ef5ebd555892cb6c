import type { Dataset } from "../model/dataset.js";
import { rowsOf } from "./row.js";
import { searchIndex } from "./search-index.js";
import { soughtIn } from "./sought.js";

/**
 * How well each row matches a text: 0 where a word is missing. Each word counts by the best place where the row has it
 * (claim 8, quote 6, speaker 4, outlet or agency 2; half where only the beginning of a word was given), times
 * 1 + log2(rows / rows that have the word), rounded down: rare words count more. `sourceState` is 0 for a source whose words do
 * not count. A text without words matches nothing.
 */
export function scoresOf(dataset: Dataset, text: string, sourceState: Uint8Array): Int32Array {
  const rowCount = rowsOf(dataset).length;
  const scores = new Int32Array(rowCount);
  const sought = soughtIn(text);
  if (!sought) return scores;
  const { words, unitsOf } = searchIndex(dataset);
  const best = new Uint8Array(rowCount);
  const weigh = (word: string, how: "whole" | "begun") => {
    for (const unit of unitsOf.of(word)) {
      if (sourceState[unit.source] === 0) continue;
      const weight = unit.weight[how];
      for (const row of unit.rows) if (best[row]! < weight) best[row] = weight;
    }
  };
  const { whole, prefix } = sought;
  [...whole, prefix].forEach((word, nth) => {
    best.fill(0);
    weigh(word, "whole");
    if (nth === whole.length) for (const begun of wordsBegunBy(prefix, words)) if (begun !== prefix) weigh(begun, "begun");
    let having = 0;
    for (let row = 0; row < rowCount; row++) if (best[row]) having++;
    const rarity = having && 32 - Math.clz32(rowCount / having);
    for (let row = 0; row < rowCount; row++) {
      if (!best[row]) scores[row] = -1;
      else if (scores[row] !== -1) scores[row]! += best[row]! * rarity;
    }
  });
  return scores.map((score) => Math.max(0, score));
}

/** Of sorted words those that begin so. */
export function wordsBegunBy(prefix: string, words: readonly string[]): string[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  const begun: string[] = [];
  for (let at = low; at < words.length && words[at]!.startsWith(prefix); at++) begun.push(words[at]!);
  return begun;
}

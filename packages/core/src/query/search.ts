import type { Dataset } from "../model/dataset.js";
import { columnsOf } from "./columns.js";
import { type SearchIndex, searched, searchIndex } from "./search-index.js";
import { soughtIn } from "./sought.js";

/**
 * How well each row matches a text: 0 where a word is missing. Each word counts by the best place where the row has it
 * (claim 8, quote 6, speaker 4, outlet or agency 2; half where only the beginning of a word was given), times
 * 1 + log2(rows / rows that have the word), rounded down: rare words count more. `sourceState` is 0 for a source whose words
 * do not count. A text without words matches nothing.
 */
export function scoresOf(dataset: Dataset, text: string, sourceState: Uint8Array): Int32Array {
  const rowCount = columnsOf(dataset).rows.length;
  const scores = new Int32Array(rowCount);
  const sought = soughtIn(text);
  if (!sought) return scores;
  const index = searchIndex(dataset);
  const best = new Uint8Array(rowCount);
  [...sought.whole, sought.prefix].forEach((word, nth) => {
    best.fill(0);
    const from = lowerBound(index.words, word);
    const isPrefix = nth === sought.whole.length;
    for (let at = from; at < index.words.length && (isPrefix ? index.words[at]!.startsWith(word) : index.words[at] === word); at++) {
      weigh(index, at, index.words[at] === word ? "whole" : "begun", sourceState, best);
    }
    let having = 0;
    for (let row = 0; row < rowCount; row++) if (best[row]) having++;
    const rarity = 1 + (having ? Math.max(0, 31 - Math.clz32(Math.floor(rowCount / having))) : 0);
    for (let row = 0; row < rowCount; row++) {
      if (!best[row]) scores[row] = -1;
      else if (scores[row] !== -1) scores[row]! += best[row]! * rarity;
    }
  });
  return scores.map((score) => Math.max(0, score));
}

/** Raises `best` for the rows that have the word at `at`. */
function weigh(index: SearchIndex, at: number, how: "whole" | "begun", sourceState: Uint8Array, best: Uint8Array): void {
  const { units, parts, rowsOfUnit, sourceOfUnit } = index;
  let part = 0;
  for (let place = units.first[at]!; place < units.first[at + 1]!; place++) {
    const unit = units.values[place]!;
    while (unit >= parts[part]!.to) part++;
    const source = sourceOfUnit[unit]!;
    if (source >= 0 && sourceState[source] === 0) continue;
    const weight = searched[part]![how];
    for (let row = rowsOfUnit.first[unit]!; row < rowsOfUnit.first[unit + 1]!; row++) {
      const named = rowsOfUnit.values[row]!;
      if (best[named]! < weight) best[named] = weight;
    }
  }
}

/** The first place at or after which `word` would stand. */
export function lowerBound(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

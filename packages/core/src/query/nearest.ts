import type { Dataset } from "../model/dataset.js";
import { listOf } from "../model/lists.js";
import type { FieldRecord } from "../model/query/fields.js";
import { namesOf } from "./actor-names.js";
import { fold } from "./fold.js";

/** The candidate that was probably meant: it has the word as a part, or differs by a few letters. The first of equals. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = candidate.split("-").includes(word) ? 0.5 : editDistance(word, candidate, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The record of this kind that was probably meant by an id or a printed name. */
export function nearestRecord(dataset: Dataset, kind: FieldRecord, value: string): string | undefined {
  const name = slugOf(value);
  const named = kind === "actor" ? dataset.actors.find((actor) => namesOf(actor).some((each) => slugOf(each) === name)) : undefined;
  return (
    named?.id ??
    nearest(
      name,
      dataset[listOf[kind]].map((record) => record.id),
    )
  );
}

const slugOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, "-");

/** Letters put in, left out, changed, or two neighbours swapped. Stops counting at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return last[b.length]!;
}

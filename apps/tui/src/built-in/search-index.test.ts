import { searched } from "@on-record/core/query";
import { expect, test } from "vitest";
import { keepIndex, readIndex, type SearchIndex } from "./search-index.js";

const [claim, quote] = searched;
const first = { weight: claim, rows: [3, 5], source: -1 };
const second = { weight: quote, rows: [], source: 2 };
const third = { weight: quote, rows: [0], source: 0 };
const texts = new Map([
  ["ally", [first]],
  ["frozen", [first, third]],
  ["never", [second]],
]);
const index: SearchIndex = {
  words: [...texts.keys()],
  unitsOf: { of: (word) => texts.get(word) ?? [], has: (word) => texts.has(word), keys: () => texts.keys() },
};
const read = readIndex(JSON.parse(JSON.stringify(keepIndex(index))), undefined as never);

test("an index that was kept gives for each word the texts that have it", () => {
  expect(read.words).toEqual(index.words);
  expect([...read.unitsOf.keys()]).toEqual(index.words);
  for (const word of index.words) expect([word, read.unitsOf.has(word), read.unitsOf.of(word)]).toEqual([word, true, texts.get(word)]);
});

test.each(["", "a", "allyship", "b", "fro", "zebra"])("and for a word that no text has (%j) none", (word) => {
  expect([read.unitsOf.has(word), read.unitsOf.of(word)]).toEqual([false, []]);
});

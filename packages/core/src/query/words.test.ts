import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedWords, wordsOf } from "./words.js";

const points = (from: number, to: number) => fc.integer({ min: from, max: to }).map((point) => String.fromCodePoint(point));

test("a text has the same words whether or not a word in a script of its own stands after it", () => {
  const text = fc.array(fc.oneof(points(0, 0x7f), points(0x80, 0x24f), points(0x2010, 0x2027), points(0x2030, 0x205e)));
  fc.assert(
    fc.property(text, (signs) => {
      const alone = signs.join("");
      expect(wordsOf(`${alone} я`).slice(0, -1)).toEqual(wordsOf(alone));
      expect(foldedWords(alone)).toEqual(wordsOf(alone).map(({ folded }) => folded));
    }),
    { numRuns: 2_000 },
  );
});

test("every letter of Europe, and every sign of print beside it, is taken for what it is in any text", () => {
  for (let point = 0; point <= 0x205e; point = point === 0x24f ? 0x2010 : point + 1) {
    const text = `a${String.fromCodePoint(point)}b${String.fromCodePoint(point)}`;
    expect(wordsOf(text), `U+${point.toString(16)}`).toEqual(wordsOf(`${text} я`).slice(0, -1));
  }
});

import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { graphemes, widthOf } from "./width.js";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const everyUnit = Array.from({ length: 0x3000 - 0x20 }, (_, at) => String.fromCharCode(at + 0x20)).filter(
  (one) => !/[\x7f-\x9f]/.test(one),
);

test("a letter takes the columns that Unicode gives it, whether or not it is one of the simple ones", () => {
  expect(everyUnit.filter((one) => widthOf(one) !== stringWidth(one))).toEqual([]);
});

test("letters beside each other are measured and parted as those who know all of Unicode do", () => {
  const texts = fc.array(fc.constantFrom(...everyUnit), { maxLength: 8 }).map((units) => units.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      expect(widthOf(text)).toBe(stringWidth(text));
      expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
    }),
    { numRuns: 500 },
  );
});

import { cleanText } from "@on-record/core/query";
import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { graphemes, padEnd, widthOf } from "./width.js";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const units = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at));
// Controls have no width of their own to compare, and half of a pair is no letter.
const everyUnit = [...units(0x20, 0x7f), ...units(0xa0, 0xd800), ...units(0xe000, 0x10000)];
const scripts = [
  ..."Ընթացքը, «сказал» שלום־עולם، مرحبا؟ ۱۲٣ ქართული Việt Nam 5 € 夜市、火災で「閉鎖」ー서울！Ａ （中） جداً أيضًا שָׁלוֹם cafe\u0301 か\u3099 ｶﾞ می\u200cخواهم",
];

test("a letter takes the columns that Unicode gives it, whether or not it is one of those that are known", () => {
  expect(everyUnit.filter((one) => widthOf(one) !== stringWidth(cleanText(one)))).toEqual([]);
});

test("letters beside each other are measured and parted as those who know all of Unicode do", () => {
  const unit = fc.oneof(
    fc.constantFrom(...scripts),
    fc.constantFrom(...units(0x20, 0x7f), ...units(0xa0, 0x3000)),
    fc.constantFrom(...everyUnit),
  );
  const texts = fc.array(unit, { maxLength: 8 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      expect(widthOf(text)).toBe(stringWidth(cleanText(text)));
      expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
    }),
    { numRuns: 1_000 },
  );
});

test("a text that is not clean yet is filled up to the columns that it takes when it is", () => {
  const family = "\u{1f469}\u200d\u{1f467} of\u00ad\u200b two";
  expect(stringWidth(cleanText(padEnd(family, 20)))).toBe(20);
});

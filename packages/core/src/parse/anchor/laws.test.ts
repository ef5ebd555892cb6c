import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchor } from "./anchor.js";
import type { Anchored } from "./anchored.js";
import { foldText, foldWords } from "./fold.js";

const seeds = ["000_dcdaf14bae1be015", "002_c282645b1884e03b", "003_78a78cdeff3d7203"].map((name) =>
  readFileSync(new URL(`../../../../../seeds/${name}.txt`, import.meta.url), "utf8"),
);
const find = (text: string, quote: string) => anchor(foldText(text), quote, { name: "gazette" });
const told = (result: Anchored) => (result.ok ? result.exact : result.code);

/** A stretch of one of the articles. */
const stretches = fc.tuple(fc.constantFrom(...seeds), fc.nat(5000), fc.integer({ min: 12, max: 160 })).map(([text, from, length]) => {
  const start = from % (text.length - length);
  return { text, start, quote: text.slice(start, start + length) };
});

describe("laws of anchoring, on the articles", () => {
  test("what stands in one place anchors to itself; what stands in more, to none of them", () => {
    fc.assert(
      fc.property(stretches, ({ text, start, quote }) => {
        const isOnly = text.indexOf(quote) === text.lastIndexOf(quote);
        const itself = { ok: true, exact: quote, spans: [{ start, end: start + quote.length }] };
        expect(find(text, quote)).toMatchObject(isOnly ? itself : { code: "quote-ambiguous" });
      }),
      { numRuns: 300 },
    );
  });

  test("typed on a plain keyboard, it finds words that fold to the same, or is in two places", () => {
    fc.assert(
      fc.property(stretches, ({ text, quote }) => {
        fc.pre(!/^[.…]|[.…]$/.test(quote)); // an edge inside an ellipsis is no edge of the text
        const typed = foldWords(quote);
        const result = find(text, typed);
        expect(result.ok ? foldWords(result.exact) : result.code).toBe(result.ok ? typed : "quote-ambiguous");
      }),
      { numRuns: 300 },
    );
  });

  test("with “not” put in, it is not found", () => {
    fc.assert(
      fc.property(stretches, ({ text, quote }) => {
        const words = quote.split(" ");
        const half = words.length >> 1;
        const negated = [...words.slice(0, half), "not", ...words.slice(half)].join(" ");
        fc.pre(half > 0 && !text.includes(negated));
        expect(told(find(text, negated))).toBe("quote-not-found");
      }),
      { numRuns: 150 },
    );
  });

  test("with the case of its letters changed, it is not found", () => {
    fc.assert(
      fc.property(stretches, ({ text, quote }) => {
        fc.pre(quote !== quote.toUpperCase());
        expect(told(find(text, quote.toUpperCase()))).toBe("quote-not-found");
      }),
      { numRuns: 100 },
    );
  });
});

describe("laws of folding, on texts made to be hard", () => {
  const pieces = [
    "a",
    "e\u0301",
    "é",
    "“",
    '"',
    "–",
    "-",
    "…",
    "...",
    " ",
    "\u00a0",
    "\r\n",
    "\u200b",
    "\u00ad",
    "\u0301",
    "🙂",
    "\ud83d",
    "\u1112\u1161",
    "ﬁ",
  ];
  const hard = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));

  test("every unit stands for a stretch of the text that folds to it, in order and apart", () => {
    fc.assert(
      fc.property(hard, (text) => {
        const { raw, folded, starts, ends } = foldText(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (const [unit, start] of starts.entries()) {
          expect(foldText(raw.slice(start, ends[unit])).folded).toContain(folded[unit]);
          const before = unit > 0 ? { start: starts[unit - 1], end: ends[unit - 1] ?? 0 } : { start: -1, end: 0 };
          expect(start === before.start || start >= before.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("folding twice is folding once", () => {
    fc.assert(
      fc.property(hard, (text) => {
        const { folded } = foldText(text);
        expect(foldText(folded).folded).toBe(folded);
      }),
      { numRuns: 300 },
    );
  });

  test("what is found folds to the quote folded", () => {
    fc.assert(
      fc.property(hard, hard, (text, words) => {
        const quote = words || "a";
        const result = find(text, quote);
        expect(result.ok ? foldWords(result.exact) : foldWords(quote)).toBe(foldWords(quote));
      }),
      { numRuns: 300 },
    );
  });
});

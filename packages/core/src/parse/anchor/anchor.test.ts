import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Selector } from "../../model/selector.js";
import { anchor } from "./anchor.js";
import type { Found, NotFound } from "./anchored.js";
import { hasWords } from "./has-words.js";
import { foldText } from "./fold.js";

const seeds = ["000_dcdaf14bae1be015", "001_296bb11adf4991a7", "002_c282645b1884e03b", "003_78a78cdeff3d7203", "004_46da3cbaf8e3bbae"].map(
  (name) => readFileSync(new URL(`../../../../../seeds/${name}.txt`, import.meta.url), "utf8"),
);
const find = (text: string, selector: Selector) => anchor(foldText(text), selector, { name: "gazette" });
const found = (text: string, selector: Selector): Found => {
  const result = find(text, selector);
  if (!result.ok) throw new Error(result.message);
  return result;
};
const fault = (text: string, selector: Selector): NotFound => {
  const result = find(text, selector);
  if (result.ok) throw new Error(`found ${result.exact}`);
  return result;
};

describe("a quote that stands in one place", () => {
  test("is found as it stands", () => {
    expect(found("He said: we have frozen it.", "we have frozen")).toEqual({
      ok: true,
      exact: "we have frozen",
      spans: [{ start: 9, end: 23 }],
    });
  });

  test.each([
    ["curly and straight quotes", "the “mini-NATO” isn’t one", `"mini-NATO" isn't`, "“mini-NATO” isn’t"],
    ["the other way round", `the "mini-NATO" isn't one`, "“mini-NATO” isn’t", `"mini-NATO" isn't`],
    ["dashes", "Pashinyan—whose relations 2021–2022", "Pashinyan-whose relations 2021-2022", "Pashinyan—whose relations 2021–2022"],
    ["ellipsis", "at this stage…We have", "at this stage...We have", "at this stage…We have"],
    ["white space, a line break among it", "we have\r\n  frozen\u00a0it", "have frozen it", "have\r\n  frozen\u00a0it"],
    ["soft hyphens", "partici\u00adpation frozen", "participation", "partici\u00adpation"],
    ["zero-width characters", "fro\u200bzen\ufeff it", "frozen it", "fro\u200bzen\ufeff it"],
    ["marks of direction", "قال \u202bالرئيس\u202c\u200f ذلك", "الرئيس ذلك", "الرئيس\u202c\u200f ذلك"],
    ["composition, composed in the text", "Sébastien Lecornu", "Se\u0301bastien", "Sébastien"],
    ["composition, composed in the quote", "Se\u0301bastien Lecornu", "Sébastien", "Se\u0301bastien"],
    ["composition of Hangul", "\u1112\u1161\u11ab국", "한국", "\u1112\u1161\u11ab국"],
    ["composition with something unseen between", "e\u200b\u0301t", "ét", "e\u200b\u0301t"],
    ["white space at the quote’s own edges", "we have frozen it", "  frozen\n", "frozen"],
  ])("is found through %s, and told as the source prints it", (_, text, quote, exact) => {
    const result = found(text, quote);
    expect(result.exact).toBe(exact);
    expect(text.slice(result.spans[0]!.start, result.spans[0]!.end)).toBe(exact);
  });

  test.each([
    ["case", "we have frozen it", "We have frozen"],
    ["digits", "in September 2023", "in September 2024"],
    ["diacritics", "Sébastien", "Sebastien"],
    ["diacritics that stand apart", "cafe\u0301 closed", "cafe"],
    ["diacritics behind something unseen", "cafe\u200d\u0301 closed", "cafe"],
    ["a syllable without its final", "\u1112\u1161\u11ab국", "\u1112\u1161"],
    ["a word put in", "we have frozen it", "we have not frozen it"],
    ["a piece of an ellipsis", "we wait…", "we wait."],
    ["half of a pair", "a 🙂 b", "\ude42"],
    ["guillemets", "il dit «non»", `il dit "non"`],
    ["a hyphen that is not there", "mini NATO", "mini-NATO"],
  ])("is not found through %s", (_, text, quote) => expect(fault(text, quote).code).toBe("quote-not-found"));

  test("as it stands goes before one that has to be folded", () => {
    expect(found(`"no" and “no”`, "“no”").spans).toEqual([{ start: 9, end: 13 }]);
  });
});

describe("a quote in two places", () => {
  const text = "The treaty held. In 2021 the treaty failed.\nThe treaty held again.";

  test("is an error that names the places and the shortest prefix for each", () => {
    expect(fault(text, "treaty held")).toEqual({
      ok: false,
      code: "quote-ambiguous",
      path: [],
      message: 'source gazette has "treaty held" in 2 places: 1:5, 2:5',
      hint: 'for 1:5 write { exact: "treaty held", suffix: "." }; for 2:5 write { exact: "treaty held", prefix: "failed. The" }',
    });
  });

  test("is told apart by its prefix or its suffix, white space between them aside and both folded", () => {
    expect(found(text, { exact: "treaty held", prefix: "failed.  The" }).spans[0]?.start).toBe(48);
    expect(found(text, { exact: "treaty held", suffix: "again" }).spans[0]?.start).toBe(48);
    expect(found("“a” x, “b” x", { exact: "x", prefix: `"b"` }).spans[0]?.start).toBe(11);
  });

  test("names at most ten places", () => {
    const { message } = fault("no ".repeat(25), "no");
    expect(message).toMatch(/in 25 places: 1:1, .* 1:28 and 15 more$/);
    expect(fault("no ".repeat(5000), "no").message).toContain("in more than 1000 places");
  });

  test("overlapping places count", () => expect(fault("aaa", "aa").code).toBe("quote-ambiguous"));

  test("law: each proposal, pasted, finds the place that it was made for", () => {
    const proposal = /for (\d+):(\d+) write (\{.*?\})(?=; for|$)/g;
    let pasted = 0;
    for (const source of seeds) {
      for (const quote of [
        "Armenia",
        "CSTO",
        "the",
        "Pashinyan said",
        "Armenia seeks to distance itself",
        "common ground.",
        "no other way",
      ]) {
        const result = find(source, quote);
        if (result.ok || result.code !== "quote-ambiguous") continue;
        for (const [, line, column, paste] of result.hint.matchAll(proposal)) {
          const selector = JSON.parse(paste!.replace(/(exact|prefix|suffix):/g, '"$1":')) as Selector;
          const { start } = found(source, selector).spans[0]!;
          const before = source.slice(0, start).split("\n");
          expect(`${before.length}:${before.at(-1)!.length + 1}`).toBe(`${line}:${column}`);
          pasted++;
        }
      }
    }
    expect(pasted).toBeGreaterThan(40);
  });
});

describe("a quote of several pieces", () => {
  const text = "We go, he said. We stay not, he said. We go.";

  test("a long span is given by its first and last words", () => {
    expect(found(text, { from: "We stay", to: "We go." })).toMatchObject({
      exact: "We stay not, he said. We go.",
      spans: [{ start: 16, end: 44 }],
    });
  });

  test("parts stand in order, and their order may tell two places apart", () => {
    expect(found(text, ["We stay not,", "We go"])).toMatchObject({
      exact: "We stay not, … We go",
      spans: [
        { start: 16, end: 28 },
        { start: 38, end: 43 },
      ],
    });
    expect(fault(text, ["go", "said"]), "the second has two places after the first").toMatchObject({ code: "quote-ambiguous", path: [1] });
  });

  test("where order does not settle it, the part at fault is named", () => {
    expect(fault(text, ["We go", "We stay", "nothing"])).toMatchObject({ code: "quote-not-found", path: [2] });
    expect(fault(text, ["he said", "We go."])).toMatchObject({ code: "quote-ambiguous", path: [0] });
    expect(fault(text, { from: "he said", to: "We go." })).toMatchObject({ code: "quote-ambiguous", path: ["from"] });
  });

  test("parts in the wrong order are told with their places", () => {
    expect(fault(text, ["We stay not", "We go,"])).toEqual({
      ok: false,
      code: "quote-order",
      path: [1],
      message: 'in source gazette, "We go," (1:1) does not stand after "We stay not" (1:17)',
      hint: "write the parts in the order of the source, without overlap",
    });
    expect(fault("one two three", ["one two", "two three"]).code, "parts do not overlap").toBe("quote-order");
  });
});

describe("a quote that is not there", () => {
  test("is explained by the words in which the nearest place differs", () => {
    expect(fault(seeds[1]!, "We have frozen our participation in this treaty")).toEqual({
      ok: false,
      code: "quote-not-found",
      path: [],
      message:
        'source gazette does not have the words "We have frozen our participation in this treaty": the source has "suspended" where the quote has "frozen"',
      hint: "look at 4:160 of the source, and copy the words from there, to the letter",
    });
  });

  test.each([
    ["did formally withdraw from the pact", 'the source has "not", which the quote leaves out'],
    ["has never ever attempted to pressure Armenia", 'the quote has "ever", which the source does not have there'],
    ["armenian Foreign Minister Ararat Mirzoyan", 'the source has "Armenian" where the quote has "armenian"'],
  ])("%s", (quote, difference) => expect(fault(seeds[0]!, quote).message).toContain(difference));

  test("nothing near: no guess", () => {
    expect(fault(seeds[0]!, "The weather in Lisbon was mild")).toMatchObject({
      hint: "copy the words from the source text, to the letter",
    });
  });

  test("another source has it: which", () => {
    const others = seeds.map((text, index) => ({ id: `00${index}`, text: foldText(text) }));
    const elsewhere = (words: string) => others.filter(({ text }) => hasWords(text, words)).map(({ id }) => id);
    const result = anchor(foldText(seeds[0]!), "suspended its participation in a security alliance", { name: "000", elsewhere });
    expect(result).toMatchObject({ code: "quote-not-found", message: expect.stringContaining("; source 004 has them") });
    expect(elsewhere('"In practice, we'), "folded like any quote").toEqual(["004"]);
  });

  test("a prefix that does not stand there is told by what does", () => {
    expect(fault("the old treaty", { exact: "treaty", prefix: "new" })).toEqual({
      ok: false,
      code: "quote-not-found",
      path: ["prefix"],
      message: 'source gazette has "treaty", but not with "new" before it',
      hint: 'at 1:9 it has "the old" before it; copy the prefix from the source',
    });
    expect(fault("the old treaty", [{ exact: "old", suffix: "pact" }, "treaty"]).path).toEqual([0, "suffix"]);
  });

  test("a quote without words is no quote", () => expect(fault("a b", " \u200b ").code).toBe("quote-empty"));

  test("its message cannot act on a screen", () => {
    expect(fault("plain", "\u001b[31mred\u202e").message).toBe('source gazette does not have the words "\\u001b[31mred\\u202e"');
  });
});

describe("a text or a quote made to be slow", () => {
  test.each([
    ["soft hyphens without end", "\u00ad".repeat(300_000), "participation"],
    ["marks without end", `a${"\u0301".repeat(100_000)}`, "participation"],
    ["blanks without end", " ".repeat(300_000), { exact: "participation", prefix: "x" }],
    ["one word without end", "a".repeat(60_000), { exact: "a", prefix: "b" }],
    ["a page of blanks before each word", `${" ".repeat(3000)}a`.repeat(100), { exact: "a", prefix: "b" }],
  ])("%s is answered all the same", (_, text, quote) => expect(fault(text, quote).code).toBe("quote-not-found"));

  test("three hundred missing quotes in a long text are explained one by one", () => {
    const source = foldText(seeds.join("\n").repeat(20));
    for (let quote = 0; quote < 300; quote++) {
      const result = anchor(source, `Armenia has frozen its ${quote} participation in the treaty`, { name: "x" });
      expect(result.ok).toBe(false);
    }
  });
});

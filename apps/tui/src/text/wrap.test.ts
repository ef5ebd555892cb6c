import { cleanText } from "@on-record/core/query";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bold, lettersOf, line, piece } from "./line.js";
import { hanging, wrapLine, wrapText } from "./wrap.js";
import { fitted, lineWidth, short, spread, widthOf } from "./width.js";

const texts = fc.string({ unit: "grapheme", maxLength: 80 }).map((text) => cleanText(text));
const widths = fc.integer({ min: 4, max: 40 });

describe("wrapping", () => {
  test("breaks between words and keeps every word", () => {
    expect(wrapText("In practice, we have frozen our participation", 20)).toEqual(["In practice, we have", "frozen our", "participation"]);
  });

  test("keeps the words of a source to the letter, in their order", () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(wrapText(text, width).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      { numRuns: 300 },
    );
  });

  test("drops the blanks of a beginning where the word after them needs their room", () => {
    expect(wrapText("  eight888", 8)).toEqual(["eight888"]);
    expect(wrapText("  six666 six666", 8)).toEqual(["  six666", "six666"]);
  });

  test("makes no line wider than asked for", () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const one of wrapText(text, width)) expect(widthOf(one)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });

  test("wraps a styled line where its letters would wrap", () => {
    fc.assert(
      fc.property(texts, texts, widths, (one, other, width) => {
        const whole = wrapLine(line(bold(one), other), width).map(lettersOf);
        expect(whole).toEqual(wrapText(one + other, width));
      }),
      { numRuns: 200 },
    );
  });

  test("hangs what follows under what it begins with", () => {
    expect(hanging(line("− "), line("Armenia has withdrawn formally"), 16).map(lettersOf)).toEqual([
      "− Armenia has",
      "  withdrawn",
      "  formally",
    ]);
  });
});

describe("fitting", () => {
  test("gives exactly the columns asked for, whatever the letters", () => {
    fc.assert(
      fc.property(texts, texts, widths, (left, right, width) => {
        expect(lineWidth(fitted(line(left, right), width))).toBe(width);
        expect(lineWidth(spread(line(left), line(right), width))).toBe(width);
      }),
      { numRuns: 300 },
    );
  });

  test("shows that our own words were cut", () => {
    expect(short("Armenia will leave", 10)).toBe("Armenia w…");
    expect(short("Armenia", 10)).toBe("Armenia");
  });

  test("a piece is safe to print, whatever it was made of", () => {
    expect(piece("\x1b]0;title\x07a\x1b[2Jb\u202ec\td").text).toBe("abc d");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.js";

describe("cleaning a text for print", () => {
  it.each([
    ["colours", "\x1b[1;31mfrozen\x1b[0m", "frozen"],
    ["eight-bit colours", "\x9b31mfrozen", "frozen"],
    ["a link", "\x1b]8;;http://x.test\x1b\\frozen\x1b]8;;\x07", "frozen"],
    ["a write to the clipboard", "a\x1b]52;c;aGk=\x07b", "ab"],
    ["a device string", "a\x1bPq#0\x1b\\b", "ab"],
    ["a string that never ends: what follows stays", "a\x1b]0;title\nnext", "a0;title next"],
    ["the reset of a terminal", "a\x1bcb", "ab"],
    ["a character set", "a\x1b(0b", "ab"],
    ["a bell, a backspace, a delete", "a\x07\b\x7fb", "ab"],
    ["a return that would write over the line", "frozen\rmelted", "frozen melted"],
    ["an override of direction", "\u202enezorf\u202c \u2066a\u2069\u200f", "nezorf a"],
    ["what cannot be seen", "fro\u00adz\u200ben\ufeff\u{e0041}", "frozen"],
    ["half a surrogate pair", "a\ud83db\ude00", "a\ufffdb\ufffd"],
    ["tabs and breaks of any kind", "a\tb\r\nc\u2028d\u0085e", "a b c d e"],
  ])("takes out %s", (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("keeps lines where they are wanted, and everything that can be seen", () => {
    expect(cleanText("a\r\nb\rc\u2029d\x1b[2J", { keepLines: true })).toBe("a\nb\nc\nd");
    expect(cleanText("Ճշմարտություն “été” 😀 e\u0301 — שלום")).toBe("Ճշմարտություն “été” 😀 e\u0301 — שלום");
  });

  it("takes a character alike whether or not only harmless ones stand beside it", () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      expect(cleanText(`\u4e00${text}`), unit.toString(16)).toBe(`\u4e00${cleanText(text)}`);
    }
  });

  it("leaves nothing that acts, and is done after once", () => {
    const hostile = fc.string({
      unit: fc.constantFrom("\x1b", "[", "]", "3", "m", "\x07", "\\", "\x9b", "\x9d", "\n", "a", "\u202e", "\ud800", "P"),
    });
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, keepLines) => {
        const clean = cleanText(text, { keepLines });
        expect(clean).not.toMatch(keepLines ? /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800]/ : /[\x00-\x1f\x7f-\x9f\u202e\ud800]/);
        expect(cleanText(clean, { keepLines })).toBe(clean);
      }),
      { numRuns: 300 },
    );
  });
});

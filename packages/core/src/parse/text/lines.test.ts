import * as fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines.js";
import { quoted } from "./quoted.js";

test("lines and columns count from 1, whatever ends a line", () => {
  const lines = linesOf("ab\r\nc\rd\n");
  expect(lines.count).toBe(4);
  expect([0, 1, 3, 4, 6, 8].map((offset) => lines.at(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ]);
  expect(linesOf("").at(0)).toEqual({ line: 1, column: 1 });
  expect(lines.at(99)).toEqual({ line: 4, column: 1 });
});

test("law: a place is where splitting the text would put it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "é", "\n", "🙂", " "), { maxLength: 30 }), fc.nat(40), (parts, at) => {
      const text = parts.join("");
      const before = text.slice(0, at).split("\n");
      expect(linesOf(text).at(at)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
    }),
    { numRuns: 300 },
  );
});

test("words in a message cannot act on a screen, and can be pasted back", () => {
  expect(quoted('say "yes"')).toBe('"say \\"yes\\""');
  expect(quoted("a\u001b[31mb\u202ec\nd\u009be\u200b")).toBe('"a\\u001b[31mb\\u202ec\\nd\\u009be\\u200b"');
  expect(JSON.parse(quoted("a\u202e\u{e0001}“b”"))).toBe("a\u202e\u{e0001}“b”");
  expect(quoted("🙂".repeat(300), 10)).toBe(`"${"🙂".repeat(9)}…"`);
});

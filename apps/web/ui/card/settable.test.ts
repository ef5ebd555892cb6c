import fc from "fast-check";
import { expect, test } from "vitest";
import { settable } from "./settable";

test("a card shows a short text as it is, and a long one up to a word", () => {
  expect(settable("“Frozen”, in Łódź – 2024", 80)).toBe("“Frozen”, in Łódź – 2024");
  expect(settable("We have frozen our participation, in practice, in this treaty", 40)).toBe("We have frozen our participation, in …");
});

test("letters that its fonts have not are not left as holes", () => {
  expect(settable("Հայաստան left", 80)).toBeUndefined();
  expect(settable("فلسطین", 80)).toBeUndefined();
});

test("signs that are not letters are left out, and nothing acts", () => {
  expect(settable("Left 👋 \u202eright\u202c\u0007", 80)).toBe("Left right");
});

test("whatever the text, only signs that the fonts have are drawn, and no more than asked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 8, max: 40 }), (text, length) => {
      const shown = settable(text, length) ?? "";
      expect(shown).toMatch(/^[\x20-\x7e\xa0-\u024f\u1e00-\u1eff\u2010-\u20ac\u2122\u2212]*$/);
      expect(shown.length).toBeLessThanOrEqual(length + 2);
    }),
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { lineDiff } from "./line-diff.js";

it("shows what is gone and what has come, with the lines around", () => {
  const before = ["one", "two", "three", "four", "five", "six", "seven"].join("\n");
  expect(lineDiff(before, before.replace("three", "drei"))).toEqual([
    "@ line 1",
    "  one",
    "  two",
    "- three",
    "+ drei",
    "  four",
    "  five",
  ]);
  expect(lineDiff(before, `${before}\neight`)).toEqual(["@ line 6", "  six", "  seven", "+ eight"]);
  expect(lineDiff(before, before)).toEqual([]);
});

it("leads from one text to the other, whatever they are, and back", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", ""), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before.join("\n"), after.join("\n")).filter((line) => !line.startsWith("@"));
      const gone = lines.filter((line) => line.startsWith("-")).length;
      const come = lines.filter((line) => line.startsWith("+")).length;
      expect(before.length - gone + come).toBe(after.length);
      // Lines that both have, shown or not, are as many as they can be: never fewer than one text has alone at its end.
      expect(gone <= before.length && come <= after.length).toBe(true);
      for (const line of lines.filter((one) => one.startsWith("-"))) expect(before).toContain(line.slice(2));
      for (const line of lines.filter((one) => one.startsWith("+"))) expect(after).toContain(line.slice(2));
    }),
  );
});

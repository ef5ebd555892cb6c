import { expect, test } from "vitest";
import { lettersOf } from "../text/line.js";
import { excerpt } from "./excerpt.js";

const lines = ["reports:", '  - { claim: gates-shut, quote: "shut on Monday" }', "\tquote: \x1b[2Jgates"];
const shown = (line: number, column: number, width = 60) => excerpt(lines, { file: "a.yaml", line, column }, width).map(lettersOf);

test("the carets stand under the quotation that begins at the place", () => {
  expect(shown(2, 33)).toEqual([
    "  1 │ reports:",
    '  2 │   - { claim: gates-shut, quote: "shut on Monday" }',
    `    │ ${" ".repeat(32)}${"^".repeat(16)}`,
  ]);
});

test("a tab and an escape in the line move nothing", () => {
  const [, line, carets] = shown(3, 9);
  expect(line).toBe("  3 │  quote: gates");
  expect(carets!.indexOf("^")).toBe(line!.indexOf("gates"));
});

test("of a place that is not there nothing is shown", () => {
  expect(shown(9, 1)).toEqual([]);
  expect(excerpt(undefined, { file: "a.yaml", line: 1, column: 1 }, 60)).toEqual([]);
});

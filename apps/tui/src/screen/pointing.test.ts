import { dataset } from "@on-record/core/dataset";
import { emptyQuery } from "@on-record/core/query";
import { describe, expect, test } from "vitest";
import { lettersOf } from "../text/line.js";
import { drawnLines } from "./draw.js";
import { press } from "./press.js";
import { opened, selectedRow, type Size, type State, viewOf } from "./state.js";

const sizes: readonly Size[] = [
  { columns: 140, rows: 45 },
  { columns: 80, rows: 24 },
];
const linesOf = (state: State) => drawnLines(state).map(lettersOf);
const click = (state: State, row: number, column = 20) => press(state, { mouse: "click", column, row }).state;
const lineOf = (state: State) => linesOf(state).findIndex((line) => line.startsWith("▸"));

describe.each(sizes)("the mouse in a window of $columns x $rows", (size) => {
  const start = opened({ dataset, query: emptyQuery, size });

  test("a click on any line of the list selects the claim that stands on it, on its second line too", () => {
    const first = lineOf(start);
    for (let row = first + 2; row < first + 10; row++) {
      const clicked = click(start, row);
      const there = lineOf(clicked);
      expect(there === row || there === row - 1, `line ${row}`).toBe(true);
      expect(linesOf(clicked)[there]!.slice(1, 60)).toBe(linesOf(start)[there]!.slice(1, 60));
    }
  });

  test("a click on the selected line opens it, as Enter does", () => {
    const opens = click(start, lineOf(start));
    expect(opens).toEqual(press(start, "enter").state);
  });

  test("a click beside everything, or on nothing, changes nothing", () => {
    expect(selectedRow(click(start, 0))).toBe(selectedRow(start));
    expect(selectedRow(click(start, size.rows - 1))).toBe(selectedRow(start));
  });

  test("in a list of filters, of actions, of disputes and of questions a click selects too", () => {
    for (const keys of [["a"], [":"], ["d", "g"], ["v"]]) {
      const state = keys.reduce((now, key) => press(now, key).state, start);
      const mark = state.picker && size.columns > 100 ? "│ ▸" : "▸"; // the list stays beside the filters
      const at = linesOf(state).findIndex((line) => line.includes(mark));
      const column = linesOf(state)[at]!.lastIndexOf("▸") + 3;
      const clicked = click(state, at + 1, column);
      expect(linesOf(clicked)[at + 1]!.slice(column - 3, column - 2), keys.join(" ")).toBe("▸");
    }
  });

  test("in an article a click on words, or on their note, selects what is reported of them, and a second one opens it", () => {
    const reading = press(start, "r").state;
    const lines = drawnLines(reading);
    let selected = 0;
    for (const [row, line] of lines.entries()) {
      let column = 0;
      for (const { text } of line) {
        const clicked = viewOf(click(reading, row, column));
        if (column < 60 && clicked.name === "reader" && !Object.is(clicked, viewOf(reading))) {
          const reversed = drawnLines({ ...reading, trail: [clicked] })
            .flat()
            .filter(({ style }) => style.reverse);
          expect(reversed.map((one) => one.text).join(" ")).toContain(text.trim());
          selected++;
        }
        column += text.length;
      }
    }
    expect(selected).toBeGreaterThan(3);
    const at = lines.findIndex((line) => line.some(({ style }) => style.reverse));
    const words = lines[at]!.findIndex(({ style }) => style.reverse);
    const column = lettersOf(lines[at]!.slice(0, words)).length;
    expect(click(reading, at, column + 1)).toEqual(press(reading, "enter").state);
    if (size.columns > 100) {
      const note = linesOf(reading).findIndex((line) => /│ +\d+ [+−○]/.test(line)); // not the selected one, which has a mark
      const other = viewOf(click(reading, note, 100));
      expect(other).not.toEqual(viewOf(reading));
      expect(other.name).toBe("reader");
    }
  });

  test("a click on a problem selects it", () => {
    const faults = ["one", "two", "three", "four"].map((message, nth) => ({
      problem: {
        code: "quote-not-found",
        severity: "warning",
        at: { file: `${nth}.yaml`, line: 1, column: 1 },
        message,
        hint: "look",
      } as const,
      lines: [],
    }));
    const warned = press(opened({ dataset, query: emptyQuery, size, faults }), "!").state;
    const second = linesOf(warned).findIndex((line) => line.includes("two"));
    if (second < 0) return expect(size.columns).toBeLessThan(100); // there is room for one alone
    const clicked = click(warned, second);
    expect(viewOf(clicked)).toEqual({ name: "problems", at: 1 });
    expect(linesOf(clicked)[second]).toMatch(/^▸! two/);
    expect(click(clicked, second)).toEqual(clicked);
  });

  test("the wheel moves through whatever is there", () => {
    const wheel = (state: State, mouse: "up" | "down") => press(state, { mouse, column: 3, row: 15 }).state;
    expect(wheel(start, "down").place).toBe(1);
    expect(wheel(wheel(start, "down"), "up").place).toBe(0);
    const help = wheel(press(start, "?").state, "down");
    expect(viewOf(help)).toMatchObject({ name: "help" });
  });
});

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

  test("the wheel moves through whatever is there", () => {
    const wheel = (state: State, mouse: "up" | "down") => press(state, { mouse, column: 3, row: 15 }).state;
    expect(wheel(start, "down").place).toBe(1);
    expect(wheel(wheel(start, "down"), "up").place).toBe(0);
    const help = wheel(press(start, "?").state, "down");
    expect(viewOf(help)).toMatchObject({ name: "help" });
  });
});

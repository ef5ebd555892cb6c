import { dataset } from "@on-record/core/dataset";
import { emptyQuery, type EdtfText, type SourceId } from "@on-record/core/query";
import { describe, expect, test } from "vitest";
import { lettersOf } from "../../text/line.js";
import { drawnLines } from "../draw.js";
import { press } from "../press.js";
import { opened, type State } from "../state.js";

const [asof, pulled] = ["2024-02-01" as EdtfText, "004" as SourceId];
const begun = (columns: number, rows: number): State =>
  opened({ dataset, query: { ...emptyQuery, asof, without: [pulled] }, size: { columns, rows } });
const after = (state: State, keys: readonly string[]): State => keys.reduce((now, key) => press(now, key).state, state);
const drawn = (state: State): string[] => drawnLines(state).map(lettersOf);

const views = {
  claims: [],
  claim: ["enter"],
  disputes: ["d"],
  "a dispute": ["d", "g", "enter"],
  coverage: ["v"],
  reader: ["r"],
  actor: ["i"],
};

describe("as of a day and without a source", () => {
  test.each(Object.entries(views))("each of both is told above %s", (_, keys) => {
    for (const [columns, rows] of [
      [80, 24],
      [140, 45],
    ] as const) {
      const [header, , query] = drawn(after(begun(columns, rows), keys));
      expect(keys.length === 0 && columns === 140 ? query : header).toMatch(/as ?of[ =]2024-02-01.*without[ =]004/);
    }
  });

  test.each(Object.entries(views))("a small window tells the day above %s, and that there is one source less", (_, keys) => {
    expect(drawn(after(begun(60, 15), keys))[0]).toMatch(/as of 2024-02-01 · ✕ 1 /);
  });

  test.each(Object.entries(views))("where there is no room for the names of many sources, their number is told above %s", (_, keys) => {
    const query = { ...emptyQuery, without: ["000", "001", "002", "003"] as SourceId[] };
    for (const [columns, rows] of [
      [60, 15],
      [80, 24],
      [100, 30],
    ] as const) {
      const [header, , above] = drawn(after(opened({ dataset, query, size: { columns, rows } }), keys));
      expect(keys.length === 0 && columns === 100 ? above : header).toMatch(/without[ =]000|without 4 sources|✕ 4 /);
    }
  });

  test("that all of it is only possibly public is told, however little room there is for it", () => {
    for (const [columns, told] of [
      [76, /250 ◌ 250 · as of 2024-02-01/],
      [80, /250 claims, 250 possibly public · as of 2024-02-01/],
      [140, /250 claims, 250 possibly public /],
    ] as const)
      expect(drawn(opened({ dataset, query: { ...emptyQuery, asof }, size: { columns, rows: 40 } }))[0]).toMatch(told);
    expect(drawn(begun(80, 24))[0]).toMatch(/212 of 250 ◌ 212 · as of 2024-02-01 · without 004/);
  });

  test("the source is not among those that are or may be public", () => {
    const told = drawn(begun(80, 24)).find((line) => line.includes("possibly:"));
    expect(told?.trimEnd()).toMatch(/possibly: 003 000 001 002   ✕ pulled out: 004$/);
    const lane = drawn(begun(140, 45)).find((line) => line.startsWith(" 004"));
    expect(lane).toMatch(/^ 004 AFP +✕ /);
  });
});

test("a long query gives way to the keys that clear it", () => {
  for (const columns of [60, 80, 100, 140]) {
    const query = {
      ...emptyQuery,
      asof,
      without: [pulled],
      source: ["000", "001", "002", "003"] as SourceId[],
      text: "frozen participation",
    };
    const line = drawn(opened({ dataset, query, size: { columns, rows: 40 } })).find((one) => one.startsWith(" Query"));
    expect(line?.trimEnd()).toMatch(/…   \\ clears   \$ everything$/);
  }
});

import { dataset } from "@on-record/core/dataset";
import { emptyQuery, fromSearch, rowIds, sameQuery, timeline, toSearch } from "@on-record/core/query";
import { datasetOf } from "@on-record/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lettersOf } from "../text/line.js";
import { lineWidth } from "../text/width.js";
import { drawnLines } from "./draw.js";
import { keyTable } from "./keys/table.js";
import type { Key } from "./key.js";
import { press, resized } from "./press.js";
import { at, foundBy, opened, rowsShown, selectable, selectedRow, type State, viewOf } from "./state.js";

const size = { columns: 140, rows: 45 };
const start = (query = emptyQuery) => opened({ dataset, query, size });
const after = (state: State, ...keys: Key[]): State => keys.reduce((now, key) => press(now, key).state, state);

const allKeys = [...new Set(keyTable.flatMap(({ keys }) => keys))].filter((key) => key !== "q" && key !== "ctrl-z");
const keys = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Key>(...allKeys) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Key>("f", "r", "o", "z", "e", "n", " ", "backspace", "esc", "enter", "tab", "W", "\u0301", {
      pasted: "frozen\x1b[2J\n",
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      mouse: fc.constantFrom<"click" | "up" | "down">("click", "up", "down"),
      column: fc.nat(150),
      row: fc.nat(50),
    }),
  },
);
const sizes = fc.record({ columns: fc.integer({ min: 60, max: 200 }), rows: fc.integer({ min: 15, max: 60 }) });

describe("any keys in any order", { timeout: 60_000 }, () => {
  test("leave a row selected that is in the list, and a query that reads as it is written", () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 25 }), (pressed) => {
        const state = after(start(), ...pressed);
        expect(state.place).toBeGreaterThanOrEqual(0);
        expect(state.place).toBeLessThan(Math.max(1, selectable(state).length));
        expect(sameQuery(fromSearch(toSearch(state.query), dataset).query, state.query)).toBe(true);
        expect(rowsShown(state)).toEqual(rowIds(dataset, state.query));
      }),
      { numRuns: 120 },
    );
  });

  test("leave a screen of exactly the window's lines and columns", () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 12 }), sizes, (pressed, window) => {
        const lines = drawnLines(resized(after(start(), ...pressed), window));
        expect(lines).toHaveLength(window.rows);
        for (const one of lines) expect(lineWidth(one)).toBe(window.columns);
      }),
      { numRuns: 60 },
    );
  });

  test.each(["d", "v"])("after %s, leave a place of its list selected, however many are left of it", (view) => {
    const last = after(start(), view, ...Array<Key>(200).fill("j"));
    for (const fewer of ["0", "["]) expect(drawnLines(after(last, ...Array<Key>(8).fill(fewer)))).toHaveLength(size.rows);
  });

  test("do no harm in a record that has nothing in it", () => {
    const nothing = opened({ dataset: datasetOf({}), query: emptyQuery, size });
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 12 }), (pressed) => {
        expect(drawnLines(after(nothing, ...pressed))).toHaveLength(size.rows);
      }),
      { numRuns: 60 },
    );
  });

  test("what follows from a source's text is not followed by the terminal", () => {
    const evil = "\x1b]0;owned\x07\x1b[2J\x1b[?1049l\u202e\u009b31mred";
    const hostile = datasetOf({
      sources: { gazette: { title: evil } },
      actors: { mayor: { name: evil } },
      statements: { speech: { speaker: "mayor" } },
      claims: { gates: evil },
      questions: { what: { text: evil } },
      reports: [{ source: "gazette", claim: "gates", statement: "speech", quote: `“${evil}”`, form: "direct" }],
    });
    for (const keys of [[], ["enter"], ["r"], ["d"], ["i"], ["t"], ["a"], ["s"], ["/", "x"]]) {
      const letters = drawnLines(after(opened({ dataset: hostile, query: emptyQuery, size }), ...keys))
        .map(lettersOf)
        .join("\n");
      expect(letters.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe("the keys", () => {
  test("no two of one view share a key, but the digits, which drop filters where there is no pane to go to", () => {
    const seen = keyTable.flatMap(({ keys: each, views }) => views.flatMap((view) => each.map((key) => `${view} ${key}`)));
    expect(seen.filter((one, at) => seen.indexOf(one) !== at)).toEqual(["claims 1", "claims 2", "claims 3", "claims 4"]);
  });

  test("wherever one is, a key does one thing at most", () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 15 }), fc.constantFrom("", "actor=zakharova&source=001"), (pressed, asked) => {
        const state = after(start(fromSearch(asked, dataset).query), ...pressed);
        const here = keyTable
          .filter(({ views, when }) => views.includes(viewOf(state).name) && (when?.(state) ?? true))
          .flatMap((row) => row.keys);
        expect(here.filter((one, at) => here.indexOf(one) !== at)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("a key that is not in the table does nothing", () => {
    const state = start();
    expect(press(state, "W").state).toEqual(state);
  });

  test("a key that is for something else says so, and is heard where it is for something", () => {
    const narrow = resized(start(), { columns: 80, rows: 24 });
    expect(after(narrow, "J").notice).toBe("J does nothing here. Elsewhere: next report.");
    expect(after(start(), "d", "w").notice).toBe("w does nothing here. Elsewhere: wordings of the statement.");
    expect(after(narrow, "J", "j").notice).toBeUndefined();
    expect(after(start(), "esc").notice).toBeUndefined();
    expect(after(start(), "w").notice).toBeUndefined();
  });

  test("at the ends of time a key for another day says why there is none", () => {
    const first = after(start(), "0");
    for (const key of ["[", "{", "0"]) expect(after(first, key).notice).toMatch(/^This is the first day/);
    for (const key of ["]", "}", "$"]) expect(after(start(), key).notice).toMatch(/^This is everything/);
    const undated = opened({ dataset: datasetOf({}), query: emptyQuery, size });
    for (const key of ["[", "]", "{", "}", "0", "$"]) expect(after(undated, key).notice).toMatch(/^No source tells/);
    expect(after(start(), "[").notice).toBeUndefined();
  });

  test("a filter that is set is at hand to be dropped again, wherever in its list it stands", () => {
    const { source } = fromSearch("source=004", dataset).query;
    const chosen = after(start(), "s", "0", "0", "4", "enter");
    expect(chosen.query.source).toEqual(source);
    expect(after(chosen, "s", "enter").query.source).toEqual([]);
  });

  test("what lists no more than what passes the filters says so, and what narrows them is told", () => {
    const header = (state: State) => lettersOf(drawnLines(state)[0]!);
    const narrowed = start(fromSearch("text=frozen", dataset).query);
    expect(header(after(narrowed, "v"))).toMatch(/ 7 questions, 49 in all /);
    expect(header(after(narrowed, "d"))).toMatch(/ dispute \d of 7, 49 in all /);
    expect(header(after(start(), "v"))).toMatch(/ 49 questions /);
    expect(header(opened({ dataset: datasetOf({}), query: emptyQuery, size }))).not.toContain("in all");
    expect(header(after(opened({ dataset: datasetOf({}), query: emptyQuery, size }), "d"))).toContain("no disputes");
    const list = after(narrowed, "v", "enter");
    expect(list.query.question).toHaveLength(1);
    expect(list.notice).toBe("The list is narrowed to what bears on this question. \\ clears all filters.");
  });

  test("in an article, u says whether there is a sentence that no report covers, and cuts no word for it", () => {
    for (const [columns, told] of [
      [60, /cove… no sentence is uncovered $/],
      [80, /covered +no sentence is uncovered $/],
      [140, /covered +each sentence has words that a report covers; the others are dim $/],
    ] as const)
      expect(lettersOf(drawnLines(resized(after(start(), "r", "u"), { columns, rows: 30 }))[3]!)).toMatch(told);
  });

  test("searching narrows with each letter, and Esc brings back the line and the query", () => {
    const before = after(start(), "j", "j", "j");
    const searching = after(before, "/", "f", "r", "o", "z", "e", "n");
    expect(searching.query.text).toBe("frozen");
    expect(rowsShown(searching)).toEqual(rowIds(dataset, { ...emptyQuery, text: "frozen" }));
    expect(rowsShown(searching).length).toBeLessThan(rowsShown(before).length);
    expect(after(searching, "esc")).toEqual(before);
    expect(after(searching, "enter").query.text).toBe("frozen");
    expect(after(searching, "ctrl-u").query.text).toBeUndefined();
  });

  test("a filter keeps the selected row if it still is in the list", () => {
    const state = after(start(), "j", "j", "j", "j");
    const id = selectedRow(state)!.id;
    const filtered = after(state, "s", ...selectedRow(state)!.row.sources[0]!, "enter");
    expect(filtered.query.source).toEqual([selectedRow(state)!.row.sources[0]]);
    expect(rowsShown(filtered).length).toBeLessThan(rowsShown(state).length);
    expect(selectedRow(filtered)!.id).toBe(id);
  });

  test("the brackets go through the publications, and past the last lies everything", () => {
    let state = start();
    const seen: (string | undefined)[] = [];
    for (let at = 0; at < 20; at++) {
      state = after(state, "[");
      seen.push(state.query.asof);
    }
    expect(new Set(seen).size).toBeGreaterThan(2);
    expect(foundBy(after(state, "$")).rows).toHaveLength(timeline(dataset, emptyQuery).rows.length);
    for (let at = 0; at < 20; at++) state = after(state, "]");
    expect(state.query.asof).toBeUndefined();
  });

  test("an empty list says which filters emptied it, and a digit drops one", () => {
    const query = fromSearch("actor=zakharova&source=001", dataset).query;
    const state = start(query);
    expect(rowsShown(state)).toEqual([]);
    const screen = drawnLines(state).map(lettersOf).join("\n");
    expect(screen).toContain("No claim passes all 2 filters");
    expect(screen).toContain("actor zakharova");
    expect(rowsShown(after(state, "1")).length).toBeGreaterThan(0);
  });

  test("lanes lay out the same rows, and leave the query's rows as they are", () => {
    const state = after(start(), "l", "l");
    expect(state.query.lane).toBe("actor");
    expect(new Set(selectable(state).map(({ id }) => id))).toEqual(new Set(rowsShown(start())));
    expect(rowsShown(state)).toEqual(rowsShown(start()));
  });

  test("in lanes the place is told among the lines there are, a claim in two lanes twice", () => {
    const last = resized(after(start(fromSearch("lane=event", dataset).query), "G"), { columns: 80, rows: 24 });
    const lines = selectable(last).length;
    expect(lines).toBeGreaterThan(rowsShown(last).length);
    expect(drawnLines(last).map(lettersOf).join("\n")).toContain(`${lines} of ${lines}`);
  });

  test("a lane's name that does not fit is shown to go on", () => {
    const state = resized(after(start(), "l"), { columns: 60, rows: 24 });
    const heads = Array.from({ length: 40 }, (_, nth) => drawnLines(after(state, ...Array<Key>(nth).fill("pagedown"))))
      .flatMap((lines) => lines.map(lettersOf))
      .filter((text) => /^ {3}\S/.test(text) && !/ [+−○] /.test(text));
    expect(heads.filter((text) => text.includes("…"))).not.toEqual([]);
    for (const head of heads) expect(head).toMatch(/[^ ] +\d+ $/);
  });

  test("Esc goes back the way one came", () => {
    const state = after(start(), "r");
    expect(viewOf(state).name).toBe("reader");
    expect(viewOf(after(state, "?", "esc")).name).toBe("reader");
    expect(viewOf(after(state, "?", "esc", "esc")).name).toBe("claims");
  });

  test("q quits, and ctrl-c too, even while searching", () => {
    expect(press(start(), "q").effect).toEqual({ kind: "quit" });
    expect(press(after(start(), "/"), "q").effect).toBeUndefined();
    expect(press(after(start(), "/"), "ctrl-c").effect).toEqual({ kind: "quit" });
  });
});

test("the words of the selected report are marked and reversed in their paragraph", () => {
  // Opened without the search that finds it: what is sought is reversed wherever it stands.
  const { id } = selectedRow(start(fromSearch("source=004&form=direct&text=frozen", dataset).query))!;
  const place = selectable(start()).findIndex((row) => row.id === id);
  const state = after(at(start(), place), "enter", "J");
  const { reports } = selectedRow(state)!.row;
  const exact = dataset.reports.find(({ id }) => id === reports[state.report])!.evidence.exact;
  const lines = drawnLines(state);
  const reversed = lines
    .flatMap((one) => one.filter(({ style }) => style.reverse))
    .map(({ text }) => text)
    .join(" ");
  expect(reversed.replace(/\s+/g, " ")).toBe(exact.replace(/\s+/g, " "));
  expect(lines.map(lettersOf).join("\n")).toMatch(/▌[^▐]+▐/);
});

test("a window that is too small says so and names the linear way", () => {
  const small = resized(start(), { columns: 48, rows: 12 });
  const screen = drawnLines(small).map(lettersOf).join("\n");
  expect(screen).toContain("48x12");
  expect(screen).toContain("onrecord claims --plain");
  expect(press(small, "q").effect).toEqual({ kind: "quit" });
});

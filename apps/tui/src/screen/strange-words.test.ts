import { datasetOf } from "@on-record/core/testing";
import { emptyQuery } from "@on-record/core/query";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lineWidth } from "../text/width.js";
import { draw } from "./draw.js";
import { layoutOf } from "./layout.js";
import { press, resized } from "./press.js";
import { opened, type State } from "./state.js";

/** Letters that make a screen uneven: wide ones, ones without width, ones from right to left, put together, and control. */
const letters = fc.constantFrom(
  ..."ab c,",
  "字",
  "한",
  "ｆ",
  "e\u0301",
  "\u0301",
  "\u200b",
  "\u200d",
  "\ufe0f",
  "\u202e",
  "\u05d0",
  "\u0627",
  "ﷺ",
  "👩‍👧",
  "👧🏽",
  "🇦🇲",
  "\t",
  "\n",
  "\x1b[2J",
  "\u009b1m",
  "\u00ad",
  "ก็",
  "क्षि",
);
const words = fc.array(letters, { minLength: 1, maxLength: 90 }).map((all) => `x${all.join("")}`);

const recordOf = (title: string, name: string, claim: string, quote: string) =>
  datasetOf({
    sources: { gazette: { title }, courier: { title: name } },
    actors: { mayor: { name } },
    statements: { speech: { speaker: "mayor" } },
    claims: { gates: claim, other: title },
    questions: {
      what: { text: claim, positions: [{ id: "yes", label: name, claims: [{ claim: "gates", stance: "affirms" }], reports: [] }] },
    },
    reports: [
      { source: "gazette", claim: "gates", statement: "speech", quote: `“${quote}”`, form: "direct", cue: name },
      { source: "courier", claim: "gates", statement: "speech", quote: `“${quote}”`, form: "indirect" },
      { source: "courier", claim: "other", quote },
    ],
  } as never);

const walks = [
  ["j"],
  ["G", "enter"],
  ["d"],
  ["w"],
  ["v"],
  ["r"],
  ["r", "u"],
  ["i"],
  ["l"],
  ["X", "tab", "esc", "v"],
  [":"],
  ["a"],
  ["/", "x"],
  ["?"],
];
const sizes = fc.constantFrom({ columns: 140, rows: 45 }, { columns: 100, rows: 30 }, { columns: 80, rows: 24 }, { columns: 60, rows: 15 });

/** The columns of each pane: what stands beside each other fills the window together. */
function expectEven(state: State): void {
  const { head, left, right, foot } = draw(state);
  const { columns, rows } = layoutOf(state);
  for (const one of [...head, ...foot]) expect(lineWidth(one)).toBe(columns);
  const widths = new Set(left.map(lineWidth));
  expect(widths.size).toBe(1);
  if (right.length === 0) expect([...widths]).toEqual([columns]);
  else {
    expect(new Set(right.map(lineWidth)).size).toBe(1);
    expect([...widths][0]! + lineWidth(right[0]!) + 4).toBe(columns);
    expect(right).toHaveLength(left.length);
  }
  expect(head.length + left.length + foot.length).toBe(rows);
}

test("every line of every pane has the pane's width, whatever the letters of the record, in every view and size", () => {
  fc.assert(
    fc.property(words, words, words, words, sizes, fc.constantFrom(...walks), (title, name, claim, quote, size, keys) => {
      const start = opened({ dataset: recordOf(title, name, claim, quote), query: emptyQuery, size });
      expectEven(
        resized(
          keys.reduce((now, key) => press(now, key).state, start),
          size,
        ),
      );
    }),
    { numRuns: 300 },
  );
}, 60_000);

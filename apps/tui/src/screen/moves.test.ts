import { dataset } from "@on-record/core/dataset";
import { emptyQuery, fromSearch, type Query } from "@on-record/core/query";
import { describe, expect, test } from "vitest";
import type { Fault } from "../check/fault.js";
import { painted } from "../text/paint.js";
import { drawnLines } from "./draw.js";
import { press } from "./press.js";
import { disputesOf } from "./panes/disputes.js";
import { at, opened, selectable, type Size, type State } from "./state.js";
import { FrameWriter } from "./terminal/frame-writer.js";

type Cost = { readonly key: string; readonly nth: number; readonly bytes: number };

/** Presses a key again and again, until nothing changes any more or `most` times, then the next one; gives the bytes that each press wrote. */
function costs(start: State, keys: readonly string[], most: number): Cost[] {
  let written = "";
  const writer = new FrameWriter((text) => (written = text));
  const draw = (state: State) => {
    const lines = drawnLines(state).map((one) => painted(one, { styles: true, colours: true }));
    writer.draw(lines.join("\n"), state.size.rows);
  };
  let state = start;
  draw(state);
  const found: Cost[] = [];
  for (const key of keys) {
    for (let nth = 0; nth < most; nth++) {
      written = "";
      const next = press(state, key).state;
      draw(next);
      if (written === "") break;
      found.push({ key, nth, bytes: Buffer.byteLength(written) });
      state = next;
    }
  }
  return found;
}

const after = (state: State, ...keys: readonly string[]): State => keys.reduce((now, key) => press(now, key).state, state);
const begun = (size: Size, query: Query = emptyQuery, faults: readonly Fault[] = []): State => opened({ dataset, query, size, faults });

/** The rows with most of something. */
const most = (state: State, of: (row: ReturnType<typeof selectable>[number]["row"]) => number): number[] =>
  selectable(state)
    .map(({ row }, place) => ({ place, much: of(row) }))
    .sort((a, b) => b.much - a.much)
    .slice(0, 3)
    .map(({ place }) => place);

const quoteLetters = new Map(dataset.reports.map(({ id, evidence }) => [id, evidence.exact.length]));

const problem = (nth: number): Fault => ({
  problem: {
    code: "quote-not-found",
    severity: nth % 2 === 0 ? "error" : "warning",
    at: { file: `sources/a-gazette-of-some-town/number-${nth}.yaml`, line: 30 + nth, column: 12 },
    message: `the text of the source has no such words as these: “${"words that it does not have, ".repeat(1 + (nth % 5))}and so on”`,
    hint: "Copy the words from the text, as they stand there. The closest that it has differ in three words, and near is not the same.",
  },
  lines: Array.from(
    { length: 80 },
    (_, line) => `  - { claim: gates-shut-${line}, statement: speech-of-the-mayor, quote: "We will not close the gates" }`,
  ),
});

/** Every view in which one moves, as the states in which one comes to it, and the keys that move there. */
const views: Readonly<Record<string, { readonly begin: (size: Size) => readonly State[]; readonly keys: readonly string[] }>> = {
  "the list": { begin: (size) => [begun(size)], keys: ["j", "k"] },
  "the list, its lanes": { begin: (size) => [after(begun(size), "l", "l")], keys: ["down"] },
  "the list as of a day": { begin: (size) => [begun(size, fromSearch("asof=2024-03", dataset).query)], keys: ["j"] },
  "the matches of a search": { begin: (size) => [after(begun(size), "/", ..."armenia")], keys: ["down"] },
  "the reports of a line, beside the list": {
    begin: (size) => selectable(begun(size)).map((_, place) => at(begun(size), place)),
    keys: ["J", "K"],
  },
  "the evidence of a line": {
    begin: (size) =>
      [
        ...most(begun(size), ({ reports }) => reports.length),
        ...most(begun(size), ({ reports }) => Math.max(...reports.map((id) => quoteLetters.get(id)!))),
        ...most(begun(size), ({ positions }) => positions.length),
      ].map((place) => after(at(begun(size), place), "enter")),
    keys: ["j", "k"],
  },
  "the disputes": { begin: (size) => [after(begun(size), "d", "g")], keys: ["j", "k"] },
  "a dispute": {
    begin: (size) => disputesOf(begun(size)).map((_, place) => after(begun(size), "d", "g", ..."j".repeat(place), "enter")),
    keys: ["j", "k"],
  },
  "the wordings of a statement": {
    begin: (size) => most(begun(size), ({ sources }) => sources.length).map((place) => after(at(begun(size), place), "w")),
    keys: ["j", "k"],
  },
  "the coverage": { begin: (size) => [after(begun(size), "v")], keys: ["j", "k"] },
  "what is lost without a source": {
    begin: (size) => [0, 3].map((place) => after(begun(size), "X", ...Array<string>(place).fill("down"), "enter", "v")),
    keys: ["J", "K"],
  },
  "an article": {
    begin: (size) => [0, 2, 4].map((nth) => after(begun(size), "r", ..."n".repeat(nth), "g")),
    keys: ["j", "k"],
  },
  "what no report covers of an article": {
    begin: (size) => [after(begun(size), "r", "g", "u")],
    keys: ["down", "up"],
  },
  "an actor": {
    begin: (size) => most(begun(size), ({ speakers }) => speakers.length).map((place) => after(at(begun(size), place), "i")),
    keys: ["j", "k"],
  },
  "pages about the record": {
    begin: (size) => [after(begun(size), "u"), after(begun(size), ":", ..."headlines", "enter")],
    keys: ["j", "k"],
  },
  "the keys": { begin: (size) => [after(begun(size), "?")], keys: ["j", "k"] },
  "the problems": {
    begin: (size) => [
      after(
        begun(
          size,
          emptyQuery,
          Array.from({ length: 12 }, (_, nth) => problem(nth)),
        ),
        "g",
      ),
    ],
    keys: ["j", "k", "J", "K"],
  },
  "the filters": {
    begin: (size) => [..."asexfzX"].map((key) => after(begun(size), key)),
    keys: ["down", "up"],
  },
  "the actions": { begin: (size) => [after(begun(size), ":")], keys: ["down", "up"] },
};

const sizes: readonly Size[] = [
  { columns: 60, rows: 15 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 120, rows: 40 },
  { columns: 140, rows: 45 },
  { columns: 200, rows: 60 },
];

/** Where there is nothing to move through: no words stand beside the list, or all that a view has is seen at once. */
const fits = (name: string, { columns, rows }: Size): boolean =>
  (columns < 100 && name === "the reports of a line, beside the list") ||
  (rows >= 45 && /^(the keys|pages about the record|a dispute)$/.test(name));

// A screen up or down shows another page, and may write it.
describe.each(sizes)("no step writes a kilobyte, at $columns x $rows", (size) => {
  test.each(Object.keys(views))("through %s", (name) => {
    const { begin, keys } = views[name]!;
    const walked = begin(size).flatMap((start, nth) =>
      costs(start, keys, name === "the list" ? Infinity : 100).map((cost) => ({ start: nth, ...cost })),
    );
    expect(fits(name, size) || walked.length > 0).toBe(true);
    expect(walked.filter(({ bytes }) => bytes >= 1000)).toEqual([]);
  });
});

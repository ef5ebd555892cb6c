import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataset } from "@on-record/core/dataset";
import { emptyQuery } from "@on-record/core";
import { expect, test } from "vitest";
import { drawnLines } from "../../apps/tui/src/screen/draw.js";
import { press } from "../../apps/tui/src/screen/press.js";
import { opened, type Size } from "../../apps/tui/src/screen/state.js";
import { lettersOf } from "../../apps/tui/src/text/line.js";

const page = readFileSync(fileURLToPath(new URL("../../docs/how-to/read-in-the-terminal.md", import.meta.url)), "utf8");
const questions = [...page.matchAll(/^\| ([^|`]+?) +\| `([^`]+)` +\| `([^`]+)` +\|$/gm)].map(([, question = "", keys = "", seen = ""]) => ({
  question,
  keys,
  seen,
}));

/** `/ frozen Enter` as keys: what is no name of a key is typed letter by letter. */
const keysOf = (written: string): string[] => written.split(" ").flatMap((word) => (word === "Enter" ? "enter" : [...word]));

function screenAfter(keys: readonly string[], size: Size): string {
  const state = keys.reduce((now, key) => press(now, key).state, opened({ dataset, query: emptyQuery, size }));
  return drawnLines(state)
    .map((one) => lettersOf(one).replace(/\s+/g, " "))
    .join("\n");
}

test("there are ten questions", () => {
  expect(questions).toHaveLength(10);
});

test.each(questions)("the page on the terminal answers $question: $keys", ({ keys, seen }) => {
  expect(screenAfter(keysOf(keys), { columns: 140, rows: 45 })).toContain(seen);
});

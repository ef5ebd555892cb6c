import { dataset } from "@on-record/core/dataset";
import { emptyQuery } from "@on-record/core/query";
import { expect, test } from "vitest";
import { lettersOf } from "../../text/line.js";
import { drawnLines } from "../draw.js";
import { press } from "../press.js";
import { opened, type State, viewOf } from "../state.js";
import { disputesOf } from "./disputes.js";

const after = (state: State, ...keys: readonly string[]): State => keys.reduce((now, key) => press(now, key).state, state);
const told = (state: State): string => drawnLines(state).map(lettersOf).join("\n");

test.each([
  { columns: 60, rows: 15 },
  { columns: 80, rows: 24 },
  { columns: 140, rows: 45 },
])("what is told beside a question fits, and says how to read all of it, at $columns x $rows", (size) => {
  const start = after(opened({ dataset, query: emptyQuery, size }), "d", "g");
  for (let at = 0, state = start; at < disputesOf(start).length; at++, state = after(state, "j")) {
    expect(told(state), `dispute ${at + 1}`).not.toContain("more lines below");
    expect(told(state), `dispute ${at + 1}`).toContain("Enter all of it");
  }
});

test("Enter opens a dispute whole, n goes on to the next, Enter lists what bears on it, and Esc comes back", () => {
  const list = after(opened({ dataset, query: emptyQuery, size: { columns: 140, rows: 45 } }), "d", "g");
  const [first, second] = disputesOf(list);
  const whole = after(list, "enter");
  expect(viewOf(whole)).toMatchObject({ name: "page", what: "dispute", id: first!.question.id });
  for (const { position } of first!.positions) expect(told(after(whole, "G")) + told(whole)).toContain(position.label);
  expect(viewOf(after(whole, "n"))).toMatchObject({ id: second!.question.id });
  expect(after(whole, "enter").query.question).toEqual([first!.question.id]);
  expect(viewOf(after(whole, "esc")).name).toBe("disputes");
});

import { expect, test } from "vitest";
import { dataset } from "@on-record/core/dataset";
import { emptyQuery, timeline } from "@on-record/core/query";
import { keptViews } from "./kept-views";

const ask = (text: string) => ({ ...emptyQuery, text });

test("a letter taken back gives the very answer that stood before it, and another question another", () => {
  const viewOf = keptViews(dataset);
  const [one, two] = [viewOf(ask("ar")), viewOf(ask("arm"))];
  expect(viewOf(ask("ar"))).toBe(one);
  expect(viewOf({ ...emptyQuery, text: "arm" })).toBe(two);
  expect(viewOf({ ...ask("ar"), clock: "published" })).not.toBe(one);
  expect(viewOf({ ...ask("ar"), lane: "question" })).not.toBe(one);
  expect(two.rows.map(({ id }) => id)).toEqual(timeline(dataset, ask("arm")).rows.map(({ id }) => id));
});

test("of many questions the last answers are kept, and those that were asked for again", () => {
  const viewOf = keptViews(dataset);
  const [first, second] = [viewOf(ask("a")), viewOf(ask("b"))];
  for (const letter of "cdefghijklmnopqr") {
    viewOf(ask(letter));
    expect(viewOf(ask("a"))).toBe(first);
  }
  expect(viewOf(ask("b"))).not.toBe(second);
});

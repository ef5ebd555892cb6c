import { dataset } from "@on-record/core/dataset";
import { emptyQuery, timeline } from "@on-record/core/query";
import { expect, test } from "vitest";
import { keepMarks, readMarks } from "./marks.js";

const kept = JSON.parse(JSON.stringify(keepMarks(dataset)));
const below = readMarks(kept, dataset);

test.each(["happened", "said"] as const)(
  "on the clock %s a mark that was kept is the one that core makes, for every line of the record",
  (clock) => {
    const { rows } = timeline(dataset, { ...emptyQuery, clock });
    const [, ...others] = rows;
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ row }, at) => below(clock, row, rows[at]!.row))).toEqual(others.map(({ mark }) => mark));
  },
);

test("of rows that do not follow each other, of one that is not whole, and on the clock that depends on the question, nothing is told", () => {
  const [first, second, third] = timeline(dataset, emptyQuery).rows.map(({ row }) => row);
  expect(below("said", second!, first!)).toBeDefined();
  expect(below("said", third!, first!)).toBeUndefined();
  expect(below("said", first!, second!)).toBeUndefined();
  expect(below("said", { ...second! }, first!)).toBeUndefined();
  expect(below("published", second!, first!)).toBeUndefined();
});

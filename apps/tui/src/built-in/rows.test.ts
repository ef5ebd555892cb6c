import { dataset } from "@on-record/core/dataset";
import { rowsOf } from "@on-record/core/query";
import { expect, test } from "vitest";
import { keepRows, readRows } from "./rows.js";

const kept = JSON.parse(JSON.stringify(keepRows(rowsOf(dataset), dataset)));

test("rows that were kept are the rows that core makes, to the last field", () => {
  expect(readRows(kept, dataset)).toStrictEqual(rowsOf(dataset));
});

test("their times rest on the records of the dataset, not on copies of them", () => {
  const whens = new Set([
    ...dataset.sources.map(({ published }) => published),
    ...dataset.events.map(({ happened }) => happened),
    ...dataset.statements.map(({ said }) => said),
    ...dataset.claims.map(({ holds }) => holds),
  ]);
  const rested = readRows(kept, dataset).flatMap(({ times }) => Object.values(times).flatMap((time) => time.whens));
  expect(rested.length).toBeGreaterThan(0);
  expect(rested.filter((when) => !whens.has(when))).toEqual([]);
});

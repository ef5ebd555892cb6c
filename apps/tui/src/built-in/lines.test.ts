import { dataset } from "@on-record/core/dataset";
import { type DisputeLine, disputes, emptyQuery } from "@on-record/core/query";
import { expect, test, vi } from "vitest";
import { keepLines, readLines } from "./lines.js";

const lines = disputes(dataset, emptyQuery);
const kept = JSON.parse(JSON.stringify(keepLines(lines, dataset)));

test("lines that were kept are the lines that core makes, to the last field", () => {
  const lineOf = readLines(kept, dataset);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.map((line) => lineOf(line.question, () => line))).toStrictEqual(lines);
});

test("how somebody came to hold a position is worked out when it is asked for, for one question at a time", () => {
  const lineOf = readLines(kept, dataset);
  const make = vi.fn<(line: DisputeLine) => DisputeLine>((line) => line);
  const [first, second] = lines.slice(0, 2).map((line) => lineOf(line.question, () => make(line))!);
  const holdings = [first!, second!].map(({ positions }) => positions.flatMap((position) => position.holdings));
  expect(holdings[0]!.map(({ state }) => state)).toEqual(
    lines[0]!.positions.flatMap((position) => position.holdings.map(({ state }) => state)),
  );
  expect(make).not.toHaveBeenCalled();
  expect(holdings[0]!.map(({ stands }) => stands.length)).not.toContain(0);
  expect(make.mock.calls).toEqual([[lines[0]]]);
});

test("of a question that was not kept nothing is told", () => {
  expect(readLines({ ...kept, lines: [] }, dataset)(lines[0]!.question, () => lines[0]!)).toBeUndefined();
});

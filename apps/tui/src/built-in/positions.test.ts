import { dataset } from "@on-record/core/dataset";
import { emptyQuery, positions, type Positions } from "@on-record/core/query";
import { expect, test, vi } from "vitest";
import { keepPositions, readPositions } from "./positions.js";

const questions = dataset.questions.map(({ id }) => positions(dataset, id, emptyQuery)!);
const kept = JSON.parse(JSON.stringify(keepPositions(questions, dataset)));

test("positions that were kept are the positions that core makes, to the last field", () => {
  const positionsOf = readPositions(kept, dataset);
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.map((one) => positionsOf(one.question, () => one))).toStrictEqual(questions);
});

test("how somebody came to hold a position is worked out when it is asked for, for one question at a time", () => {
  const positionsOf = readPositions(kept, dataset);
  const make = vi.fn<(one: Positions) => Positions>((one) => one);
  const [first, second] = questions.slice(0, 2).map((one) => positionsOf(one.question, () => make(one))!);
  const holdings = [first!, second!].map((one) => one.positions.flatMap((position) => position.holdings));
  expect(holdings[0]!.map(({ state }) => state)).toEqual(
    questions[0]!.positions.flatMap((position) => position.holdings.map(({ state }) => state)),
  );
  expect(make).not.toHaveBeenCalled();
  expect(holdings[0]!.map(({ stands }) => stands.length)).not.toContain(0);
  expect(make.mock.calls).toEqual([[questions[0]]]);
});

test("of a question that was not kept nothing is told", () => {
  expect(readPositions({ ...kept, questions: [] }, dataset)(questions[0]!.question, () => questions[0]!)).toBeUndefined();
});

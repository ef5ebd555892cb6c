import { dataset } from "@on-record/core/dataset";
import { asofStops, emptyQuery, positions, type Positions, publications, type SourceId } from "@on-record/core/query";
import { describe, expect, test, vi } from "vitest";
import { positionsByStage } from "./keep.js";
import { keepPositions, readPositions } from "./positions.js";
import { type Stage, stageKey, type Staging, stagingsOf } from "./stages.js";

const kept = JSON.parse(JSON.stringify(keepPositions(positionsByStage(dataset, Infinity), dataset)));
const whole: Stage = { publicityOf: () => "public" };
const nothing: Stage = { publicityOf: () => "not-yet" };
const stops = asofStops(dataset);

/** The stage that a day makes, told by core's list of publications. */
function stageOn(asof: (typeof stops)[number]): Stage {
  const known = new Map(publications(dataset, asof).map(({ source, publicity }) => [source, publicity]));
  return { publicityOf: (source: SourceId) => known.get(source)! };
}

describe("positions that were kept are the positions that core makes, to the last field,", () => {
  const cases: [name: string, stage: Stage, staging: Staging][] = [
    ["of everything", whole, { without: [] }],
    ["of nothing", nothing, { without: dataset.sources.map(({ id }) => id) }],
    ...stops.map((asof): (typeof cases)[number] => [`as of ${asof}`, stageOn(asof), { asof, without: [] }]),
  ];
  test.each(cases)("%s", (_, stage, staging) => {
    const asMade = dataset.questions.map(({ id }) => positions(dataset, id, staging)!);
    const positionsOf = readPositions(kept, dataset);
    expect(asMade.length).toBeGreaterThan(0);
    expect(asMade.map((one) => positionsOf(one.question, stage, () => one))).toStrictEqual(asMade);
  });

  test("and the stages are not all alike", () => {
    expect(stops.length).toBeGreaterThan(2);
    expect(Object.keys(kept.stages).toSorted()).toEqual([...new Set(cases.map(([, stage]) => stageKey(dataset, stage)))].toSorted());
    expect(new Set(Object.values(kept.stages)).size).toBeGreaterThan(2);
  });
});

const questions = dataset.questions.map(({ id }) => positions(dataset, id, emptyQuery)!);

test("how somebody came to hold a position is worked out when it is asked for, for one question at a time", () => {
  const positionsOf = readPositions(kept, dataset);
  const make = vi.fn<(one: Positions) => Positions>((one) => one);
  const [first, second] = questions.slice(0, 2).map((one) => positionsOf(one.question, whole, () => make(one))!);
  const holdings = [first!, second!].map((one) => one.positions.flatMap((position) => position.holdings));
  expect(holdings[0]!.map(({ state }) => state)).toEqual(
    questions[0]!.positions.flatMap((position) => position.holdings.map(({ state }) => state)),
  );
  expect(make).not.toHaveBeenCalled();
  expect(holdings[0]!.map(({ stands }) => stands.length)).not.toContain(0);
  expect(make.mock.calls).toEqual([[questions[0]]]);
});

test("of a stage that was not kept, and of a question of another record, nothing is told", () => {
  const [{ question }] = questions as [Positions];
  const [first] = dataset.sources;
  const lessOne: Stage = { publicityOf: (source) => (source === first!.id ? "not-yet" : "public") };
  expect(readPositions(kept, dataset)(question, lessOne, () => questions[0]!)).toBeUndefined();
  expect(readPositions(kept, dataset)({ ...question }, whole, () => questions[0]!)).toBeUndefined();
});

test("a record with many reports and many days has two stages kept: everything, and nothing", () => {
  expect([...stagingsOf(dataset, 1).keys()].map((key) => [...new Set(key)])).toEqual([["+"], ["-"]]);
});

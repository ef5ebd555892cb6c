import { describe, expect, it } from "vitest";
import type { Dataset } from "../model/dataset.js";
import { datasetOf, whenOf } from "../testing/dataset-builder.js";
import { without } from "./without.js";

const id = (text: string) => text as never;

// The miller is in both papers; the mayor, and the day of the flood, are in the Courier alone.
const sketched = datasetOf({
  statements: { "miller-speaks": { speaker: "miller" }, "mayor-speaks": { speaker: "mayor" } },
  events: { flood: {}, talk: {} },
  reports: [
    { source: "gazette", claim: "gates-shut", statement: "miller-speaks" },
    { source: "courier", claim: "gates-shut", statement: "miller-speaks" },
    { id: "courier-mayor", source: "courier", claim: "gates-shut", stance: "rejects", statement: "mayor-speaks" },
    { id: "courier-mill", source: "courier", claim: "mill-sold", statement: "mayor-speaks" },
    { id: "courier-own", source: "courier", claim: "gates-shut" },
  ],
  questions: {
    gates: {
      positions: [
        { id: "shut", label: "Shut", claims: [{ claim: "gates-shut", stance: "affirms" }], reports: [] },
        { id: "not-shut", label: "Not shut", claims: [{ claim: "gates-shut", stance: "rejects" }], reports: [] },
      ],
    },
  },
});
const telling = (source: string) => ({ source, rel: "friday", basis: "relative", bounds: whenOf().bounds });
const dataset = {
  ...sketched,
  events: sketched.events.map((event) => ({
    ...event,
    happened: { ...event.happened, datings: event.id === "talk" ? [telling("courier"), telling("gazette")] : [telling("courier")] },
  })),
} as unknown as Dataset;

describe("without a source", () => {
  const fallen = without(dataset, [id("courier")]);

  it("rows, claims and statements fall that nobody else prints", () => {
    expect(fallen.rows.map((row) => row.id)).toEqual(["courier.gates-shut", "mayor-speaks.gates-shut", "mayor-speaks.mill-sold"]);
    expect(fallen.claims).toEqual(["mill-sold"]);
    expect(fallen.statements).toEqual(["mayor-speaks"]);
  });

  it("a row is kept thanks to those who print it too", () => {
    expect(fallen.kept.map(({ row, by }) => [row.id, by])).toEqual([["miller-speaks.gates-shut", ["gazette"]]]);
  });

  it("positions name whom they lose, and fall when nobody is left in them", () => {
    expect(fallen.positions).toEqual([
      { question: "gates", position: "shut", lost: [{ kind: "source", source: "courier" }], fallen: false },
      { question: "gates", position: "not-shut", lost: [{ kind: "actor", actor: "mayor" }], fallen: true },
    ]);
  });

  it("datings fall that rested on it", () => {
    expect(fallen.datings).toEqual([
      { of: "flood", lost: 1, left: 0, undated: true },
      { of: "talk", lost: 1, left: 1, undated: false },
    ]);
  });

  it("that prints only what others print, nothing falls", () => {
    expect(without(dataset, [id("gazette")])).toMatchObject({ rows: [], claims: [], statements: [], positions: [] });
  });
});

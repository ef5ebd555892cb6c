import { describe, expect, it } from "vitest";
import { emptyQuery } from "../model/query/query.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { actorHistory } from "./actor-history.js";

const id = (text: string) => text as never;
const position = (name: string, claim: string) => ({ id: name, label: name, claims: [{ claim, stance: "affirms" as const }], reports: [] });

const dataset = datasetOf({
  statements: {
    "miller-first": { speaker: "miller", said: "2024-03-01" },
    "miller-then": { speaker: "miller", said: "2024-03" },
    "mayor-speaks": { speaker: "mayor", said: "2024-03-05" },
  },
  claims: { "miller-tired": { subject: "miller" } },
  reports: [
    { source: "gazette", claim: "gates-open", statement: "miller-first" },
    { id: "gazette-weir", source: "gazette", claim: "weir-old", statement: "miller-first" },
    { source: "courier", claim: "gates-shut", statement: "miller-then" },
    { source: "courier", claim: "miller-tired", statement: "mayor-speaks" },
    { source: "almanac", claim: "mill-loved", ascribed: "miller" },
  ],
  questions: { gates: { positions: [position("open", "gates-open"), position("shut", "gates-shut")] } },
});

describe("an actor’s history", () => {
  const history = actorHistory(dataset, id("miller"), emptyQuery)!;

  it("tells what it said by the earliest day each can have been said, and whether the order is known", () => {
    expect(history.said.map(({ row, after }) => [row.id, after])).toEqual([
      ["miller-first.gates-open", undefined],
      ["miller-first.weir-old", "same"],
      ["miller-then.gates-shut", "maybe"],
    ]);
  });

  it("keeps apart what is ascribed to it and what others say of it", () => {
    expect(history.ascribed.map(({ row }) => row.id)).toEqual(["almanac.mill-loved"]);
    expect(history.spokenOf.map(({ row }) => row.id)).toEqual(["mayor-speaks.miller-tired"]);
  });

  it("shows where it stood, and between which positions no order is settled", () => {
    expect(history.stands).toMatchObject([
      { question: "gates", lines: [{ position: "open" }, { position: "shut" }], links: [{ order: "not-settled" }] },
    ]);
  });

  it("shrinks with the sources pulled out, and is none for an id that no actor has", () => {
    expect(actorHistory(dataset, id("miller"), { ...emptyQuery, without: [id("gazette")] })!.said.map(({ row }) => row.id)).toEqual([
      "miller-then.gates-shut",
    ]);
    expect(actorHistory(dataset, id("nobody"), emptyQuery)).toBeUndefined();
  });
});

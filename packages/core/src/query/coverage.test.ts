import { describe, expect, it } from "vitest";
import { emptyQuery } from "../model/query/query.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { coverage } from "./coverage.js";

const id = (text: string) => text as never;
const affirms = (claim: string) => [{ claim, stance: "affirms" }] as const;

// The flood is on 4 March. The Almanac may be older than it; the Calendar is. The Herald is as late as the others and has nothing.
const dataset = datasetOf({
  sources: {
    almanac: { published: "[2024-02-01..2024-04-30]" },
    calendar: { published: "2023-12" },
    chronicle: { published: "[2024-02-01..2024-04-30]" },
    courier: { published: "[2024-03-05..2024-03-20]" },
    gazette: { published: "2024-03-05" },
    herald: { published: "[2024-03-05..2024-03-20]" },
    letter: { published: "[2024-03-05..2024-03-20]" },
  },
  events: { flood: { happened: "2024-03-04" } },
  statements: {
    "miller-speaks": { speaker: "miller", said: "2024-03-04" },
    "courier-asks": { speaker: "reporter", said: "[2024-03-04..2024-03-20]" },
    "miller-declines": { speaker: "miller", said: "[2024-03-04..2024-03-20]", answers: "courier-asks" },
  },
  claims: { "weir-held": { about: ["flood"] } },
  reports: [
    { id: "gazette-own", source: "gazette", claim: "weir-held" },
    { id: "gazette-quote", source: "gazette", claim: "weir-held", stance: "rejects", statement: "miller-speaks", form: "direct" },
    { id: "courier-question", source: "courier", statement: "courier-asks", act: "ask" },
    {
      id: "letter-declines",
      source: "letter",
      claim: "weir-held",
      stance: "leaves-open",
      statement: "miller-declines",
      act: "decline",
      form: "direct",
    },
  ],
  questions: { weir: { positions: [{ id: "held", label: "It held", claims: affirms("weir-held"), reports: [] }] } },
  // The Chronicle tells of what came after the miller’s words, whatever its date.
  precedence: [{ earlier: "miller-speaks", later: "chronicle" }],
});

const cells = (query = emptyQuery) => {
  const { columns, rows } = coverage(dataset, query);
  return Object.fromEntries(rows[0]?.cells.map((cell, at) => [columns[at]!.source.id, cell]) ?? []);
};

describe("coverage", () => {
  it("tells what each source has on a question, and which kind of silence an empty cell is", () => {
    expect(
      Object.fromEntries(Object.entries(cells()).map(([source, { kind, predates }]) => [source, predates ? `${kind}: ${predates}` : kind])),
    ).toEqual({
      almanac: "too-early: maybe",
      calendar: "too-early: yes",
      chronicle: "silent",
      courier: "asked",
      gazette: "told",
      herald: "silent",
      letter: "declined",
    });
  });

  it("tells how it is told, by which stances, with the most direct words first", () => {
    expect(cells()["gazette"]).toMatchObject({
      manners: ["own", "quoted"],
      stances: ["affirms", "rejects"],
      positions: ["held"],
      printed: [{ report: { id: "gazette-quote" } }, { report: { id: "gazette-own" } }],
    });
  });

  it("counts who speaks: asked and declined are not silent", () => {
    expect(coverage(dataset, emptyQuery).rows[0]).toMatchObject({ speak: 3, of: 7 });
  });

  it("takes neither two spans that overlap nor the age of a state of things for a sign of coming too early", () => {
    const spans = datasetOf({
      sources: { almanac: { published: "[2024-02-01..2024-04-30]" }, herald: { published: "[2024-03-05..2024-03-20]" } },
      events: { partnership: { kind: "state", happened: "1991" } },
      statements: { "miller-speaks": { speaker: "miller", said: "[2024-03-04..2024-03-20]" } },
      claims: { "weir-held": { about: ["partnership"] } },
      reports: [{ source: "gazette", claim: "weir-held", statement: "miller-speaks" }],
      questions: { weir: { positions: [{ id: "held", label: "It held", claims: affirms("weir-held"), reports: [] }] } },
    });
    expect(coverage(spans, emptyQuery).rows[0]!.cells.map(({ source, kind }) => [source, kind])).toEqual([
      ["almanac", "too-early"],
      ["gazette", "told"],
      ["herald", "silent"],
    ]);
  });

  it("keeps the column of a source that is pulled out, and counts it no more", () => {
    const { columns, rows } = coverage(dataset, { ...emptyQuery, without: [id("gazette")] });
    expect(columns.find(({ source }) => source.id === "gazette")).toMatchObject({ pulled: true });
    expect(rows[0]).toMatchObject({ speak: 2, of: 6 });
  });

  it("drops what was not public yet and what the query does not choose", () => {
    const ids = (query: object) => coverage(dataset, { ...emptyQuery, ...query }).columns.map(({ source }) => source.id);
    expect(ids({ asof: "2024-02-15" })).toEqual(["almanac", "calendar"]);
    expect(ids({ source: ["herald", "gazette"] })).toEqual(["gazette", "herald"]);
    expect(coverage(dataset, { ...emptyQuery, asof: id("2024-02-15") }).rows).toEqual([]);
  });
});

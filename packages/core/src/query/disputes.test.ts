import { describe, expect, it } from "vitest";
import type { Dataset } from "../model/dataset.js";
import { emptyQuery } from "../model/query/query.js";
import { datasetOf, whenOf } from "../testing/dataset-builder.js";
import { departingHeadlines } from "./headline.js";
import { dispute, disputes } from "./disputes.js";
import { daysApart } from "./rival-days.js";

const id = (text: string) => text as never;
const affirms = (claim: string) => [{ claim, stance: "affirms" }] as const;

// The Gazette’s headline says more than its body; the Courier and the Gazette give the talk two days; two questions only seem disputed.
const sketched = datasetOf({
  events: { talk: { kind: "saying" } },
  statements: { "miller-speaks": { speaker: "miller", occasion: "talk" } },
  claims: { "mill-sold": {}, "mill-let": {}, "talk-held": { about: ["talk"] } },
  reports: [
    {
      id: "gazette-head",
      source: "gazette",
      claim: "mill-sold",
      zone: "headline",
      departures: [{ from: "mill-let", kind: "strengthened", because: "the body has a lease" }],
    },
    { source: "gazette", claim: "mill-let" },
    { source: "courier", claim: "mill-let", statement: "miller-speaks", form: "direct" },
    { source: "courier", claim: "talk-held" },
    { id: "gazette-talk", source: "gazette", claim: "talk-held" },
    { source: "almanac", claim: "mill-let", stance: "leaves-open" },
  ],
  questions: {
    "which-day": {
      kind: "time",
      state: "apparent",
      because: "held on one day and printed on the next",
      positions: [
        { id: "thursday", label: "Thursday", claims: [], reports: ["gazette-talk"] },
        { id: "friday", label: "Friday", claims: [], reports: ["courier.talk-held"] },
      ],
    },
    "who-has-the-mill": {
      positions: [
        { id: "sold", label: "It is sold", claims: affirms("mill-sold"), reports: [] },
        { id: "let", label: "It is let", claims: affirms("mill-let"), reports: [] },
      ],
    },
  },
  relations: [
    { from: "mill-let", to: "mill-sold", kind: "qualifies" },
    { from: "mill-sold", to: "mill-let", kind: "contradicts" },
  ],
});

const telling = (source: string, rel: string, aspect: string) => ({ source, rel, aspect, basis: "relative", bounds: whenOf().bounds });
const dataset = {
  ...sketched,
  events: sketched.events.map((event) => ({
    ...event,
    happened: {
      ...event.happened,
      datings: [telling("gazette", "thursday", "held"), telling("courier", "friday", "printed"), telling("almanac", "after", "held")],
    },
  })),
} as unknown as Dataset;

describe("disputes", () => {
  it("list first what most sources speak to, with its holders, its state and why", () => {
    const lines = disputes(dataset, emptyQuery);
    expect(lines.map(({ question, sources, holders, held }) => [question.id, sources.length, holders, held])).toEqual([
      ["who-has-the-mill", 3, 3, 2],
      ["which-day", 2, 2, 2],
    ]);
    expect(lines[1]!.question).toMatchObject({ state: "apparent", because: "held on one day and printed on the next" });
    expect(lines[0]!.leftOpen.map(({ printed }) => printed.report.id)).toEqual(["almanac.mill-let"]);
  });

  it("come by how many sources speak to them before anything else", () => {
    const asked = (claim: string, state: "open" | "apparent") => ({
      state,
      positions: [{ id: claim, label: claim, claims: affirms(claim), reports: [] }],
    });
    const two = datasetOf({
      reports: [
        { source: "gazette", claim: "mill-old" },
        { source: "courier", claim: "mill-old" },
        { source: "gazette", claim: "mill-sold" },
      ],
      questions: { "a-is-it-sold": asked("mill-sold", "open"), "b-is-it-old": asked("mill-old", "apparent") },
    });
    expect(disputes(two, emptyQuery).map(({ question }) => question.id)).toEqual(["b-is-it-old", "a-is-it-sold"]);
  });

  it("are those on which a row of the query bears, and their holders do not depend on what else it chooses", () => {
    const [line, ...others] = disputes(dataset, { ...emptyQuery, actor: [id("miller")] });
    expect(others).toEqual([]);
    expect(line).toMatchObject({ question: { id: "who-has-the-mill" }, holders: 3 });
    expect(disputes(dataset, { ...emptyQuery, question: [id("which-day")] }).map(({ question }) => question.id)).toEqual(["which-day"]);
  });

  it("are gone when every source that speaks to them is pulled out", () => {
    const left = disputes(dataset, { ...emptyQuery, without: [id("gazette"), id("courier")] });
    expect(left.map(({ question, holders }) => [question.id, holders])).toEqual([["who-has-the-mill", 0]]);
  });
});

describe("a dispute", () => {
  it("holds a headline against the body of the same article", () => {
    const { headlines } = dispute(dataset, id("who-has-the-mill"), emptyQuery)!;
    expect(headlines).toMatchObject([
      {
        source: "gazette",
        headline: { report: { id: "gazette-head" }, zone: "headline" },
        body: [{ report: { id: "gazette.mill-let" } }],
        departures: [{ kind: "strengthened" }],
      },
    ]);
  });

  it("holds nothing against a body that says two things, or a headline that quotes", () => {
    const { questions } = sketched;
    const quiet = datasetOf({
      questions: { "who-has-the-mill": questions[1]! },
      reports: [
        { source: "gazette", claim: "mill-let" },
        { source: "gazette", claim: "mill-sold" },
        { id: "courier-head", source: "courier", claim: "mill-sold", statement: "miller-speaks", form: "direct", zone: "headline" },
        { source: "courier", claim: "mill-let" },
      ],
    });
    expect(dispute(quiet, id("who-has-the-mill"), emptyQuery)!.headlines).toEqual([]);
  });

  it("is one of the headlines that depart from their body, whatever is in dispute", () => {
    expect(
      departingHeadlines(dataset, emptyQuery).map(({ headline, body }) => [headline.report.id, body.map(({ report }) => report.id)]),
    ).toEqual([["gazette-head", ["gazette.mill-let"]]]);
    expect(departingHeadlines(dataset, { without: [id("gazette")] })).toEqual([]);
  });

  it("keeps two days of one thing apart, and leaves out who gives no day", () => {
    const { rivalDays } = dispute(dataset, id("which-day"), emptyQuery)!;
    expect(
      rivalDays.map(({ of, rivals, tellings }) => [of, rivals, tellings.map(({ source, dating }) => `${source} ${dating.rel}`)]),
    ).toEqual([["talk", false, ["courier friday", "gazette thursday"]]]);
    expect(daysApart(dataset, emptyQuery)).toEqual(rivalDays);
    expect(dispute(dataset, id("which-day"), { ...emptyQuery, without: [id("courier")] })!.rivalDays).toEqual([]);
  });

  it("names what contradicts before what qualifies", () => {
    expect(dispute(dataset, id("who-has-the-mill"), emptyQuery)!.relations.map(({ kind }) => kind)).toEqual(["contradicts", "qualifies"]);
  });

  it("is none for an id that no question has", () => {
    expect(dispute(dataset, id("nowhere"), emptyQuery)).toBeUndefined();
  });
});

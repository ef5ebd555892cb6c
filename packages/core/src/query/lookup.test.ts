import { expect, it } from "vitest";
import { datasetOf } from "../testing/dataset-builder.js";
import { lookup } from "./lookup.js";

const town = datasetOf({
  actors: { miller: { name: "Ada Miller", formerly: ["the-miller"] }, council: "The council" },
  events: { flood: {}, spill: { part: "flood" }, leak: { part: "spill" } },
  statements: {
    talk: { speaker: "miller", for: "council" },
    reply: { speaker: "council", answers: "talk" },
    rumour: { speaker: "unknown" },
  },
  claims: { "gates-shut": { about: ["leak"] }, "gates-moved": {}, "gates-exist": {} },
  reports: [
    { source: "gazette", claim: "gates-shut", statement: "talk" },
    { id: "act-only", source: "gazette", statement: "rumour", act: "ask" },
  ],
  questions: {
    "were-they-shut": { positions: [{ id: "shut", label: "shut", claims: [{ claim: "gates-shut", stance: "affirms" }], reports: [] }] },
    "what-word": { positions: [{ id: "closed", label: "closed", claims: [], reports: ["gazette.gates-shut"] }] },
  },
  relations: [
    { from: "gates-shut", to: "gates-moved", kind: "entails" },
    { from: "gates-moved", to: "gates-exist", kind: "entails" },
    { from: "gates-exist", to: "gates-shut", kind: "entails" },
  ],
});
const look = lookup(town);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const id = (text: string) => text as never;

it("a dataset's indexes are made once", () => {
  expect(lookup(town)).toBe(look);
});

it("a record is found by its id and by one it had formerly, with its kind", () => {
  expect(look.find("the-miller")).toEqual({ kind: "actor", record: town.actors[1] });
  expect(look.find("act-only")?.kind).toBe("report");
  expect(look.find("nobody")).toBeUndefined();
});

it("an event has its parts and the claims about them, however deep", () => {
  expect(look.eventAndWholes.of(id("leak"))).toEqual(["leak", "spill", "flood"]);
  expect(ids(look.partsOfEvent.of(id("flood")))).toEqual(["leak", "spill"]);
  expect(ids(look.claimsOfEvent.of(id("flood")))).toEqual(["gates-shut"]);
});

it("an actor has what it said, and what was said on its behalf", () => {
  expect(ids(look.statementsOfActor.of(id("council")))).toEqual(["reply", "talk"]);
  expect(ids(look.answersTo.of(id("talk")))).toEqual(["reply"]);
});

it("a claim has its questions, by itself or by the words of a report, and all that follows from it", () => {
  expect(ids(look.questionsOfClaim.of(id("gates-shut")))).toEqual(["were-they-shut", "what-word"]);
  expect(look.entailed(id("gates-shut"))).toEqual(["gates-moved", "gates-exist"]);
  expect(look.entailed(id("gates-exist"))).toEqual(["gates-shut", "gates-moved"]);
});

it("what is not there has an empty list", () => {
  expect(look.reportsOfClaim.of(id("gates-moved"))).toEqual([]);
  expect(ids(look.reportsOfSource.of(id("gazette")))).toEqual(["act-only", "gazette.gates-shut"]);
});

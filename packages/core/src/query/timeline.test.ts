import { describe, expect, it } from "vitest";
import { emptyQuery, type Query } from "../model/query/query.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { facets } from "./facets.js";
import { rowsOf } from "./row.js";
import { rowIds, timeline } from "./timeline.js";

const ask = (asked: Partial<Record<keyof Query, unknown>>): Query => ({ ...emptyQuery, ...asked }) as Query;

// A mill by a weir. The miller speaks twice; the mayor answers him; two papers print it, one of them the same words twice over.
const mill = datasetOf({
  sources: {
    gazette: { published: "2024-03-04", publisher: "gazette-house" },
    courier: { published: "[2024-03-10..2024-03-20]" },
    almanac: { published: "XXXX" },
  },
  actors: {
    miller: "Ada Miller",
    mayor: "Bo Mayor",
    council: { name: "The council", kind: "government" },
    "gazette-house": { name: "The Gazette", kind: "outlet" },
  },
  events: { flood: { happened: "2024-03-01" }, spill: { happened: "2024-03-02", part: "flood" } },
  statements: {
    "miller-at-the-weir": { speaker: "miller", said: "2024-03-03" },
    "miller-later": { speaker: "miller", said: "[2024-03-03..2024-03-09]", maybe: ["miller-at-the-weir"] },
    "mayor-answers": { speaker: "mayor", for: "council", said: "[2024-03-03..2024-03-09]", answers: "miller-later" },
  },
  claims: { "gates-shut": { text: "The gates were shut", about: ["spill"] }, "gates-old": { text: "The gates are old", holds: "2023" } },
  reports: [
    { source: "gazette", claim: "gates-shut", zone: "headline" },
    { id: "g1", source: "gazette", claim: "gates-shut", statement: "miller-at-the-weir", form: "direct", act: "state" },
    { id: "g2", source: "gazette", claim: "gates-old", statement: "miller-at-the-weir", form: "indirect", act: "state" },
    { id: "c1", source: "courier", claim: "gates-shut", statement: "miller-at-the-weir", form: "indirect", act: "repeat" },
    { id: "c2", source: "courier", claim: "gates-shut", statement: "mayor-answers", stance: "rejects", form: "direct", act: "deny" },
    { id: "c3", source: "courier", claim: "gates-old", statement: "miller-later", form: "direct", act: "repeat" },
    { id: "a1", source: "almanac", claim: "gates-old", ascribed: "council" },
  ],
  precedence: [{ earlier: "miller-later", later: "mayor-answers" }],
});

const atWeirShut = "miller-at-the-weir.gates-shut";
const atWeirOld = "miller-at-the-weir.gates-old";
const laterOld = "miller-later.gates-old";
const answer = "mayor-answers.gates-shut";
const headline = "gazette.gates-shut";
const ascribed = "almanac.gates-old";

describe("a statement of which no day is known", () => {
  const dataset = datasetOf({
    sources: { gazette: { published: "[2024-03-04..]" }, courier: { published: "2024-03-10" } },
    statements: { "miller-speaks": { speaker: "miller", said: "XXXX" }, "mayor-speaks": { speaker: "mayor", said: "XXXX" } },
    reports: [
      { source: "gazette", claim: "gates-shut" },
      { source: "courier", claim: "gates-shut" },
      { id: "g1", source: "gazette", claim: "gates-shut", statement: "miller-speaks" },
      { id: "g2", source: "gazette", claim: "gates-shut", statement: "mayor-speaks" },
    ],
    precedence: [{ earlier: "miller-speaks", later: "gazette" }],
  });

  it("stands above what it is known to come before, else last", () => {
    expect(rowIds(dataset, ask({ clock: "said" }))).toEqual([
      "miller-speaks.gates-shut",
      "gazette.gates-shut",
      "courier.gates-shut",
      "mayor-speaks.gates-shut",
    ]);
  });
});

describe("a timeline", () => {
  it("orders by the earliest day each can have been said, and says what of the order is known", () => {
    const { rows, total, counts } = timeline(mill, emptyQuery);
    expect(rows.map(({ id, mark }) => [id, mark])).toEqual([
      [atWeirOld, "first"],
      [atWeirShut, "same-statement"],
      [laterOld, "maybe-same"],
      [answer, "later"],
      [headline, "not-known"],
      [ascribed, "not-known"],
    ]);
    expect([total, counts]).toEqual([6, { public: 6, possibly: 0, maybeDuring: 0 }]);
  });

  it("can be by when it happened, and by when it was first published", () => {
    expect(timeline(mill, ask({ clock: "happened" })).rows.map(({ id, mark }) => [id, mark])).toEqual([
      [ascribed, "first"],
      [atWeirOld, "not-known"],
      [laterOld, "not-known"],
      [headline, "later"],
      [answer, "same-time"],
      [atWeirShut, "same-time"],
    ]);
    expect(timeline(mill, ask({ clock: "published" })).rows.map(({ id, mark, when }) => [id, mark, when.edtf])).toEqual([
      [headline, "first", "2024-03-04"],
      [atWeirOld, "same-time", "2024-03-04"],
      [atWeirShut, "same-statement", "2024-03-04"],
      [answer, "later", "[2024-03-10..2024-03-20]"],
      [laterOld, "same-time", "[2024-03-10..2024-03-20]"],
      [ascribed, "not-known", "XXXX"],
    ]);
  });

  it("lets a report answer for source, form and act together", () => {
    expect(rowIds(mill, ask({ source: ["courier"], form: ["direct"] }))).toEqual([laterOld, answer]);
    expect(rowIds(mill, ask({ source: ["courier"], act: ["state"] }))).toEqual([]);
    expect(rowIds(mill, ask({ act: ["deny", "state"] }))).toEqual([atWeirOld, atWeirShut, answer]);
  });

  it("finds by actor who spoke, on whose behalf, and whose view is told", () => {
    expect(rowIds(mill, ask({ actor: ["council"] }))).toEqual([answer, ascribed]);
  });

  it("finds by event what is about a part of it", () => {
    expect(rowIds(mill, ask({ event: ["flood"], stance: ["affirms"] }))).toEqual([atWeirShut, headline]);
  });

  it("keeps and marks what is only perhaps within the time asked for", () => {
    const { rows, counts } = timeline(mill, ask({ during: "2024-03-03" }));
    expect(rows.map(({ id, during }) => [id, during])).toEqual([
      [atWeirOld, "yes"],
      [atWeirShut, "yes"],
      [laterOld, "maybe"],
      [answer, "maybe"],
      [ascribed, "maybe"],
    ]);
    expect(counts.maybeDuring).toBe(3);
    const inMarch = ask({ during: "2024-03-10/..", clock: "published", source: ["courier"] });
    expect(timeline(mill, inMarch).rows.map(({ id, when }) => [id, when.edtf])).toContainEqual([atWeirShut, "[2024-03-10..2024-03-20]"]);
  });

  it("shows the record as it stood: public, possibly public, and nothing that was not yet", () => {
    const on = (asof: string) => timeline(mill, ask({ asof }));
    expect(on("2024-03-03").rows.map(({ id, publicity }) => [id, publicity])).toEqual([[ascribed, "possibly"]]);
    expect(on("2024-03-12").counts).toEqual({ public: 3, possibly: 3, maybeDuring: 0 });
    expect(on("2024-03").counts).toEqual({ public: 5, possibly: 1, maybeDuring: 0 });
    expect(on("2024-03-05").rows.find(({ id }) => id === atWeirShut)?.row.sources).toEqual(["gazette"]);
  });

  it("pulls sources out as if they had never been there", () => {
    const { rows } = timeline(mill, ask({ without: ["gazette"] }));
    expect(rows.map(({ id }) => id)).toEqual([atWeirShut, laterOld, answer, ascribed]);
    expect(rows[0]?.row).toMatchObject({ reports: ["c1"], forms: ["indirect"], acts: ["repeat"], zones: ["body"] });
  });

  it("lays rows in lanes, several where they belong to several, and last those that belong to none", () => {
    const { rows, lanes } = timeline(mill, ask({ lane: "actor" }));
    expect(lanes.map(({ id, rows: places }) => [id, places.map((place) => rows[place]?.id)])).toEqual([
      ["council", [answer, ascribed]],
      ["mayor", [answer]],
      ["miller", [atWeirOld, atWeirShut, laterOld]],
      [undefined, [headline]],
    ]);
  });

  it("says which filter emptied it", () => {
    const { rows, emptied } = timeline(mill, ask({ actor: ["miller"], stance: ["rejects"], clock: "published" }));
    expect(rows).toEqual([]);
    expect(emptied?.map(({ field, values, leaves }) => [field, values, leaves])).toEqual([
      ["stance", ["rejects"], 3],
      ["actor", ["miller"], 1],
    ]);
    expect(emptied?.[0]?.query).toEqual(ask({ actor: ["miller"], clock: "published" }));
  });
});

describe("facets", () => {
  it("count what each value would find, whatever is chosen in its own field", () => {
    const found = facets(mill, ask({ source: ["courier"], stance: ["affirms"] }));
    expect(found.source).toEqual([
      { value: "gazette", count: 3, chosen: false },
      { value: "courier", count: 2, chosen: true },
      { value: "almanac", count: 1, chosen: false },
    ]);
    expect(found.stance.map(({ value, count }) => [value, count])).toEqual([
      ["affirms", 2],
      ["rejects", 1],
    ]);
    expect(found.act.map(({ value, count }) => [value, count])).toEqual([["repeat", 2]]);
  });
});

describe("rows", () => {
  it("tell apart what one voice says of one claim more than once", () => {
    const torn = datasetOf({
      reports: [
        { id: "r1", source: "gazette", claim: "gates-shut", stance: "rejects" },
        { id: "r2", source: "gazette", claim: "gates-shut", stance: "leaves-open" },
        { id: "r3", source: "gazette", claim: "gates-shut", stance: "rejects", ascribed: "miller" },
      ],
    });
    expect(rowsOf(torn).map(({ id, reports }) => [id, reports])).toEqual([
      ["gazette.gates-shut", ["r1"]],
      ["gazette.gates-shut.leaves-open", ["r2"]],
      ["gazette.gates-shut.miller", ["r3"]],
    ]);
  });

  it("take positions by claim, by words, and by what follows from the claim", () => {
    const left = datasetOf({
      reports: [
        { source: "a", claim: "has-left-formally" },
        { source: "b", claim: "has-left-formally", stance: "rejects" },
        { source: "c", claim: "has-left" },
      ],
      relations: [{ from: "has-left-formally", to: "has-left", kind: "entails" }],
      questions: {
        "has-it-left": {
          positions: [
            { id: "left", label: "It has", claims: [{ claim: "has-left", stance: "affirms" }], reports: [] },
            { id: "not-left", label: "It has not", claims: [{ claim: "has-left", stance: "rejects" }], reports: [] },
          ],
        },
        "what-word": { kind: "wording", positions: [{ id: "leaves", label: "leaves", claims: [], reports: ["c.has-left"] }] },
      },
    });
    const rows = new Map(rowsOf(left).map((row) => [row.id, row]));
    expect(rows.get("a.has-left-formally")?.positions).toEqual([{ question: "has-it-left", position: "left", entailed: true }]);
    expect(rows.get("b.has-left-formally")).toMatchObject({ questions: ["has-it-left", "what-word"], positions: [] });
    expect(rows.get("c.has-left")?.positions).toEqual([
      { question: "has-it-left", position: "left" },
      { question: "what-word", position: "leaves" },
    ]);
  });
});

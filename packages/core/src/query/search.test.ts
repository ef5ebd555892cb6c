import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyQuery, type Query } from "../model/query/query.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { fold } from "./fold.js";
import { matchesOf } from "./matches.js";
import { rowById } from "./row-by-id.js";
import { searchTexts } from "./search-texts.js";
import { highlight } from "./sought.js";
import { rowIds } from "./timeline.js";
import { wordsOf } from "./words.js";

const ask = (text: string, asked: Partial<Record<keyof Query, unknown>> = {}): Query => ({ ...emptyQuery, text, ...asked }) as Query;

const town = datasetOf({
  sources: {
    gazette: {
      title: "The weir at Ćwikło",
      publisher: "gazette-house",
      text: "Nobody thought of freezing. The mayor froze the plan.\nThe weir froze too.",
    },
    courier: { title: "Ice" },
  },
  actors: {
    mayor: { name: "Bo Ruiz", aliases: [{ name: "Ruis", sources: [], misprint: true }] },
    "gazette-house": { name: "Gazette House", kind: "outlet" },
  },
  statements: { speech: { speaker: "mayor" } },
  claims: { frozen: "The plan is frozen", "river-frozen": "The river is frozen over", old: "The mill is old" },
  reports: [
    { source: "gazette", claim: "frozen", quote: "The mayor froze the plan" },
    { source: "courier", claim: "frozen", statement: "speech", quote: "we have frozen it" },
    { source: "courier", claim: "river-frozen", quote: "the river is ice" },
    { source: "gazette", claim: "old", quote: "an old mill by the frozen river" },
  ],
  questions: {
    "is-it-off": {
      text: "Is the plan off?",
      positions: [{ id: "off", label: "off", claims: [{ claim: "frozen", stance: "affirms" }], reports: [] }],
    },
  },
});

describe("a search", () => {
  it("finds rows that have every word, the last one perhaps unfinished, wherever each stands", () => {
    expect(rowIds(town, ask("frozen river"))).toEqual(["courier.river-frozen", "gazette.old"]);
    expect(rowIds(town, ask("frozen riv"))).toEqual(["courier.river-frozen", "gazette.old"]);
    expect(rowIds(town, ask("riv frozen"))).toEqual([]);
    expect(rowIds(town, ask("ruis"))).toEqual(["speech.frozen"]);
    expect(rowIds(town, ask("gazette house"))).toEqual(["gazette.frozen", "gazette.old"]);
  });

  it("does not find a row by what it only belongs to: the title of its source, its question", () => {
    expect(rowIds(town, ask("cwiklo"))).toEqual([]);
    expect(rowIds(town, ask("off plan"))).toEqual([]);
  });

  it("ranks the claim's own words before a quote's, whole words before beginnings, and equals by id", () => {
    expect(rowIds(town, ask("frozen"))).toEqual(["courier.river-frozen", "gazette.frozen", "speech.frozen", "gazette.old"]);
    expect(rowIds(town, ask("old"))).toEqual(["gazette.old"]);
  });

  it("does not find words of a source that is pulled out", () => {
    expect(rowIds(town, ask("froze"))).toHaveLength(4);
    expect(rowIds(town, ask("mayor", { without: ["gazette"] }))).toEqual([]);
  });

  it("tells where the words stand in each text of a row", () => {
    const row = rowById(town).get("speech.frozen")!;
    expect(
      matchesOf(town, row, "ruiz frozen").map(({ field, id, text, spans }) => [
        field,
        id,
        spans.map((span) => text.slice(span.start, span.end)),
      ]),
    ).toEqual([
      ["claim", "frozen", ["frozen"]],
      ["quote", "courier.frozen", ["frozen"]],
      ["speaker", "mayor", ["Ruiz"]],
    ]);
    expect(matchesOf(town, row, "frozen rui").map(({ field, text }) => [field, text])).toContainEqual(["speaker", "Ruis"]);
  });

  it("finds sentences of the sources too, and says which of them no report covers", () => {
    const found = searchTexts(town, ask("the froze")).map(({ source, start, end, reports, zone }) => [
      town.sources.find(({ id }) => id === source)!.text.slice(start, end),
      reports,
      zone,
    ]);
    expect(found).toEqual([
      ["The mayor froze the plan.", ["gazette.frozen"], "body"],
      ["The weir froze too.", [], "body"],
      ["an old mill by the frozen river", ["gazette.old"], "body"],
    ]);
    expect(searchTexts(town, ask("froze", { source: ["courier"] }))).toHaveLength(1);
  });
});

describe("highlighting", () => {
  const marked = (text: string, query: string) => highlight(text, query).map(({ start, end }) => text.slice(start, end));

  it("gives places in the text as it stands, though folding changes its length", () => {
    expect(marked("Die Straße nach Ćwikło, STRASSE", "strasse")).toEqual(["Straße", "STRASSE"]);
    expect(marked("ﬁnally, Finland", "fi")).toEqual(["ﬁ", "Fi"]);
    expect(marked("cafe\u0301s and cafés", "cafe")).toEqual(["cafe\u0301", "café"]);
    expect(marked("par\u00adti\u200bcipation", "partic")).toEqual(["par\u00adti\u200bc"]);
    expect(marked("Ὀδυσσεύς", "οδυσσευς")).toEqual(["Ὀδυσσεύς"]);
    expect(marked("退出条约", "条约")).toEqual(["条", "约"]);
    expect(marked("nothing here", "—")).toEqual([]);
  });

  it("finds every word of any text by itself, and its place folds to the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of wordsOf(text)) {
          const place = text.slice(word.start, word.end);
          expect(fold(place)).toBe(word.folded);
          expect(marked(text, place).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyQuery } from "../model/query/query.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { collate } from "./collate.js";
import { wording } from "./wording.js";
import { foldedWords } from "./words.js";

const id = (text: string) => text as never;

/** What is the same in brackets: `[we have] barred [the gates]`. */
const shown = (lemma: string, witness: string) =>
  collate(lemma, witness)
    .pieces.map(({ text, kind }) => (kind === "same" ? `[${text}]` : text))
    .join("");

describe("collating", () => {
  it("marks the words that both have in one order, whatever their case, accents and signs", () => {
    expect(shown("In practice, we have shut the gates", "“We have barred the Gates.”")).toBe("“[We] [have] barred [the] [Gates].”");
    expect(shown("the café", "Café, the")).toBe("[Café], the");
  });

  it("tells where the words part, with how many in a row hold on either side", () => {
    expect(collate("In practice we have shut the gates", "We have barred the gates").partings).toEqual([
      { from: 0, to: 2, lemma: "In practice", words: "", held: 2 },
      { from: 4, to: 5, lemma: "shut", words: "barred", held: 4 },
    ]);
    expect(collate("we shut the gates", "we shut the gates early")).toMatchObject({
      kept: 4,
      of: 4,
      partings: [{ from: 4, to: 4, lemma: "", words: "early", held: 4 }],
    });
  });

  const text = fc
    .array(fc.constantFrom("we", "have", "shut", "the", "Gates", "gates,", "—", "été"), { maxLength: 12 })
    .map((words) => words.join(" "));

  it("counts what holds after a parting at the beginning, and before one at the end", () => {
    expect(collate("shut the old gates", "barred the old gates").partings.map(({ held }) => held)).toEqual([3]);
    expect(collate("in this organization", "later this year").partings.map(({ lemma, held }) => [lemma, held])).toEqual([
      ["in", 1],
      ["organization", 1],
    ]);
  });

  it("loses no character and keeps no more words than either has", () => {
    fc.assert(
      fc.property(text, text, (lemma, witness) => {
        const { pieces, kept, of, partings } = collate(lemma, witness);
        expect(pieces.map((piece) => piece.text).join("")).toBe(witness);
        expect(kept).toBeLessThanOrEqual(Math.min(of, foldedWords(witness).length));
        // Kept words and words parted from make up the lemma.
        expect(kept + partings.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(of);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every word of a text held against itself", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(collate(words, words)).toMatchObject({ kept: foldedWords(words).length, partings: [] });
      }),
      { numRuns: 100 },
    );
  });
});

// The miller is quoted in two papers; a third may have another talk of his. The Gazette tells it again in its own voice, and its headline makes more of it.
const dataset = datasetOf({
  statements: {
    "miller-speaks": { speaker: "miller", maybe: ["miller-announces"] },
    "miller-announces": { speaker: "miller" },
    "mayor-speaks": { speaker: "mayor" },
    "courier-asks": { speaker: "reporter" },
  },
  reports: [
    {
      id: "gazette-quote",
      source: "gazette",
      claim: "gates-shut",
      statement: "miller-speaks",
      form: "direct",
      quote: "In practice, we have shut the gates of the mill",
    },
    {
      id: "courier-quote",
      source: "courier",
      claim: "gates-shut",
      statement: "miller-speaks",
      form: "direct",
      quote: "We have barred the gates of this mill, each and every one",
      departures: [{ from: "gazette-quote", kind: "term-changed", because: "barred for shut" }],
    },
    { id: "courier-weir", source: "courier", claim: "weir-opened", statement: "miller-speaks", form: "direct" },
    {
      id: "almanac-told",
      source: "almanac",
      claim: "gates-shut",
      statement: "miller-announces",
      form: "indirect",
      quote: "the shutting of the gates",
      departures: [{ from: "gazette-quote", kind: "hedge-dropped", because: "without “in practice”" }],
    },
    { id: "gazette-own", source: "gazette", claim: "gates-shut", quote: "The miller has shut the gates" },
    {
      id: "gazette-head",
      source: "gazette",
      claim: "mill-closes",
      zone: "headline",
      quote: "Mill closes",
      departures: [{ from: "gates-shut", kind: "strengthened", because: "the gates are not the mill" }],
    },
    { id: "herald-own", source: "herald", claim: "gates-shut", quote: "The gates are shut" },
    {
      id: "herald-mayor",
      source: "herald",
      claim: "gates-shut",
      statement: "mayor-speaks",
      form: "direct",
      quote: "The gates are shut, says the mayor",
    },
    { id: "courier-question", source: "courier", claim: "gates-shut", statement: "courier-asks", act: "ask", stance: "leaves-open" },
  ],
});

describe("a wording ladder", () => {
  const ladders = wording(dataset, id("miller-speaks"), emptyQuery)!;
  const [ladder] = ladders.ladders;

  it("runs from the quoted words to those farthest from them", () => {
    expect(ladder!.witnesses.map(({ report, manner, zone, lemma }) => [report.id, manner, zone, lemma ?? false])).toEqual([
      ["gazette-quote", "quoted", "body", true],
      ["courier-quote", "quoted", "body", false],
      ["almanac-told", "told", "body", false],
      ["gazette-own", "own", "body", false],
      ["gazette-head", "own", "headline", false],
    ]);
  });

  it("marks a witness of a statement that may be the same, and leaves out what another source says of its own", () => {
    expect(ladder!.witnesses.filter(({ maybe }) => maybe).map(({ report }) => report.id)).toEqual(["almanac-told"]);
    expect(ladder!.named).toBe(3);
    expect(ladder!.sources).toEqual(["almanac", "courier", "gazette"]);
  });

  it("has an apparatus of what stands in place of the lemma’s words", () => {
    expect(ladder!.variants.map(({ lemma, readings }) => [lemma, readings])).toEqual([
      ["In practice", [{ words: "", witnesses: ["courier-quote"] }]],
      ["shut", [{ words: "barred", witnesses: ["courier-quote"] }]],
      ["the", [{ words: "this", witnesses: ["courier-quote"] }]],
    ]);
  });

  it("makes no entry where one word in common is all that holds a place", () => {
    const bare = datasetOf({
      reports: [
        { id: "g", source: "gazette", claim: "gates-shut", statement: "miller-speaks", form: "direct", quote: "these gates now barred" },
        { id: "c", source: "courier", claim: "gates-shut", statement: "miller-speaks", form: "direct", quote: "these doors now open" },
      ],
    });
    const [only] = wording(bare, id("miller-speaks"), emptyQuery)!.ladders;
    expect(only!.variants.map(({ lemma, readings }) => [lemma, readings[0]!.words])).toEqual([["gates", "doors"]]);
  });

  it("counts what got lost on the way by the curator’s marks", () => {
    expect(ladder!.lost).toEqual([
      { kind: "strengthened", places: 1, of: 5, sources: ["gazette"] },
      { kind: "term-changed", places: 1, of: 5, sources: ["courier"] },
      { kind: "hedge-dropped", places: 1, of: 5, sources: ["almanac"] },
    ]);
  });

  it("names what is near it but another statement, and what one source alone has", () => {
    expect(ladder!.near.map(({ statement }) => statement.id)).toEqual(["mayor-speaks"]);
    expect(ladders.maybe.map(({ statement }) => statement.id)).toEqual(["miller-announces"]);
    expect(ladders.alone).toEqual([{ claim: "weir-opened", source: "courier" }]);
    expect(ladders.ladders.map(({ claim }) => claim)).toEqual(["gates-shut", "weir-opened"]);
  });

  it("chooses another lemma when the source that has it is pulled out", () => {
    const { ladders: left } = wording(dataset, id("miller-speaks"), { ...emptyQuery, without: [id("gazette")] })!;
    expect(left[0]!.witnesses.map(({ report }) => report.id)).toEqual(["courier-quote"]);
  });

  it("is empty where nobody had printed it yet, and none for an id that no statement has", () => {
    const all = dataset.sources.map((source) => source.id);
    expect(wording(dataset, id("miller-speaks"), { ...emptyQuery, without: all })!.ladders).toEqual([]);
    expect(wording(dataset, id("nowhere"), emptyQuery)).toBeUndefined();
  });
});

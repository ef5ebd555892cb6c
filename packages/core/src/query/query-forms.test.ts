import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fields } from "../model/query/fields.js";
import { emptyQuery, type Query } from "../model/query/query.js";
import { querySchema } from "../model/query/schema.js";
import { acts, clocks, forms, lanes, stances } from "../model/vocabulary.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { fromArgs, toArgs, toCommand } from "./args.js";
import { canonical, fromPairs, sameQuery, toPairs } from "./pairs.js";
import { fromPlain, toPlain } from "./plain.js";
import { fromSearch, href, toSearch } from "./url.js";

const slug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
const date = fc.constantFrom("2024", "2024-02", "2024-02-22/2024-02-25", "[2024-01..2024-08]", "202X", "-0043", "2024-02/..", "../2024");
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Any query that a program could hold, canonical or not. */
const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    text: optional(fc.string({ unit: "grapheme", maxLength: 12 })),
    source: fc.array(slug, { maxLength: 3 }),
    actor: fc.array(slug, { maxLength: 3 }),
    event: fc.array(slug, { maxLength: 2 }),
    question: fc.array(slug, { maxLength: 2 }),
    act: fc.array(fc.constantFrom(...acts), { maxLength: 2 }),
    form: fc.array(fc.constantFrom(...forms), { maxLength: 2 }),
    stance: fc.array(fc.constantFrom(...stances), { maxLength: 2 }),
    during: optional(date),
    asof: optional(date),
    without: fc.array(slug, { maxLength: 2 }),
    clock: fc.constantFrom(...clocks),
    lane: fc.constantFrom(...lanes),
  })
  .map((query) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as unknown as Query);

const law = { numRuns: 100 };

describe("a query in each of its forms", () => {
  it.each([
    ["pairs", (query: Query) => fromPairs(toPairs(query))],
    ["an address", (query: Query) => fromSearch(toSearch(query))],
    ["flags", (query: Query) => fromArgs(toArgs(query))],
    ["JSON", (query: Query) => fromPlain(JSON.parse(JSON.stringify(toPlain(query))))],
  ])("is the same question after it went through %s", (_, there) => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const back = there(query);
        expect(back.problems).toEqual([]);
        expect(back.query).toEqual(canonical(query));
        expect(toPairs(back.query)).toEqual(toPairs(query));
      }),
      law,
    );
  });

  it("has one canonical form, which the schema takes", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const once = canonical(query);
        expect(canonical(once)).toEqual(once);
        expect(sameQuery(once, query)).toBe(true);
        expect(querySchema.parse(once)).toEqual(once);
      }),
      law,
    );
  });

  it("does not depend on the order of the parameters", () => {
    const shuffled = anyQuery.chain((query) =>
      fc.tuple(fc.constant(query), fc.shuffledSubarray(toPairs(query), { minLength: toPairs(query).length })),
    );
    fc.assert(
      fc.property(shuffled, ([query, pairs]) => {
        expect(fromPairs(pairs)).toEqual(fromPairs(toPairs(query)));
      }),
      law,
    );
  });

  it("is read from any text at all without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "binary" })), (search, args) => {
        expect(fromSearch(search).query).toBeDefined();
        expect(fromArgs(args).query).toBeDefined();
      }),
      law,
    );
  });
});

const query = canonical({
  ...emptyQuery,
  actor: ["pashinyan", "mirzoyan"] as never,
  text: "frozen  particip",
  asof: "[2024-01..2024-03]" as never,
  during: "2024-02-22/2024-02-25" as never,
});

describe("an address", () => {
  it("repeats the key for several values, sorts, and stays readable", () => {
    expect(toSearch(query)).toBe(
      "actor=mirzoyan&actor=pashinyan&asof=%5B2024-01..2024-03%5D&during=2024-02-22/2024-02-25&text=frozen+particip",
    );
    expect(href(query, { base: "/sources/004#at=004" }).startsWith("/sources/004?actor=mirzoyan&")).toBe(true);
    expect(href(emptyQuery, { base: "/disputes?actor=x#at=y" })).toBe("/disputes#at=y");
  });

  it("drops what link trackers append and fields that a form left empty", () => {
    expect(fromSearch("?utm_source=mail&fbclid=1&gclid=2&text=&actor=&source=004")).toEqual({
      query: { ...emptyQuery, source: ["004"] },
      problems: [],
    });
  });
});

describe("a command line", () => {
  it("is quoted so that a shell gives back the same flags", () => {
    const hard = canonical({ ...emptyQuery, text: 'l\'été $HOME `id` "a" \\ *', asof: "[2024-01..2024-03]" as never });
    const printed = execFileSync("/bin/sh", ["-c", `printf '%s\\0' ${toCommand(hard).replace("onrecord claims ", "")}`], {
      encoding: "utf8",
    });
    expect(printed.split("\0").slice(0, -1)).toEqual(toArgs(hard));
    expect(toCommand(query)).toContain("onrecord claims --actor=mirzoyan --actor=pashinyan --asof='[2024-01..2024-03]' ");
  });

  it("takes a value after a space, commas between ids, and leaves the rest to the command", () => {
    const read = fromArgs(["show", "--actor", "b,a", "--json", "--text=a,b", "--stance", "--", "--source=1"]);
    expect(read.query).toEqual({ ...emptyQuery, actor: ["a", "b"], text: "a,b" });
    expect(read.rest).toEqual(["show", "--json", "--", "--source=1"]);
    expect(read.problems.map((problem) => problem.message)).toEqual(["stance has no value"]);
  });
});

describe("what cannot be followed", () => {
  const dataset = datasetOf({
    sources: { "004": {} },
    actors: { pashinyan: { name: "Nikol Pashinyan", aliases: [{ name: "Pashinian", sources: [] }], formerly: ["the-pm"] }, afp: "AFP" },
  });
  const said = (search: string) => fromSearch(search, dataset).problems.map(({ code, message, hint }) => [code, message, hint]);

  it("is told with what was probably meant, and the rest is followed", () => {
    expect(said("acotr=pashinyan")).toEqual([["query-field-unknown", 'a query has no field "acotr"', "did you mean actor?"]]);
    expect(said("act=denny")).toEqual([["query-value-bad", 'act: "denny" is not one of the words this field knows', "did you mean deny?"]]);
    expect(said("actor=pashinian")).toEqual([["query-id-unknown", "actor: this record has no actor pashinian", "did you mean pashinyan?"]]);
    expect(said("actor=004")).toEqual([["query-id-unknown", "actor: 004 is the id of a source, not of an actor", "write source=004"]]);
    expect(said("asof=2024-13")[0]?.[1]).toMatch(/^asof: "2024-13" is not a date: /);
    expect(fromSearch("actor=nobody&source=004", dataset).query).toEqual({ ...emptyQuery, source: ["004"] });
  });

  it("is a field of one value that has two: neither is followed", () => {
    expect(fromSearch("clock=published&clock=happened")).toMatchObject({ query: emptyQuery, problems: [{ code: "query-value-twice" }] });
    expect(fromSearch("clock=published&clock=published").problems).toEqual([]);
  });

  it("is not an id that the record had formerly", () => {
    expect(fromSearch("actor=the-pm", dataset)).toEqual({ query: { ...emptyQuery, actor: ["pashinyan"] }, problems: [] });
  });
});

describe("the table of fields", () => {
  it("reads each example, and what it gives reads as itself", () => {
    for (const field of Object.values(fields)) {
      const read = field.read(field.example);
      expect(read).toEqual({ ok: true, value: field.example });
    }
  });
});

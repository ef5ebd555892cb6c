import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../model/dataset.js";
import type { Bounds } from "../model/edtf/bounds.js";
import { overlaps } from "../model/edtf/compare.js";
import { parseEdtf } from "../model/edtf/parse.js";
import { emptyQuery, type Query } from "../model/query/query.js";
import { acts, clocks, forms, lanes, stances } from "../model/vocabulary.js";
import { datasetOf, whenOf } from "../testing/dataset-builder.js";
import { asofStops } from "./publications.js";
import { withinOf } from "./ask.js";
import { columnsOf } from "./columns.js";
import { facets } from "./facets.js";
import { markBetween } from "./mark.js";
import { answerBefore, momentOfRow } from "./order.js";
import { rowIds, timeline } from "./timeline.js";

const oneOf = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const date = oneOf(
  "2024-01-05",
  "2024-01-20",
  "2024-01",
  "2024-02",
  "2024",
  "[2024-01-10..2024-02-10]",
  "[..2024-02-01]",
  "[2024-01-15..]",
  "2024-01-10/2024-02-10",
  "XXXX",
);
const [sources, actors, events, claims, questions] = [["s1", "s2", "s3"], ["ann", "ben"], ["storm", "surge"], ["c1", "c2", "c3"], ["q1"]];
const words = oneOf("gates shut", "the gates opened", "Ann saw it", "nothing");
const record = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])));

/** Small records in which everything may be told by anybody at any time. */
const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    sources: record(sources, fc.record({ published: date })),
    events: fc.record({ storm: fc.record({ happened: date }), surge: fc.record({ happened: date, part: oneOf("storm") }) }),
    statements: record(["t1", "t2"], fc.record({ speaker: oneOf(...actors, "unknown"), said: date })),
    claims: record(claims, fc.record({ text: words, about: fc.subarray(events) })),
    reports: fc.array(
      fc.record(
        {
          source: oneOf(...sources),
          claim: oneOf(...claims),
          statement: oneOf("t1", "t2"),
          stance: oneOf(...stances),
          form: oneOf(...forms),
          act: oneOf(...acts.slice(0, 3)),
          ascribed: oneOf(...actors),
          quote: words,
        },
        { requiredKeys: ["source", "claim", "form"] },
      ),
      { maxLength: 10 },
    ),
    steps: fc.subarray(["s1", "s2", "s3", "t1", "t2"], { minLength: 2, maxLength: 3 }),
  })
  .map(({ steps, reports, ...rest }) => {
    // As the solver leaves it: what is ordered has bounds that allow the order.
    const start = (id: string) => whenOf(rest.sources[id]?.published ?? rest.statements[id]!.said).bounds;
    const allowed = (a: string, b: string) =>
      (start(a).earliestStart ?? -Infinity) <= (start(b).earliestStart ?? -Infinity) &&
      (start(a).latestStart ?? Infinity) <= (start(b).latestStart ?? Infinity);
    const ordered = steps.toSorted((a, b) => (allowed(a, b) ? -1 : 1));
    return datasetOf({
      ...rest,
      actors: { ann: "Ann", ben: "Ben" },
      reports: reports.map((report, at) => ({ ...report, id: `r${at}` })) as never,
      questions: { q1: { positions: [{ id: "yes", label: "yes", claims: [{ claim: "c1", stance: "affirms" }], reports: [] }] } },
      precedence: ordered.slice(1).flatMap((later, at) => (allowed(ordered[at]!, later) ? [{ earlier: ordered[at]!, later }] : [])),
    });
  });

const asked = {
  text: oneOf("gat", "shut gates", "ann", "s1"),
  source: fc.subarray(sources),
  actor: fc.subarray(actors),
  event: fc.subarray(events),
  question: fc.subarray(questions),
  act: fc.subarray(acts.slice(0, 3)),
  form: fc.subarray([...forms]),
  stance: fc.subarray([...stances]),
  during: oneOf("2024-01", "2024-02-01/..", "2024-01-15"),
  asof: oneOf("2023", "2024-01-10", "2024-01-31", "2024-06"),
  without: fc.subarray(sources, { maxLength: 2 }),
} as const;
const anyQuery: fc.Arbitrary<Query> = fc
  .record({ ...asked, clock: oneOf(...clocks), lane: oneOf(...lanes) }, { requiredKeys: ["clock"] })
  .map((some) => ({ ...emptyQuery, ...some }) as unknown as Query);

const valuesOf = { source: sources, actor: actors, event: events, question: questions, act: acts, form: forms, stance: stances };

const law = { numRuns: 120 };

describe("whatever the record and the question", () => {
  it("a filter never adds rows", () => {
    const more = oneOf(...(Object.keys(asked) as (keyof typeof asked)[])).chain((field) =>
      fc.tuple(fc.constant(field), asked[field] as fc.Arbitrary<unknown>),
    );
    fc.assert(
      fc.property(anyDataset, anyQuery, more, (dataset, query, [field, value]) => {
        const base = { ...query, [field]: (emptyQuery as Record<string, unknown>)[field] } as Query;
        if (base[field] === undefined) delete (base as Record<string, unknown>)[field];
        const before = new Set(rowIds(dataset, base));
        const kept = rowIds(dataset, { ...base, [field]: value } as Query);
        expect(kept.filter((id) => !before.has(id))).toEqual([]);
      }),
      law,
    );
  });

  it("what was public stays public, and what possibly was stays so or becomes it, as time goes on", () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, query) => {
        let seen = new Set<string>();
        let surely = new Set<string>();
        for (const asof of asofStops(dataset)) {
          const { rows } = timeline(dataset, { ...query, asof });
          const now = new Set(rows.map(({ id }) => id));
          const publicNow = new Set(rows.filter(({ publicity }) => publicity === "public").map(({ id }) => id));
          expect([...seen].filter((id) => !now.has(id))).toEqual([]);
          expect([...surely].filter((id) => !publicNow.has(id))).toEqual([]);
          [seen, surely] = [now, publicNow];
        }
      }),
      { numRuns: 100 },
    );
  });

  it("the count beside a value is the number of rows that choosing it finds", () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, query) => {
        const found = facets(dataset, query);
        for (const [field, values] of Object.entries(valuesOf)) {
          const counts = new Map(found[field as keyof typeof found].map(({ value, count }) => [value, count]));
          for (const value of values) expect(rowIds(dataset, { ...query, [field]: [value] } as Query)).toHaveLength(counts.get(value) ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("rows come once each, and none stands above one that it is surely after", () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, query) => {
        const { rows, lanes: drawn, counts } = timeline(dataset, query);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        expect(counts.public + counts.possibly).toBe(rows.length);
        expect(new Set(drawn.flatMap((lane) => lane.rows)).size).toBe(rows.length);
        if (query.text === undefined) expect(rows.filter(({ mark }) => mark === "earlier")).toEqual([]);
      }),
      law,
    );
  });

  it("a row stands to the one above as it would to it anywhere", () => {
    fc.assert(
      fc.property(anyDataset, oneOf("happened" as const, "said" as const), (dataset, clock) => {
        const { rows } = timeline(dataset, { ...emptyQuery, clock });
        for (const [at, row] of rows.entries()) if (at > 0) expect(markBetween(dataset, clock, row, rows[at - 1]!)).toBe(row.mark);
      }),
      law,
    );
  });

  it("of two rows at most one is before the other", () => {
    fc.assert(
      fc.property(anyDataset, oneOf(...clocks), (dataset, clock) => {
        const moments = timeline(dataset, { ...emptyQuery, clock }).rows.map(({ row }) => momentOfRow(dataset, row, clock));
        for (const a of moments) {
          for (const b of moments) if (answerBefore(dataset, a, b) === "yes") expect(answerBefore(dataset, b, a)).toBe("no");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a time lies within a window as EDTF's overlap with it says", () => {
    fc.assert(
      fc.property(anyDataset, oneOf("2024-01", "2024-01-20", "2024-01-01/2024-02-10"), (dataset, window) => {
        const read = parseEdtf(window);
        if (!read.ok) throw new Error(window);
        const [start, end] = [read.edtf.bounds.earliestStart!, read.edtf.bounds.latestEnd!];
        const whole: Bounds = { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end };
        const columns = columnsOf(dataset);
        const inside = withinOf(columns.times.said, { start, end });
        columns.rows.forEach((row, at) => {
          expect(["no", "maybe", "yes"][inside[at]!]).toBe(overlaps(row.times.said, { bounds: whole }));
        });
      }),
      { numRuns: 60 },
    );
  });
});

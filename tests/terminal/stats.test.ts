import { dataset } from "@on-record/core/dataset";
import { emptyQuery, facets, rowIds, textCoverage } from "@on-record/core/query";
import { expect, test } from "vitest";
import { itemsOf, onrecord } from "./harness/onrecord.js";

test("without a query the rows are counted as the site's facets count them", () => {
  const [{ counts, covered, rows }] = itemsOf("stats");
  const counted = facets(dataset, emptyQuery);
  expect(counts).toMatchObject({ claims: dataset.claims.length, reports: dataset.reports.length });
  expect(rows.all).toBe(rowIds(dataset, emptyQuery).length);
  for (const field of ["form", "stance", "act", "actor", "source"] as const) {
    const byValue = (list: readonly { value: string; rows: number }[]) => Object.fromEntries(list.map((one) => [one.value, one.rows]));
    expect(byValue(rows[field]), field).toEqual(Object.fromEntries(counted[field].map(({ value, count }) => [value, count])));
  }
  for (const { source, share } of covered.sources) expect(share).toBe(textCoverage(dataset, source)!.share);
});

test("a query narrows the rows, never the record", () => {
  const [all] = itemsOf("stats");
  const [rejected] = itemsOf("stats", "--stance=rejects");
  expect(rejected.counts).toEqual(all.counts);
  expect(rejected.rows.stance).toEqual([{ value: "rejects", rows: itemsOf("claims", "--stance=rejects").length }]);
});

test("it is told in columns, or as one sentence a line", () => {
  const { stdout, stderr, status } = onrecord(["stats", "--actor=pashinyan"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^By stance\n {2}affirms {2,}\d+$/m);
  expect(stdout).toContain("Query: onrecord stats --actor=pashinyan");
  const sentences = onrecord(["stats", "--plain"]).stdout.trimEnd().split("\n");
  for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  expect(sentences.join("\n")).toMatch(/^By form: direct, \d+ rows\.$/m);
});

test("where nothing is found it says so and is fine", () => {
  expect(onrecord(["stats", "--actor=zakharova", "--source=001"])).toMatchObject({ status: 0, stdout: expect.stringContaining("0 rows") });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("what is quoted from a text that is not at hand is no share of it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-stats-"));
  try {
    const run = (...args: string[]) => onrecord(args, { cwd: folder });
    run("init", "story");
    writeFileSync(join(folder, "crier.txt"), "The crier cried that nobody goes into the mill. He cried it on Monday.\n");
    expect(run("add", "crier.txt", "--record=story", "--rights=excerpt", "--texts=texts").status).toBe(0);
    const yaml = join(folder, "story/crier.yaml");
    const report = "  - { claim: bridge-closed, form: narration, quote: nobody goes into the mill }";
    writeFileSync(yaml, `${readFileSync(yaml, "utf8")}${report}\n`);
    const { stdout } = run("stats", "--record=story");
    expect(stdout).toMatch(/^ {2}crier {2,}not told$/m);
    expect(stdout).toContain("of all that are whole at hand");
    const items = JSON.parse(run("stats", "--record=story", "--json").stdout) as {
      covered: { sources: { source: string }[] };
    }[];
    const covered = items[0]!.covered;
    expect(covered.sources.map(({ source }) => source)).not.toContain("crier");
    expect(run("stats", "--record=story", "--plain").stdout).toContain(
      "Source crier: its text is not at hand, and its quotes are not checked.",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

import { dataset as seeds } from "@on-record/core/dataset";
import { fieldNames } from "@on-record/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Case } from "./same-answer/cases.js";
import { casesIn, readCases } from "./same-answer/cases.js";
import { askCommand } from "./same-answer/command.js";
import { askLibrary } from "./same-answer/library.js";
import { SiteFace } from "./same-answer/site.js";
import { askTerminal } from "./same-answer/terminal.js";

const dataset = seeds!;
const cases = readCases();
const told = (pairs: Case["pairs"]) => askLibrary(dataset, pairs).problems.map(({ message }) => message);

/** A case that shows whether a face would notice: it has rows to lose and to swap. */
const { pairs: sample, rows: sampled } = cases.find(({ rows }) => rows.length > 2)!;
const expectToNotice = (answer: readonly string[]) => {
  expect(answer).toEqual(sampled);
  for (const wrong of [[], sampled.slice(1), sampled.toReversed()]) expect(answer).not.toEqual(wrong);
};

describe("the library", () => {
  it.each(cases)("$name", ({ pairs, rows, problems }) => {
    const answer = askLibrary(dataset, pairs);
    expect(answer.rows).toEqual(rows);
    expect(answer.problems.map(({ at, code }) => `${at.field} ${at.value} ${code}`)).toEqual(problems);
  });

  it("would fail if a row were missing, or two had changed places", () => {
    expectToNotice(askLibrary(dataset, sample).rows);
  });
});

describe("the terminal", () => {
  it.each(cases)("$name", ({ pairs, rows }) => {
    expect(askTerminal(dataset, pairs)).toEqual(rows);
  });

  it("would fail if a row were missing, or two had changed places", () => {
    expectToNotice(askTerminal(dataset, sample));
  });
});

describe("the command line", () => {
  it.each(cases.filter(({ problems }) => problems.length === 0))("$name", async ({ pairs, rows }) => {
    expect(await askCommand(pairs)).toEqual({ rows, told: "", code: 0 });
  });

  // A script that asks for what is not there had better hear of it than go on with something else.
  it.each(cases.filter(({ problems }) => problems.length > 0))("refuses $name", async ({ pairs }) => {
    const answer = await askCommand(pairs);
    expect(answer).toMatchObject({ rows: [], code: 2 });
    for (const message of told(pairs)) expect(answer.told).toContain(message);
  });

  it("would fail if a row were missing, or two had changed places", async () => {
    expectToNotice((await askCommand(sample)).rows);
  });
});

describe("the site", () => {
  let site: SiteFace;
  beforeAll(async () => {
    site = await SiteFace.open();
  }, 240_000);
  afterAll(() => site?.close());

  it.each(cases)("$name", async ({ pairs, rows, problems }) => {
    const answer = await site.ask(pairs);
    expect(answer.rows).toEqual(rows);
    for (const message of told(pairs)) expect(answer.told).toContain(message);
    if (problems.length === 0) expect(answer.told).toBe("");
  });

  it("would fail if a row were missing, or two had changed places", async () => {
    expectToNotice((await site.ask(sample)).rows);
  });
});

describe("the cases", () => {
  it("ask by every field there is", () => {
    const asked = new Set(cases.flatMap(({ pairs }) => pairs.map(([field]) => field)));
    expect([...asked].toSorted()).toEqual(fieldNames);
  });

  it("are refused if they do not say why, or what", () => {
    expect(() => casesIn("a.md", "## One\n\n```yaml\n```\n\n```text\n```\n")).toThrow("a.md:1: One does not say why");
    expect(() => casesIn("a.md", "# A\n\n## One\n\nSince it is so.\n\n```yaml\n```\n")).toThrow("a.md:3: One needs a fence");
  });
});

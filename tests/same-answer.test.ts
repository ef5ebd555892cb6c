import { dataset as seeds } from "@on-record/core/dataset";
import { fieldNames } from "@on-record/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { casesIn, readCases } from "./same-answer/cases.js";
import { askCommand } from "./same-answer/command.js";
import { askLibrary } from "./same-answer/library.js";
import { SiteFace } from "./same-answer/site.js";
import { askTerminal } from "./same-answer/terminal.js";

const dataset = seeds!;
const cases = readCases();
const told = (pairs: (typeof cases)[number]["pairs"]) => askLibrary(dataset, pairs).problems.map(({ message }) => message);

let site: SiteFace;
beforeAll(async () => {
  site = await SiteFace.open();
}, 240_000);
afterAll(() => site?.close());

describe.each(cases)("$name", ({ pairs, rows, problems }) => {
  it("in the library", () => {
    const answer = askLibrary(dataset, pairs);
    expect(answer.rows).toEqual(rows);
    expect(answer.problems.map(({ at, code }) => `${at.field} ${at.value} ${code}`)).toEqual(problems);
  });

  it("on the site", async () => {
    const answer = await site.ask(pairs);
    expect(answer.rows).toEqual(rows);
    for (const message of told(pairs)) expect(answer.told).toContain(message);
    if (problems.length === 0) expect(answer.told).toBe("");
  });

  // A script that asks for what is not there had better hear of it than go on with something else.
  it.runIf(problems.length > 0)("on the command line, which refuses it", async () => {
    const answer = await askCommand(pairs);
    expect(answer).toMatchObject({ rows: [], code: 2 });
    for (const message of told(pairs)) expect(answer.told).toContain(message);
  });

  it.runIf(problems.length === 0)("on the command line", async () => {
    expect(await askCommand(pairs)).toEqual({ rows, told: "", code: 0 });
  });

  it("in the terminal", () => {
    expect(askTerminal(dataset, pairs)).toEqual(rows);
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

  it("would fail on any face if a row were missing, or two had changed places", async () => {
    const { pairs, rows } = cases.find((each) => each.rows.length > 2)!;
    for (const answer of [
      askLibrary(dataset, pairs).rows,
      askTerminal(dataset, pairs),
      (await askCommand(pairs)).rows,
      (await site.ask(pairs)).rows,
    ]) {
      expect(answer).not.toEqual(rows.slice(1));
      expect(answer).not.toEqual(rows.toReversed());
      expect(answer).not.toEqual([]);
    }
  });
});

import { describe, expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";

const market = "--record=tests/records/night-market";

describe("who speaks to what, without a source", () => {
  const told = (...flags: readonly string[]) => onrecord(["coverage", market, "--without=harbour-post", ...flags]).stdout;

  test("has it marked in every way of telling", () => {
    expect(told()).toMatch(/al-marfa +✕harbour-post +la-rada +minato-shimbun/);
    expect(told()).toContain("✕ pulled out");
    expect(
      told("--plain")
        .trimEnd()
        .split("\n")
        .every((line) => line.includes("harbour-post (pulled out)")),
    ).toBe(true);
    const cells = (JSON.parse(told("--json")) as { cells: { source: string; pulled?: true }[] }[]).flatMap((row) => row.cells);
    expect(new Set(cells.flatMap(({ source, pulled }) => (pulled ? source : [])))).toEqual(new Set(["harbour-post"]));
  });

  test("is whole in a pipe, and tells of no mark that is not there", () => {
    const all = onrecord(["coverage", market]).stdout;
    expect(all).toContain("Was the gas company called before the fire?");
    expect(all).not.toMatch(/…|pulled out/);
    const legend = onrecord(["coverage", "--record=tests/records/salt-islands"])
      .stdout.split("\n")
      .find((text) => text.includes("affirms"));
    expect(legend).toContain("silent: no report in this record covers it");
  });
});

test("one of a kind is told in the singular", () => {
  const record = "--record=tests/records/salt-islands";
  expect(onrecord(["sources", record]).stdout).toMatch(/ · 1 source\n/);
  expect(onrecord(["sources", record, "--plain"]).stdout).toMatch(/, 1 source\.\n/);
});

test("a day that is none is told with what was typed", () => {
  const { status, stderr } = onrecord(["diff", "--from=abc", "--to=2025"]);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^onrecord: --from: "abc" is not a date/)]);
  expect(onrecord(["diff", "--from=2024", "--to=2025-13"]).stderr).toMatch(/^onrecord: --to: "2025-13" is not a date/);
});

import { formatNames } from "@on-record/core/exchange";
import { emptyQuery } from "@on-record/core/query";
import { datasetOf } from "@on-record/core/testing";
import { describe, expect, it, test } from "vitest";
import type { Written, World } from "./command.js";
import { exportRecord } from "./export.js";

const world: World = { env: {}, cwd: "/", columns: undefined, inputIsTerminal: false, out: () => {}, err: () => {} };
const dataset = datasetOf({
  statements: { speech: { speaker: "anna", said: "2024-02" } },
  reports: [
    { source: "gazette", claim: "shut", statement: "speech" },
    { source: "herald", claim: "shut", stance: "rejects" },
  ],
});

const run = (flags: Record<string, string>, query = emptyQuery) =>
  (exportRecord as { run: (call: object) => Written }).run({ world, words: [], flags, dataset, query });

describe("export", () => {
  test.each(formatNames)("knows the word %s", (format) => {
    expect(exportRecord.flags?.["format"]?.words).toContain(format);
    expect(run({ format }).text?.length).toBeGreaterThan(0);
  });

  it("tells what a format flattens beside the data, not in it", () => {
    const { code, text, notes } = run({ format: "icalendar", address: "https://record.example", on: "2024-03-14" });
    expect(code).toBe(0);
    expect(notes).toContain("onrecord: 1 uncertain date written as days");
    expect(text).not.toContain("written as days");
  });

  it("writes what the query finds", () => {
    const { text } = run({ format: "csv" }, { ...emptyQuery, stance: ["rejects"] });
    expect(text).toContain("herald.shut");
    expect(text).not.toContain("gazette.shut");
  });

  test.each([
    [{ address: "record.example" }, "address"],
    [{ on: "yesterday" }, "on"],
  ])("refuses %j, writes nothing and names %s", (flags, name) => {
    const { code, text, notes } = run(flags);
    expect({ code, text }).toEqual({ code: 2, text: undefined });
    expect(notes?.join()).toContain(`onrecord: ${name} is `);
  });
});

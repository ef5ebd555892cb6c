import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatNames, formats, textFormatNames } from "@on-record/core/exchange";
import { emptyQuery } from "@on-record/core/query";
import { datasetOf } from "@on-record/core/testing";
import { afterAll, describe, expect, it, test } from "vitest";
import type { Written, World } from "./command.js";
import { exportRecord } from "./export.js";

const world: World = { env: {}, cwd: "/", columns: undefined, inputIsTerminal: false, out: () => {}, err: () => {}, started: () => {} };
const dataset = datasetOf({
  statements: { speech: { speaker: "anna", said: "2024-02" } },
  reports: [
    { source: "gazette", claim: "shut", statement: "speech" },
    { source: "herald", claim: "shut", stance: "rejects" },
  ],
});

const folder = mkdtempSync(join(tmpdir(), "onrecord-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (flags: Record<string, string>, query = emptyQuery) =>
  (exportRecord as { run: (call: object) => Promise<Written> }).run({ world, words: [], flags, dataset, query });

describe("export", () => {
  test.each(textFormatNames)("writes %s", async (format) => {
    expect((await run({ format })).text?.length).toBeGreaterThan(0);
  });

  it("knows every format of the table", () => {
    expect(exportRecord.flags?.["format"]?.words).toEqual(formatNames);
  });

  it("puts files into a folder, says which, and writes over none", async () => {
    const out = join(folder, "new", "tables");
    const { code, text, notes } = await run({ format: "parquet", out });
    expect({ code, notes }).toEqual({ code: 0, notes: [] });
    const { files } = await formats.parquet.write(dataset, { query: emptyQuery });
    expect(text).toBe(files.map(({ name }) => `${join(out, name)}\n`).join(""));
    for (const { name, bytes } of files) expect(new Uint8Array(readFileSync(join(out, name)))).toEqual(bytes);

    const again = await run({ format: "parquet", out });
    expect(again).toMatchObject({ code: 1, notes: expect.arrayContaining([expect.stringContaining("file-exists")]) });
    expect(again.text).toBeUndefined();
  });

  it("puts a text into a folder too, where one is given", async () => {
    const out = join(folder, "texts");
    await run({ format: "csv", out });
    expect(readdirSync(out)).toEqual(["record.csv"]);
    expect(readFileSync(join(out, "record.csv"), "utf8")).toBe(formats.csv.write(dataset).text);
  });

  it("asks where to, for a format of several files", async () => {
    expect(await run({ format: "parquet" })).toEqual({
      code: 2,
      notes: ["onrecord: parquet is several files: say where to with --out=FOLDER"],
    });
  });

  it("tells what a format flattens beside the data, not in it", async () => {
    const { code, text, notes } = await run({ format: "icalendar", address: "https://record.example", on: "2024-03-14" });
    expect(code).toBe(0);
    expect(notes).toContain("onrecord: 1 uncertain date written as days");
    expect(text).not.toContain("written as days");
  });

  it("writes what the query finds", async () => {
    const { text } = await run({ format: "csv" }, { ...emptyQuery, stance: ["rejects"] });
    expect(text).toContain("herald.shut");
    expect(text).not.toContain("gazette.shut");
  });

  test.each([
    [{ address: "record.example" }, "address"],
    [{ on: "yesterday" }, "on"],
  ])("refuses %j, writes nothing and names %s", async (flags, name) => {
    const { code, text, notes } = await run(flags);
    expect({ code, text }).toEqual({ code: 2, text: undefined });
    expect(notes?.join()).toContain(`onrecord: ${name} is `);
  });
});

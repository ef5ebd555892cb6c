import { type Dataset, readDataset } from "@on-record/core";
import { formats, jsonText, textFormatNames } from "@on-record/core/exchange";
import { readRecord } from "@on-record/core/node";
import { coverage, disputes, emptyQuery, holderKey, lookup, timeline } from "@on-record/core/query";
import { beforeAll, describe, expect, it } from "vitest";
import { queriesTo } from "./records/queries.js";
import { recordFolder, recordNames } from "./records/names.js";
import { askCommand } from "./same-answer/command.js";
import { askLibrary } from "./same-answer/library.js";
import { askTerminal } from "./same-answer/terminal.js";

const read = async (name: (typeof recordNames)[number]): Promise<Dataset> => {
  const { dataset, problems } = await readRecord(recordFolder(name));
  expect(problems).toEqual([]);
  return dataset!;
};

describe.each(recordNames)("the small record %s", (name) => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await read(name);
  });

  it("is read without a fault or a warning, and every span is its words", () => {
    const texts = new Map(dataset.sources.map(({ id, text }) => [id, text]));
    for (const { source, evidence } of dataset.reports) {
      const text = texts.get(source);
      if (text === undefined) continue;
      const words = evidence.spans.map(({ start, end }) => text.slice(start, end));
      expect(words.join(" … ")).toBe(evidence.exact);
    }
    expect(dataset.reports.length).toBeGreaterThan(0);
  });

  it("comes back from its own JSON as it was", () => {
    expect(readDataset(jsonText(dataset), "record.json")).toEqual({ dataset, problems: [] });
  });

  it("gives the same rows through the library, the terminal and the command line, whatever is asked", async () => {
    for (const pairs of queriesTo(dataset)) {
      const { rows, problems } = askLibrary(dataset, pairs);
      expect(problems, String(pairs)).toEqual([]);
      expect(askTerminal(dataset, pairs), String(pairs)).toEqual(rows);
      expect(await askCommand(pairs, recordFolder(name)), String(pairs)).toEqual({ rows, told: "", code: 0 });
    }
  });

  it.each(textFormatNames)("is written as %s with no value that is none, and what it cannot carry is told", (format) => {
    const { text, losses } = formats[format].write(dataset);
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\bInvalid Date\b|\[object /);
    const told = losses.reduce((sum, { count }) => sum + count, 0);
    expect(text.length + told * 100).toBeGreaterThan(100);
  });
});

describe("a record in four languages", () => {
  it("finds direct speech in the quotation marks of each", async () => {
    const dataset = await read("night-market");
    const direct = dataset.reports.filter(({ form }) => form === "direct").map(({ source }) => source);
    expect(new Set(direct)).toEqual(new Set(dataset.sources.map(({ id }) => id)));
  });

  it("is searched in each, by the beginning of a word", async () => {
    const dataset = await read("night-market");
    for (const text of ["gas", "بأذى", "compañ", "けが"]) {
      expect(timeline(dataset, { ...emptyQuery, text }).rows.length, text).toBeGreaterThan(0);
    }
  });

  it("counts days where its clock is", async () => {
    const { events } = await read("night-market");
    expect(events.find(({ id }) => id === "closing")!.happened.edtf).toBe("2025-03-05");
  });
});

describe("a record of one source, years before 0", () => {
  it("puts its events in the order of two millennia", async () => {
    const dataset = await read("salt-islands");
    const { rows } = timeline(dataset, { ...emptyQuery, clock: "happened" });
    const { claims } = lookup(dataset);
    const dated = rows.map(({ row }) => claims.get(row.claim)!.id);
    expect(dated.indexOf("island-taken" as never)).toBeLessThan(dated.indexOf("sea-broke-wall" as never));
    expect(dated.indexOf("sea-broke-wall" as never)).toBeLessThan(dated.indexOf("lamp-lit" as never));
    expect(dated.indexOf("lamp-lit" as never)).toBeLessThan(dated.indexOf("last-ship-sailed" as never));
  });

  it("has no dispute, and a coverage of nothing, and neither is a fault", async () => {
    const dataset = await read("salt-islands");
    expect(disputes(dataset, emptyQuery)).toEqual([]);
    expect(coverage(dataset, emptyQuery).rows).toEqual([]);
  });
});

describe("a record without any date", () => {
  it("settles no order but that of one telling", async () => {
    const dataset = await read("undated-letters");
    const { rows } = timeline(dataset, emptyQuery);
    expect(new Set(rows.map(({ mark }) => mark))).toEqual(new Set(["first", "not-known", "same-statement"]));
  });

  it("still tells who holds which position", async () => {
    const dataset = await read("undated-letters");
    const line = disputes(dataset, emptyQuery).find(({ question }) => question.id === "did-piet-close-it")!;
    const held = line.positions.map(({ position, holdings }) => [position.id, holdings.map(({ holder }) => holderKey(holder))]);
    expect(Object.fromEntries(held)).toEqual({
      "he-did": ["maren"],
      "he-did-not": ["neighbour-tells", "piet", "piet ascribed"],
    });
  });
});

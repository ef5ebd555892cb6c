import * as core from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { formats, isFormatName } from "@on-record/core/exchange";
import { importers, isImporterName } from "@on-record/core/import";
import { readRecord } from "@on-record/core/node";
import { describe, expect, it, test } from "vitest";

/** What a program without types might hand over. */
const call = (of: unknown, ...given: unknown[]): unknown => (of as (...all: unknown[]) => unknown)(...given);
const { emptyQuery } = core;
const line = core.timeline(dataset, emptyQuery).rows[0]!;
const functions: Readonly<Record<string, unknown>> = { ...core };

describe("a function that is called wrongly names the argument and the remedy", () => {
  test.each([
    ["timeline", [undefined, emptyQuery], "dataset is undefined: a record with an error has none, and its problems say why"],
    ["timeline", ["{}", emptyQuery], "dataset is a text: read it with readDataset(text, name)"],
    ["timeline", [{ dataset, problems: [] }, emptyQuery], "dataset is an object: this is what reading gave back: take its dataset"],
    ["timeline", [Promise.resolve(dataset), emptyQuery], "dataset is a promise: await it"],
    [
      "timeline",
      [{ ...dataset, version: 9 }, emptyQuery],
      "dataset has version 9 of the format: read it with readDataset, which says what to do",
    ],
    ["timeline", [{}, emptyQuery], "dataset is an object: parse, readRecord and readDataset make one"],
    ["timeline", [dataset, "stance=rejects"], "query is a text: read one with fromSearch, fromArgs or fromPlain, or take emptyQuery"],
    ["timeline", [dataset], "query is undefined: read one with fromSearch, fromArgs or fromPlain, or take emptyQuery"],
    [
      "timeline",
      [dataset, { act: ["deny"] }],
      `query.actor is undefined: give a list, such as ["pashinyan"], or read the query with fromPlain`,
    ],
    [
      "timeline",
      [dataset, { ...emptyQuery, stance: "rejects" }],
      `query.stance is a text: give a list, such as ["rejects"], or read the query with fromPlain`,
    ],
    [
      "facets",
      [dataset, { ...emptyQuery, act: ["denies"] }],
      `query.act has "denies", not one of the words this field knows: one of state, `,
    ],
    ["rowIds", [dataset, { ...emptyQuery, during: "soon" }], `query.during has "soon", not a date`],
    ["toSearch", ["stance=rejects"], "query is a text: read one with"],
    ["disputes", [dataset, {}], "query.act is undefined: give a list"],
    ["coverage", [dataset, undefined], "query is undefined"],
    ["positions", [dataset, "has-armenia-left"], "query is undefined: give a query, or { without: [] }"],
    ["without", [dataset, "004"], `sourceIds is a text: give a list of sources, such as ["004"]`],
    ["lookup", [null], "dataset is null"],
    ["readSource", [undefined, "004"], "dataset is undefined"],
    ["fromSearch", [undefined], "search is undefined: give what stands behind the question mark of an address"],
    ["parseEdtf", [2024], `text is a number: give a date in EDTF, such as "2024-02-22"`],
    ["before", ["2024", "2025"], "a is a text: give a time of a dataset, or the edtf that parseEdtf found"],
    ["voiceWords", [dataset, "004.pact-frozen"], "row is a text: give a row, such as timeline(dataset, query).rows[0].row"],
    ["matchesOf", [dataset, line, "frozen"], "row is an object: give a row, such as timeline(dataset, query).rows[0].row"],
    ["closestReport", [dataset, dataset.claims[0]], "row is an object: give a row"],
    ["voiceLabel", [dataset, undefined], "row is undefined: give a row"],
    ["markBetween", [dataset, "said", line.row, line], "row is an object: give a line of a timeline"],
    ["zoneOfReport", [dataset, line.row.reports[0]], "report is a text: give a report, such as lookup(dataset).reports.get(id)"],
    ["titleOf", [dataset, dataset.claims[0]], "addressed is an object: give { kind, record }, as addressedBy(dataset, id) gives it"],
    ["pathOf", ["004"], "addressed is a text: give { kind, record }"],
    ["citationOf", [dataset, line.row], "cited is an object: give { kind, record }"],
    ["whenWords", ["2024-02"], "when is a text: give a time of a record or a row, such as statement.said or row.times.said"],
    ["longWhen", ["2024-02"], "when is a text: give bounds, or the edtf that parseEdtf found"],
    ["shortWhen", [undefined], "when is undefined: give bounds"],
    ["publications", [dataset, "soon"], "asof is a text: give a date such as 2024-02-22"],
    ["parse", ["seeds"], "files is a text: give a list of { path, bytes, digest }; a folder is read by readRecord"],
    ["parse", [[{ path: "a.yaml", bytes: "text" }]], "files[0].bytes is a text: give a Uint8Array, such as new TextEncoder().encode(text)"],
    ["readDataset", [dataset, "x"], "text is an object: give the dataset as JSON, in one text"],
  ])("%s(…)", (name, given, message) => {
    expect(() => call(functions[name], ...given)).toThrow(TypeError);
    expect(() => call(functions[name], ...given)).toThrow(message);
  });

  it("every format, at once or by a promise", async () => {
    for (const { gives, write } of Object.values(formats)) {
      const written = async () => call(write, undefined);
      await expect(written(), gives).rejects.toThrow("dataset is undefined");
    }
  });

  it("an importer", async () => {
    await expect(importers.csv.read("a,b" as never)).rejects.toThrow("input.text is undefined: give { name, text }");
    await expect(importers.csv.read({ name: "a.csv", text: "a" }, { texts: { a: 1 as never } })).rejects.toThrow(
      `options.texts["a"] is a number`,
    );
  });

  it("the reader of folders", async () => {
    await expect(readRecord(undefined as never)).rejects.toThrow("folder is undefined: give the path of a record");
  });
});

it("a name that somebody typed can be asked about before it is used", () => {
  expect([isFormatName("csv"), isFormatName("cvs"), isFormatName("toString")]).toEqual([true, false, false]);
  expect([isImporterName("csv"), isImporterName("pdf")]).toEqual([true, false]);
});

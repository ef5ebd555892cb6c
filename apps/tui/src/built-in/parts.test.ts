import { dataset } from "@on-record/core/dataset";
import { expect, test, vi } from "vitest";
import { builtInDataset, partsText, preparedOf, recordText, reportAt } from "./parts.js";

test("a record in parts is the same record, in the same order", () => {
  const read = builtInDataset(recordText(dataset), partsText({}));
  expect(JSON.stringify(read)).toBe(JSON.stringify(dataset));
  expect(read.claims).toBe(read.claims);
});

test("a list is read when somebody asks for it, and once", () => {
  const text = recordText(dataset);
  const parse = vi.spyOn(JSON, "parse");
  const read = builtInDataset(text, partsText({}));
  parse.mockClear();
  expect(read.actors).toHaveLength(read.actors.length);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test("what times rest on is read when somebody asks for it, for all times that were read, and for those that are read later", () => {
  const parse = vi.spyOn(JSON, "parse");
  const read = builtInDataset(recordText(dataset), partsText({}));
  const reasons = [read.statements[0]!.said.reasons, read.sources[0]!.published.reasons];
  expect(reasons).toEqual([dataset.statements[0]!.said.reasons, dataset.sources[0]!.published.reasons]);
  parse.mockClear();
  expect(read.statements.map(({ said }) => said.reasons)).toEqual(dataset.statements.map(({ said }) => said.reasons));
  expect(parse).not.toHaveBeenCalled();
  expect({ ...read.events[0]!.happened }).toStrictEqual(dataset.events[0]!.happened);
  parse.mockRestore();
});

test("a report is read by itself, and is the one that stands in the list of all", () => {
  const read = builtInDataset(recordText(dataset), partsText({}));
  const parse = vi.spyOn(JSON, "parse");
  const [third] = [reportAt(read, 2), reportAt(read, 2)];
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
  expect(third).toStrictEqual(dataset.reports[2]);
  expect(read.reports[2]).toBe(third);
  expect(reportAt(read, 3)).toBe(read.reports[3]);
  expect(reportAt(dataset, 3)).toBe(dataset.reports[3]);
});

test("what the build worked out is that of the built-in record, and of no other", () => {
  const read = builtInDataset(recordText(dataset), partsText({ rowsOf: ["a row"] }));
  expect(preparedOf(read, "rowsOf")).toEqual(["a row"]);
  expect(preparedOf(read, "searchIndex")).toBeUndefined();
  expect(preparedOf(dataset, "rowsOf")).toBeUndefined();
});

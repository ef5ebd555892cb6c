import { dataset } from "@on-record/core/dataset";
import { expect, test, vi } from "vitest";
import { builtInDataset, builtInFiles, preparedOf, reportAt } from "./parts.js";

const filesWith = (prepared: Readonly<Record<string, unknown>>) => {
  const files = builtInFiles(dataset, prepared);
  return (file: keyof typeof files) => files[file];
};
const files = filesWith({});

test("a record in parts is the same record, in the same order", () => {
  const read = builtInDataset(files);
  expect(JSON.stringify(read)).toBe(JSON.stringify(dataset));
  expect(read.claims).toBe(read.claims);
});

test("a list is read when somebody asks for it, and once", () => {
  const parse = vi.spyOn(JSON, "parse");
  const read = builtInDataset(files);
  parse.mockClear();
  expect(read.actors).toHaveLength(read.actors.length);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test("a file is opened when a part of it is asked for, and once", () => {
  const textOf = vi.fn<typeof files>(filesWith({ rowsOf: ["a row"], positions: ["a position"] }));
  const opened = () => textOf.mock.calls.map(([file]) => file);
  const read = builtInDataset(textOf);
  expect([read.claims.length > 0, read.sources.length > 0]).toEqual([true, true]);
  expect(opened()).toEqual(["record"]);
  expect([read.reports.length > 0, read.questions.length > 0, read.sources[0]!.text.length > 0]).toEqual([true, true, true]);
  expect([preparedOf(read, "positions"), preparedOf(read, "rowsOf")]).toEqual([["a position"], ["a row"]]);
  expect(opened()).toEqual(["record", "evidence", "prepared", "lent"]);
});

test("what times rest on is read when somebody asks for it, for all times that were read, and for those that are read later", () => {
  const parse = vi.spyOn(JSON, "parse");
  const read = builtInDataset(files);
  const reasons = [read.statements[0]!.said.reasons, read.sources[0]!.published.reasons];
  expect(reasons).toEqual([dataset.statements[0]!.said.reasons, dataset.sources[0]!.published.reasons]);
  parse.mockClear();
  expect(read.statements.map(({ said }) => said.reasons)).toEqual(dataset.statements.map(({ said }) => said.reasons));
  expect(parse).not.toHaveBeenCalled();
  expect({ ...read.events[0]!.happened }).toStrictEqual(dataset.events[0]!.happened);
  parse.mockRestore();
});

test("a report is read by itself, and is the one that stands in the list of all", () => {
  const read = builtInDataset(files);
  expect(reportAt(read, 0)).toStrictEqual(dataset.reports[0]); // opens the file
  const parse = vi.spyOn(JSON, "parse");
  const [third] = [reportAt(read, 2), reportAt(read, 2)];
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
  expect(third).toStrictEqual(dataset.reports[2]);
  expect(read.reports[2]).toBe(third);
  expect(reportAt(read, 3)).toBe(read.reports[3]);
  expect(reportAt(dataset, 3)).toBe(dataset.reports[3]);
});

test("a report that is at hand opens no file, and is from then on the one in the list of all", () => {
  const textOf = vi.fn<typeof files>(files);
  const read = builtInDataset(textOf);
  const known = structuredClone(dataset.reports[2]!);
  expect(reportAt(read, 2, known)).toBe(known);
  expect(textOf.mock.calls).toEqual([["record"]]);
  expect([reportAt(read, 2), read.reports[2]]).toEqual([known, known]);
  expect(read.reports[2]).toBe(known);
});

test("what the build worked out is that of the built-in record, and of no other", () => {
  const read = builtInDataset(filesWith({ rowsOf: ["a row"] }));
  expect(preparedOf(read, "rowsOf")).toEqual(["a row"]);
  expect(preparedOf(read, "searchIndex")).toBeUndefined();
  expect(preparedOf(dataset, "rowsOf")).toBeUndefined();
});

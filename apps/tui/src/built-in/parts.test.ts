import { dataset } from "@on-record/core/dataset";
import { expect, test, vi } from "vitest";
import { builtInDataset, partsText, preparedOf } from "./parts.js";

test("a record in parts is the same record, in the same order", () => {
  const read = builtInDataset(partsText(dataset), partsText({}));
  expect(JSON.stringify(read)).toBe(JSON.stringify(dataset));
  expect(read.claims).toBe(read.claims);
});

test("a list is read when somebody asks for it, and once", () => {
  const text = partsText(dataset);
  const parse = vi.spyOn(JSON, "parse");
  const read = builtInDataset(text, partsText({}));
  parse.mockClear();
  expect(read.actors).toHaveLength(read.actors.length);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test("what the build worked out is that of the built-in record, and of no other", () => {
  const read = builtInDataset(partsText(dataset), partsText({ rowsOf: ["a row"] }));
  expect(preparedOf(read, "rowsOf")).toEqual(["a row"]);
  expect(preparedOf(read, "searchIndex")).toBeUndefined();
  expect(preparedOf(dataset, "rowsOf")).toBeUndefined();
});

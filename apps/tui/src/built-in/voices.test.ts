import { dataset } from "@on-record/core/dataset";
import { rowsOf, voiceLabel } from "@on-record/core/query";
import { expect, test } from "vitest";
import { keepVoices, readVoices } from "./voices.js";

const rows = rowsOf(dataset);
const voiceOf = readVoices(JSON.parse(JSON.stringify(keepVoices(dataset))), dataset);

test("voices that were kept are the voices that core tells, to the last field", () => {
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map((row) => voiceOf(row))).toStrictEqual(rows.map((row) => voiceLabel(dataset, row)));
});

test("of a row that is not one of the whole record nothing is told", () => {
  expect(voiceOf({ ...rows[0]! })).toBeUndefined();
});

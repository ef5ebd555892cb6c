import fc from "fast-check";
import { expect, test } from "vitest";
import { recordBytes, recordTexts } from "./record-bytes.js";

test("what was kept of each file is the JSON that it had, of ASCII alone, whatever letters are in it", () => {
  const text = fc.string({ unit: "binary" }).map((words) => JSON.stringify(words));
  fc.assert(
    fc.property(fc.record({ record: text, evidence: text, lent: text, prepared: text }), (files) => {
      const bytes = recordBytes(files);
      expect(bytes.every((byte) => byte < 128)).toBe(true);
      const textOf = recordTexts(bytes);
      for (const [file, json] of Object.entries(files)) expect(JSON.parse(textOf(file as keyof typeof files))).toBe(JSON.parse(json));
    }),
    { numRuns: 30 },
  );
});

test("a file that is longer than the others does not reach into the next", () => {
  const files = { record: JSON.stringify("é".repeat(200_000)), evidence: "1", lent: "2", prepared: "3" };
  const textOf = recordTexts(recordBytes(files));
  expect((["record", "evidence", "lent", "prepared"] as const).map((file) => JSON.parse(textOf(file)))).toEqual([
    "é".repeat(200_000),
    1,
    2,
    3,
  ]);
});

import { rowsOf } from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { expect, it } from "vitest";
import { generateRecord, parsed, recordFiles, shapeOf } from "../bench/generate/index.js";

const shape = shapeOf(dataset!);

it("invents a record of the seeds' shape, without a fault or a warning", () => {
  const invented = parsed(recordFiles(generateRecord({ times: 2, seed: 1, shape })));
  expect(invented.problems).toEqual([]);
  const [seeds, made] = [rowsOf(dataset!).length, rowsOf(invented).length];
  expect(made / seeds).toBeGreaterThan(1.6);
  expect(made / seeds).toBeLessThan(3.2);
  const { perArticle } = shapeOf(invented);
  for (const kind of ["statements", "claims", "reports", "questions", "relations"] as const) {
    expect(perArticle[kind] / shape.perArticle[kind], kind).toBeGreaterThan(0.8);
    expect(perArticle[kind] / shape.perArticle[kind], kind).toBeLessThan(1.25);
  }
  const basesUsed = new Set(invented.events.flatMap(({ happened }) => happened.datings.map(({ basis, rel }) => rel ?? basis)));
  expect([...basesUsed]).toEqual(expect.arrayContaining(["printed", "inferred", "after", "month-before", "year-before"]));
});

it("invents the same from the same seed, and something else from another", () => {
  const made = (seed: number) => generateRecord({ times: 1, seed, shape });
  expect(made(7)).toEqual(made(7));
  expect(made(7)["a0-0.txt"]).not.toBe(made(8)["a0-0.txt"]);
});

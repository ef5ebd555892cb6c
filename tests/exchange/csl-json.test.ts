import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { cleanText } from "@on-record/core/query";
import { datasetOf } from "@on-record/core/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import { cslSchema } from "./schemas.js";
import { hostileTexts, sayingEverywhere } from "./stories.js";

type Item = { id: string; title: string; note: string; issued?: { "date-parts": number[][]; circa?: boolean } };
const valid = new Ajv2020({ allErrors: true }).compile(cslSchema);
function read(text: string): Item[] {
  const items = JSON.parse(text) as Item[];
  expect(valid(items) || valid.errors).toBe(true);
  return items;
}

describe("CSL-JSON", () => {
  it("has an item for each source, with the digest of its text", () => {
    const items = read(formats["csl-json"].write(dataset).text);
    expect(items.map(({ id }) => id)).toEqual(dataset.sources.map(({ id }) => id));
    for (const [at, { note }] of items.entries()) expect(note).toContain(dataset.sources[at]!.digest);
  });

  test.each([
    ["2024-03-14", { "date-parts": [[2024, 3, 14]] }, []],
    [
      "2024-03",
      {
        "date-parts": [
          [2024, 3, 1],
          [2024, 3, 31],
        ],
        circa: true,
      },
      ["dates-as-days"],
    ],
    ["XXXX", undefined, ["dates-left-out"]],
  ])("writes a source published %s as %j, and tells %j", (published, issued, told) => {
    const { text, losses } = formats["csl-json"].write(datasetOf({ sources: { gazette: { published } } }));
    expect(read(text)[0]!.issued).toEqual(issued);
    expect(losses.map(({ code }) => code)).toEqual(told);
  });

  test.each(hostileTexts)("takes %j for a title", (text) => {
    expect(read(formats["csl-json"].write(sayingEverywhere(text)).text)[0]!.title).toBe(
      cleanText(text).replace(/[\ufffe\uffff]/g, "\ufffd"),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../parse/index.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { formats, jsonFile, jsonText } from "./index.js";

describe("JSON", () => {
  const dataset = datasetOf({
    sources: { gazette: { text: "The gates were shut." } },
    claims: { shut: "The gates were shut" },
    reports: [{ source: "gazette", claim: "shut", quote: "gates were shut" }],
  });

  it("is read again as the dataset that was written", () => {
    const read = readDataset(formats.json.write(dataset).text, "record.json");
    expect(read.problems).toEqual([]);
    expect(read.dataset).toEqual(dataset);
  });

  it("lets nothing pass unseen for standing among letters of Europe", () => {
    for (let point = 0; point <= 0x3000; point++) {
      expect(jsonText(`a${String.fromCodePoint(point)}b`), `U+${point.toString(16)}`).not.toMatch(
        /[\x00-\x1f\x7f-\x9f\u2028\u2029]|\p{Cf}/u,
      );
    }
  });

  it("holds no character that acts where it is shown, and loses none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("\u202e", "\u0085", "\u009b2J", "\ufeff", "\u{e0041}"), (text, mark) => {
        const written = jsonText({ text: text + mark });
        expect(written).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029]|\p{Cf}/u);
        expect(JSON.parse(written)).toEqual({ text: text + mark });
        const inFile = jsonFile({ text: text + mark });
        expect(inFile).toMatch(/^\{\n {2}"text": .*\n\}\n$/);
        expect(inFile).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]|\p{Cf}/u);
        expect(JSON.parse(inFile)).toEqual({ text: text + mark });
      }),
      { numRuns: 200 },
    );
  });
});

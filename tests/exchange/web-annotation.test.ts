import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { datasetOf } from "@on-record/core/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { annotationSchema } from "./schemas.js";
import { hostileTexts, sayingEverywhere } from "./stories.js";

type Target = { source: string; selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] };
type Annotation = { id: string; body: { value?: string; source?: string }[]; target: Target[] };
type Story = Parameters<typeof formats.json.write>[0];

const valid = new Ajv2020({ allErrors: true }).compile(annotationSchema);
function read(text: string): Annotation[] {
  const collection = JSON.parse(text) as { total: number; first: { items: Annotation[] } };
  expect(valid(collection) || valid.errors).toBe(true);
  expect(collection.first.items).toHaveLength(collection.total);
  return collection.first.items;
}

/** Finds the words as a reader of the W3C's selectors does: by the place, counted in code points, and by what stands around. */
function anchoredAgain(story: Story): string[][] {
  const texts = new Map(story.sources.map(({ id, text }) => [id as string, text]));
  return read(formats["web-annotation"].write(story).text).map(({ target }) =>
    target.map(({ source, selector: [quote, position] }) => {
      const text = texts.get(source.split(/[/:]/).at(-1)!)!;
      const found = [...text].slice(position.start, position.end).join("");
      expect(quote.exact).toBe(found);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect([...quote.prefix].length).toBe(Math.min(32, position.start));
      return found;
    }),
  );
}

const spansOf = (story: Story): string[][] => {
  const texts = new Map(story.sources.map(({ id, text }) => [id, text]));
  return story.reports.map(({ source, evidence, again }) =>
    [evidence, ...again].flatMap(({ spans }) => spans.map(({ start, end }) => texts.get(source)!.slice(start, end))),
  );
};

describe("W3C Web Annotation", () => {
  it("annotates each report's words, interrupted and repeated ones too, where they stand", () => {
    expect(anchoredAgain(dataset)).toEqual(spansOf(dataset));
  });

  it("names the claim and the statement, and says who says what", () => {
    const [, , shut] = read(formats["web-annotation"].write(sayingEverywhere("plain")).text);
    expect(shut!.id).toBe("https://record.example/base/sources/gazette#gazette.shut");
    expect(shut!.body.map(({ value, source }) => value ?? source)).toEqual([
      "plain for The port affirms: plain",
      "https://record.example/base/claims/shut",
      "https://record.example/base/statements/anna-speaks",
    ]);
  });

  test.each(hostileTexts)("finds %j again, to the letter", (text) => {
    const story = sayingEverywhere(text);
    expect(anchoredAgain(story)).toEqual(spansOf(story));
  });

  it("counts code points in any text", () => {
    const sign = fc.constantFrom("a", "é", "𝔘", "👩‍👩‍👧", "\u0301", "\r\n", " ");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 80 }), fc.array(sign, { minLength: 1 }), fc.array(sign), (before, words, after) => {
        const quote = `“${words.join("")}”`;
        const story = datasetOf({
          sources: { gazette: { text: before.join("") + quote + after.join("") } },
          reports: [{ source: "gazette", claim: "shut", quote }],
        });
        expect(anchoredAgain(story)).toEqual([[quote]]);
      }),
      { numRuns: 100 },
    );
  });
});

import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { cleanText, rowsOf } from "@on-record/core/query";
import { type Node, Parser } from "commonmark";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hostileTexts, sayingEverywhere } from "./stories.js";

function nodesOf(text: string): Node[] {
  const walker = new Parser().parse(text).walker();
  const nodes: Node[] = [];
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) nodes.push(event.node);
  return nodes;
}

const textOf = (nodes: readonly Node[]): string => nodes.map(({ literal }) => literal ?? "").join("");
const kindsOf = (nodes: readonly Node[]): string[] =>
  nodes.map(({ type }) => type).filter((type) => type !== "text" && type !== "softbreak");
const visible = (text: string): string =>
  cleanText(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .trim();

describe("Markdown", () => {
  it("has a quotation for each report of a claim, and a heading for each question", () => {
    const nodes = nodesOf(formats.markdown.write(dataset).text);
    const reports = rowsOf(dataset).flatMap(({ reports: printed }) => printed);
    expect(nodes.filter(({ type }) => type === "block_quote")).toHaveLength(reports.length);
    expect(nodes.filter(({ type, level }) => type === "heading" && level === 3)).toHaveLength(dataset.questions.length);
  });

  const plain = kindsOf(nodesOf(formats.markdown.write(sayingEverywhere("plain")).text));

  test.each(hostileTexts)("takes %j for text, not for markup", (text) => {
    const nodes = nodesOf(formats.markdown.write(sayingEverywhere(text)).text);
    expect(kindsOf(nodes)).toEqual(plain);
    expect(textOf(nodes)).toContain(visible(text));
    for (const { destination } of nodes) if (destination) expect(destination).toMatch(/^https:\/\//);
  });

  it("takes any text for text", () => {
    const sign = fc.constantFrom(..."*_`[]()<>#!&\\|~-+=1.) \n:/@ahw\t", "http://", "www.", "&amp;", "    ", "---");
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), (signs) => {
        const text = `x${signs.join("")}x`;
        const nodes = nodesOf(formats.markdown.write(sayingEverywhere(text)).text);
        expect(kindsOf(nodes)).toEqual(plain);
        expect(textOf(nodes)).toContain(visible(text));
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 8 }), (signs) => {
        const text = signs.join("");
        fc.pre(visible(text) !== "");
        expect(kindsOf(nodesOf(formats.markdown.write(sayingEverywhere(text)).text))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

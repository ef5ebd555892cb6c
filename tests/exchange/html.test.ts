import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { cleanText, rowsOf } from "@on-record/core/query";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it, test } from "vitest";
import { hostileTexts, sayingEverywhere } from "./stories.js";

type Node = { readonly [name: string]: readonly Node[] | string | Record<string, string> };
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  trimValues: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e6 },
});

function read(text: string): { names: string[]; words: string; links: string[]; attributes: string[] } {
  const found = { names: [] as string[], words: "", links: [] as string[], attributes: [] as string[] };
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      for (const [name, value] of Object.entries(node)) {
        if (name === "#text") found.words += String(value);
        else if (name === ":@") {
          found.attributes.push(...Object.keys(value));
          found.links.push(...["@_href", "@_src"].flatMap((key) => (value as Record<string, string>)[key] ?? []));
        } else {
          found.names.push(name);
          visit(value as readonly Node[]);
        }
      }
    }
  };
  expect(XMLValidator.validate(text)).toBe(true);
  visit(parser.parse(text) as Node[]);
  return found;
}

describe("HTML", () => {
  const { text } = formats.html.write(dataset);

  it("has every line with its quotes, and needs nothing from anywhere", () => {
    const { names, links } = read(text);
    expect(names.filter((name) => name === "blockquote")).toHaveLength(rowsOf(dataset).flatMap(({ reports }) => reports).length);
    expect(names.filter((name) => /^(script|link|img|iframe|object|embed|form|base)$/.test(name))).toEqual([]);
    expect(text).not.toMatch(/@import|url\(/);
    expect(text).toContain("default-src &#39;none&#39;");
    for (const link of links) expect(link).toMatch(/^https?:\/\//);
  });

  it("says of each question who holds which position, since when, and where that is printed", () => {
    const { words } = read(formats.html.write(sayingEverywhere("plain")).text);
    expect(words).toContain("plainplainplain: 13 March 2024 (gazette, herald)No");
  });

  const plain = read(formats.html.write(sayingEverywhere("plain")).text);

  test.each(hostileTexts)("takes %j for text, not for markup", (hostile) => {
    const { names, words, attributes, links } = read(formats.html.write(sayingEverywhere(hostile)).text);
    expect(names).toEqual(plain.names);
    expect(attributes).toEqual(plain.attributes);
    expect(links).toEqual(plain.links);
    expect(words.replace(/&#39;/g, "'").replace(/\s+/g, " ")).toContain(
      cleanText(hostile)
        .replace(/[\ufffe\uffff]/g, "\ufffd")
        .replace(/\s+/g, " ")
        .trim(),
    );
  });

  it("links to nothing but the web", () => {
    const story = sayingEverywhere("plain", { address: null });
    const sources = story.sources.map((source) => ({ ...source, url: "javascript:alert(1)" }));
    expect(read(formats.html.write({ ...story, sources }).text).links).toEqual([]);
  });
});

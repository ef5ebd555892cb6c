import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { cleanText, rowsOf } from "@on-record/core/query";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it, test } from "vitest";
import { jsonFeedSchema } from "./schemas.js";
import { hostileTexts, sayingEverywhere } from "./stories.js";

type Entry = { id: string; title: string; updated: string; content: string; link?: { "@_href": string }[] };
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ["entry", "link", "category"].includes(name),
  processEntities: { enabled: true, maxTotalExpansions: 1e6 },
});

/** The feed, after the musts of RFC 4287: an id, a title and one moment for the feed and for each entry, an author, ids once. */
function readAtom(text: string): { updated: string; entries: Entry[] } {
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = parser.parse(text) as { feed: Entry & { author: { name: string }; entry: Entry[] } };
  expect(feed["author"]["name"]).toBeDefined();
  for (const one of [feed, ...feed.entry]) {
    expect(one.id).toMatch(/^(https?:|urn:)\S+$/);
    expect(one.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(one.title).toBeTypeOf("string");
  }
  expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  return { updated: feed.updated, entries: feed.entry };
}

type Item = { id: string; title: string; url?: string; content_text: string; date_modified: string };
const valid = new Ajv2020({ allErrors: true }).compile(jsonFeedSchema);
function readJson(text: string): Item[] {
  const feed = JSON.parse(text) as { items: Item[] };
  expect(valid(feed) || valid.errors).toBe(true);
  return feed.items;
}

const visible = (text: string): string => cleanText(text).replace(/[\ufffe\uffff]/g, "\ufffd");

describe("Atom and JSON Feed", () => {
  it("hold each change and each line, the same in both", () => {
    const { entries } = readAtom(formats.atom.write(dataset).text);
    const items = readJson(formats["json-feed"].write(dataset).text);
    expect(entries).toHaveLength(rowsOf(dataset).length + dataset.record.changes.length);
    expect(entries.map(({ id, updated }) => [id, updated])).toEqual(items.map(({ id, date_modified }) => [id, date_modified]));
  });

  it("put first what was changed last, and date it so", () => {
    const story = sayingEverywhere("plain");
    const { updated, entries } = readAtom(formats.atom.write(story, { on: "2024-03-16" }).text);
    expect(updated).toBe("2024-03-20T00:00:00Z");
    expect(entries.map((entry) => [entry.title, entry.updated.slice(0, 10)])).toEqual([
      ["Changed: plain", "2024-03-20"],
      [expect.stringContaining("affirms: plain"), "2024-03-20"],
      [expect.stringContaining("The fee was paid"), "2024-03-16"],
      [expect.stringContaining("The fee was paid"), "2024-03-16"],
    ]);
  });

  it("name their entries without an address too, and tell that links are left out", () => {
    const story = sayingEverywhere("Ünder way", { address: null });
    const written = formats.atom.write(story);
    const { entries } = readAtom(written.text);
    expect(entries.map(({ id }) => id)).toContain("urn:on-record:under-way:claims/shut:anna-speaks.shut");
    expect(entries.flatMap(({ link }) => link ?? [])).toEqual([]);
    expect(written.losses.map(({ code }) => code)).toContain("no-address");
  });

  test.each(hostileTexts)("take %j for text", (text) => {
    const story = sayingEverywhere(text);
    const { entries } = readAtom(formats.atom.write(story).text);
    expect(entries[0]!.title.replaceAll("&#39;", "'")).toBe(`Changed: ${visible(text)}`);
    expect(readJson(formats["json-feed"].write(story).text)[0]!.title).toBe(`Changed: ${visible(text)}`);
  });
});

import { dataset } from "@on-record/core/dataset";
import { describePage, formats } from "@on-record/core/exchange";
import type { DescribedPage } from "@on-record/core/exchange";
import { cleanText, emptyQuery } from "@on-record/core/query";
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { describe, expect, it, test } from "vitest";
import { hostileTexts, sayingEverywhere } from "./stories.js";

// The words that we use of schema.org, none besides: in safe mode a word that is not here is an error. Nothing is fetched.
const context: unknown = JSON.parse(readFileSync(new URL("schema-org.context.json", import.meta.url), "utf8"));
const options = {
  safe: true,
  documentLoader: async (url: string) => {
    expect(url).toBe("https://schema.org");
    return { contextUrl: null, documentUrl: url, document: context };
  },
};

type Node = { "@id": string; "@type": string | string[]; [property: string]: unknown };
const graphOf = (text: string) => (JSON.parse(text) as { "@graph": Node[] })["@graph"];

/** Every name that a node is referred to by has a node. */
function dangling(graph: Node[]): string[] {
  const known = new Set(graph.map((node) => node["@id"]));
  const named = [...JSON.stringify(graph).matchAll(/"@id":"([^"]*)"/g)].map(([, id]) => id!);
  return named.filter((id) => !known.has(id));
}

describe("schema.org", () => {
  it("is read by a JSON-LD processor in safe mode, nothing dropped, each record once", async () => {
    const { text } = formats["schema-org"].write(dataset);
    const expanded = await jsonld.expand(JSON.parse(text), options);
    expect(expanded).toHaveLength([dataset.sources, dataset.claims, dataset.reports, dataset.events, dataset.actors].flat().length);
    expect(dangling(graphOf(text))).toEqual([]);
    const quads = await jsonld.toRDF(JSON.parse(text), { ...options, format: "application/n-quads" });
    expect(quads).toContain("<https://schema.org/appearance>");
  });

  test.each(dataset.sources.map(({ id }) => id))("names nothing that it does not hold, with source %s alone", (id) => {
    const { text } = formats["schema-org"].write(dataset, { query: { ...emptyQuery, source: [id] } });
    expect(dangling(graphOf(text))).toEqual([]);
  });

  it("never rates a claim", () => {
    expect(formats["schema-org"].write(dataset).text).not.toMatch(/ClaimReview|reviewRating|Rating/);
  });

  it("lets a claim appear where it is rejected too, and says by whom", () => {
    const graph = graphOf(formats["schema-org"].write(sayingEverywhere("plain")).text);
    const paid = graph.find((node) => node["@id"].endsWith("/claims/paid"))!;
    const appearances = (paid["appearance"] as Node[]).map((one) => graph.find((node) => node["@id"] === one["@id"])!);
    expect(appearances.map((node) => [node["@type"], node["description"]])).toEqual([
      ["Quotation", "plain affirms: The fee was paid"],
      ["Quotation", "A speaker not named rejects: The fee was paid"],
    ]);
  });

  it("gives words to a speaker only where they are printed as theirs", () => {
    const graph = graphOf(formats["schema-org"].write(sayingEverywhere("plain")).text);
    const speakers = graph.filter((node) => "spokenByCharacter" in node).map((node) => node["@id"]);
    expect(speakers).toEqual(["https://record.example/base/sources/gazette#gazette.shut"]);
  });

  it("dates what is known to the day, and tells of the rest", () => {
    const { text, losses } = formats["schema-org"].write(sayingEverywhere("plain"));
    expect(graphOf(text).flatMap((node) => node["datePublished"] ?? [])).toEqual(["2024-03-14"]);
    expect(graphOf(text).flatMap((node) => [node["startDate"] ?? [], node["endDate"] ?? []].flat())).toEqual(["2024-03-12", "2024-03-12"]);
    expect(losses.find(({ code }) => code === "dates-left-out")?.count).toBe(1);
  });

  test.each(hostileTexts)("takes %j for a text", async (hostile) => {
    for (const address of ["https://record.example", null]) {
      const { text } = formats["schema-org"].write(sayingEverywhere(hostile, { address }));
      const expanded = await jsonld.expand(JSON.parse(text), options);
      expect(expanded).toHaveLength(graphOf(text).length);
      expect(JSON.stringify(expanded)).toContain(JSON.stringify(cleanText(hostile).replace(/[\ufffe\uffff]/g, "\ufffd")).slice(1, -1));
    }
  });
});

/** Each page of a record that says in schema.org what it shows. */
const pagesOf = (record: typeof dataset): DescribedPage[] => [
  { kind: "whole", description: "All of it", files: [{ path: "/record.json", mediaType: "application/json" }] },
  ...record.sources.map((source) => ({ kind: "source", record: source }) as const),
  ...record.actors.map((actor) => ({ kind: "actor", record: actor }) as const),
  ...record.events.map((event) => ({ kind: "event", record: event }) as const),
  ...record.statements.map((statement) => ({ kind: "statement", record: statement }) as const),
  ...record.claims.map((claim) => ({ kind: "claim", record: claim }) as const),
  ...record.questions.map((question) => ({ kind: "question", record: question }) as const),
];

describe("a page in the words of schema.org", () => {
  test.each(["claim", "statement", "source", "event", "actor", "question", "whole"] as const)(
    "of the kind %s is read in safe mode, and says each thing once",
    async (kind) => {
      for (const page of pagesOf(dataset).filter((one) => one.kind === kind)) {
        const document = describePage(dataset, page, { address: "https://record.example" });
        const names = document["@graph"].map((node) => node["@id"]);
        expect(new Set(names).size).toBe(names.length);
        expect(await jsonld.expand(document as object, options)).toHaveLength(names.length);
        expect(JSON.stringify(document)).not.toMatch(/ClaimReview|Rating|acceptedAnswer/);
      }
    },
  );

  it("begins with what the page shows, under the page's own address", () => {
    const said = sayingEverywhere("plain");
    const first = pagesOf(said).map((page) => describePage(said, page)["@graph"][0]!);
    expect(first.map((node) => [node["@type"], node["@id"].replace("https://record.example/base/", "/")])).toEqual([
      ["WebSite", "/"],
      ["NewsArticle", "/sources/gazette"],
      ["NewsArticle", "/sources/herald"],
      ["Person", "/actors/anna"],
      ["NewsMediaOrganization", "/actors/gazette-press"],
      ["Organization", "/actors/port"],
      ["NewsMediaOrganization", "/actors/wire"],
      ["Event", "/events/shutting"],
      ["Quotation", "/sources/gazette#gazette.shut"],
      ["Quotation", "/sources/gazette#gazette.act"],
      ["Claim", "/claims/paid"],
      ["Claim", "/claims/shut"],
      ["Question", "/disputes/was-it-shut"],
    ]);
  });

  it("tells where the files are where it is known where the site stands, and nothing untrue where it is not", () => {
    const [whole] = pagesOf(dataset);
    const there = JSON.stringify(describePage(dataset, whole!, { address: "https://record.example/base/" }));
    expect(there).toContain('"contentUrl":"https://record.example/base/record.json"');
    const nowhere = JSON.stringify(describePage(sayingEverywhere("plain", { address: null }), whole!));
    expect(nowhere).not.toContain("contentUrl");
    expect(nowhere).not.toContain("undefined");
  });

  test.each(hostileTexts)("takes %j for a text", async (hostile) => {
    const record = sayingEverywhere(hostile);
    for (const page of pagesOf(record)) {
      const document = describePage(record, page);
      expect(await jsonld.expand(document as object, options)).toHaveLength(document["@graph"].length);
    }
  });
});

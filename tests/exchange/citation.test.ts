import { dataset } from "@on-record/core/dataset";
import {
  addressOf,
  citationOf,
  cleanText,
  cslCitation,
  lookup,
  markdownCitation,
  pathOf,
  plainCitation,
  rowsOf,
} from "@on-record/core/query";
import type { Addressed, Citable, Dataset } from "@on-record/core/query";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Parser } from "commonmark";
import { describe, expect, it, test } from "vitest";
import { cslSchema } from "./schemas.js";
import { hostileTexts, sayingEverywhere } from "./stories.js";

/** Everything in a record that can be cited. */
const citable = (record: Dataset): Citable[] => [
  ...rowsOf(record).map((row) => ({ kind: "row", record: row }) as const),
  ...record.claims.map((claim) => ({ kind: "claim", record: claim }) as const),
  ...record.statements.map((statement) => ({ kind: "statement", record: statement }) as const),
  ...record.events.map((event) => ({ kind: "event", record: event }) as const),
  ...record.questions.map((question) => ({ kind: "question", record: question }) as const),
  ...record.sources.map((source) => ({ kind: "source", record: source }) as const),
];

describe("a citation", () => {
  it("of a row gives the claim, who and when, the source, its words and the address", () => {
    const said = sayingEverywhere("The gate is shut");
    const row = rowsOf(said).find(({ id }) => id === "anna-speaks.shut")!;
    const cited = { kind: "row", record: row } as const;
    expect(plainCitation(citationOf(said, cited), addressOf(said, pathOf(cited))!)).toBe(
      [
        "The gate is shut",
        "",
        "affirms: The gate is shut for The port, announcing, 13 March 2024",
        "“The gate is shut”",
        "The gate is shut, “The gate is shut” (gazette), published 14 March 2024",
        "",
        "https://record.example/base/claims/shut#anna-speaks.shut",
      ].join("\n"),
    );
  });

  it("of a row can quote another of its reports", () => {
    const said = sayingEverywhere("The gate is shut");
    const row = rowsOf(said).find(({ id }) => id === "anna-speaks.shut")!;
    expect(row.reports.map((id) => citationOf(said, { kind: "row", record: row }, id).sources)).toEqual([["gazette"], ["herald"]]);
  });

  it("quotes words that stand in the sources it names, and says the same in three forms", () => {
    for (const cited of citable(dataset)) {
      const citation = citationOf(dataset, cited);
      const texts = citation.sources.map((source) => cleanText(lookup(dataset).sources.get(source)!.text ?? ""));
      const quoted = citation.lines.flatMap(({ printed }) => printed?.words ?? []);
      const stands = (words: string) => texts.some((text) => words.split(" … ").every((part) => text.includes(part)));
      expect(
        quoted.filter((words) => !stands(words)),
        cited.record.id,
      ).toEqual([]);
      const address = `https://record.example${citation.path}`;
      const plain = plainCitation(citation, address);
      expect(plain.split("\n").at(-1)).toBe(address);
      expect(quoted.filter((words) => !plain.includes(words))).toEqual([]);
      expect(markdownCitation(citation, address).split("\n").at(-1)).toBe(`<${address}>`);
      const items = cslCitation(dataset, citation, address);
      expect(items[0]!.id).toBe(cited.record.id);
      expect(items.map((item) => item.id).slice(cited.kind === "source" ? 0 : 1)).toEqual(citation.sources);
    }
  });

  it("of a dispute names every position, also one that nobody holds", () => {
    for (const question of dataset.questions) {
      const { lines } = citationOf(dataset, { kind: "question", record: question });
      for (const { label } of question.positions)
        expect(
          lines.some(({ lead }) => lead.startsWith(`${cleanText(label)}: `)),
          label,
        ).toBe(true);
    }
  });

  test.each(hostileTexts)("takes %j for a text, in all three forms", (hostile) => {
    const record = sayingEverywhere(hostile);
    const valid = new Ajv2020({ allErrors: true }).compile(cslSchema);
    for (const cited of citable(record)) {
      const citation = citationOf(record, cited);
      const address = addressOf(record, citation.path)!;
      const plain = plainCitation(citation, address);
      expect(cleanText(plain, { keepLines: true })).toBe(plain);
      const kinds = new Set<string>();
      const links: string[] = [];
      const walker = new Parser().parse(markdownCitation(citation, address)).walker();
      for (let step = walker.next(); step; step = walker.next()) {
        kinds.add(step.node.type);
        if (step.node.type === "link" && step.entering) links.push(step.node.destination ?? "");
      }
      for (const kind of kinds) expect(["document", "paragraph", "strong", "text", "block_quote", "link"]).toContain(kind);
      expect(links).toEqual([address]);
      const items = JSON.parse(JSON.stringify(cslCitation(record, citation, address))) as unknown;
      expect(valid(items) || valid.errors).toBe(true);
    }
  });
});

describe("an address", () => {
  const shown = (kind: Addressed["kind"], record: unknown) => pathOf({ kind, record } as Addressed);

  it("is a page for what has one, and a place on a page for the rest", () => {
    expect(shown("question", { id: "q" })).toBe("/disputes/q");
    expect(shown("source", { id: "004" })).toBe("/sources/004");
    expect(shown("report", { id: "004.left", source: "004" })).toBe("/sources/004#004.left");
    expect(shown("row", { id: "talk.left", claim: "left" })).toBe("/claims/left#talk.left");
    expect(shown("relation", { id: "a-supports-b", from: "a" })).toBe("/claims/a#a-supports-b");
  });

  it("is whole where the record says where its site stands, or somebody else does", () => {
    const record = sayingEverywhere("plain");
    expect(addressOf(record, "/data")).toBe("https://record.example/base/data");
    expect(addressOf(record, "/data", "https://other.example/?x#y")).toBe("https://other.example/data");
    expect(addressOf(sayingEverywhere("plain", { address: null }), "/data")).toBeUndefined();
  });
});

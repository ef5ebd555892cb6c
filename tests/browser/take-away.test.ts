import jsonld from "jsonld";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formats } from "../../packages/core/src/exchange/index.js";
import type { Dataset } from "../../packages/core/src/index.js";
import type { Addressed, Citable } from "../../packages/core/src/query/index.js";
import {
  addressOf,
  citationOf,
  cslCitation,
  lookup,
  markdownCitation,
  pathOf,
  plainCitation,
  rowById,
} from "../../packages/core/src/query/index.js";
import { kindsOfPages } from "./harness/kinds.js";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let dataset: Dataset;
let kinds: Record<string, string>;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  dataset = await visitor.dataset();
  kinds = kindsOfPages(dataset);
}, 300_000);
afterAll(() => visitor?.leave());

/** What a page of a kind shows. */
const shownOn = (kind: string): Addressed => lookup(dataset).find(kinds[kind]!.split("/").at(-1)!)!;
const read = async (path: string) => (await fetch(visitor.address + path)).text();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe("a citation", () => {
  test.each(["claim", "statement", "event", "dispute", "source"])("stands on the page of a %s, to read without script", async (kind) => {
    const cited = shownOn(kind) as Citable;
    const citation = citationOf(dataset, cited);
    const address = addressOf(dataset, citation.path) ?? citation.path;
    const page = await visitor.open(kinds[kind], { javaScriptEnabled: false });
    await page.getByText("Cite this").click();
    const texts = await page.locator(".take details[open] pre").allTextContents();
    expect(texts).toEqual([
      plainCitation(citation, address),
      markdownCitation(citation, address),
      JSON.stringify(cslCitation(dataset, citation, address), null, 2),
    ]);
    expect(await page.locator(".take button:visible").count()).toBe(0);
    await page.context().close();
  });

  test("is copied by a button, with its address whole, and that is said", async () => {
    const page = await visitor.open(kinds["claim"], { permissions: ["clipboard-read", "clipboard-write"] });
    const citation = citationOf(dataset, shownOn("claim") as Citable);
    const address = visitor.address + citation.path;
    await page.getByText("Cite this").click();
    await page.getByRole("button", { name: "Copy plain text" }).click();
    await page.getByText("Copied.").waitFor();
    expect(await page.getByRole("status").filter({ hasText: "Copied." }).count()).toBe(1);
    expect(await clipboard(page)).toBe(plainCitation(citation, address));
    await page.getByRole("button", { name: "Copy CSL-JSON" }).click();
    await expect.poll(() => clipboard(page)).toBe(JSON.stringify(cslCitation(dataset, citation, address), null, 2));
    await page.context().close();
  });

  test("is selected where the browser lets no page copy", async () => {
    const page = await visitor.open(kinds["claim"], { permissions: [] });
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByText("Cite this").click();
    await page.getByRole("button", { name: "Copy Markdown" }).click();
    await page.getByText("Selected: copy it with the keyboard.").waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().startsWith("**"))).toBe(true);
    await page.context().close();
  });

  test("of the chosen line of the timeline is copied in three forms", async () => {
    const row = [...rowById(dataset).values()].find(({ stance }) => stance === "rejects")!;
    const page = await visitor.ask(`/?stance=rejects#${row.id}`, { permissions: ["clipboard-read", "clipboard-write"] });
    const cited = { kind: "row", record: row } as const;
    const citation = citationOf(dataset, cited);
    const address = visitor.address + pathOf(cited);
    const line = page.locator(".row.chosen");
    for (const [form, text] of [
      ["plain text", plainCitation(citation, address)],
      ["Markdown", markdownCitation(citation, address)],
      ["CSL-JSON", JSON.stringify(cslCitation(dataset, citation, address), null, 2)],
    ] as const) {
      await line.getByRole("button", { name: form }).click();
      await line.getByText(`Copied as ${form}.`).waitFor();
      expect(await clipboard(page)).toBe(text);
    }
    expect(await page.locator(".cite-row").count()).toBe(1);
    await page.context().close();
  });
});

describe("each record as data", () => {
  test("stands beside its page, as the command line prints it", async () => {
    const { sources, actors, events, statements, claims, questions } = dataset;
    const records: Addressed[] = [
      ...sources.map((record) => ({ kind: "source", record }) as const),
      ...actors.map((record) => ({ kind: "actor", record }) as const),
      ...events.map((record) => ({ kind: "event", record }) as const),
      ...statements.map((record) => ({ kind: "statement", record }) as const),
      ...claims.map((record) => ({ kind: "claim", record }) as const),
      ...questions.map((record) => ({ kind: "question", record }) as const),
    ];
    for (const one of records) {
      const answer = await fetch(`${visitor.address}${pathOf(one)}.json`);
      expect(answer.headers.get("content-type"), pathOf(one)).toMatch(/^application\/json/);
      expect(await answer.json(), pathOf(one)).toEqual([one]);
    }
  });

  test("is where the page, its head and the data page say it is", async () => {
    for (const kind of ["claim", "statement", "event", "dispute", "source"]) {
      const html = await read(kinds[kind]!);
      expect(html, kind).toContain(`<link rel="alternate" type="application/json" href="${kinds[kind]}.json"/>`);
      expect(html, kind).toContain(`<a href="${kinds[kind]}.json"`);
    }
    const examples = [...(await read("/data")).matchAll(/href="(\/[a-z]+\/[^"]+\.json)"/g)].map(([, path]) => path!);
    for (const path of examples) expect((await fetch(visitor.address + path)).status, path).toBe(200);
    expect(examples.filter((path) => !path.startsWith("/download/") && !path.startsWith("/schema/"))).toHaveLength(6);
  });
});

// The words that the site uses of schema.org, none besides: in safe mode a word that is not here is an error. Nothing is fetched.
const context: unknown = JSON.parse(readFileSync(new URL("../exchange/schema-org.context.json", import.meta.url), "utf8"));
const safely = {
  safe: true,
  base: "https://site.example/",
  documentLoader: async (url: string) => {
    expect(url).toBe("https://schema.org");
    return { contextUrl: null, documentUrl: url, document: context };
  },
};

describe("what a page says to programs", () => {
  test.each([
    ["timeline", "WebSite"],
    ["data", "WebSite"],
    ["claim", "Claim"],
    ["statement", "Quotation"],
    ["source", "NewsArticle"],
    ["event", "Event"],
    ["actor", "Person"],
    ["dispute", "Question"],
  ])("the %s is a %s in the words of schema.org, and no verdict on anything", async (kind, type) => {
    const page = await visitor.open(kinds[kind]);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks).toHaveLength(1);
    const document = JSON.parse(blocks[0]!) as { "@graph": { "@type": string }[] };
    expect(document["@graph"][0]!["@type"]).toBe(type);
    expect(await jsonld.expand(document, safely)).toHaveLength(document["@graph"].length);
    expect(blocks[0]).not.toMatch(/ClaimReview|Rating/);
    await page.context().close();
  });

  test.each(["timeline", "claim", "statement", "event", "actor", "dispute", "source", "data"])(
    "a link to the %s is shown with its title, a sentence and a picture of the size that is asked for",
    async (kind) => {
      const page = await visitor.open(kinds[kind], { javaScriptEnabled: false });
      const meta = (name: string) => page.locator(`head meta[property="${name}"]`).getAttribute("content");
      const title = (await page.title()).replace(/ · On Record$/, "");
      expect(await meta("og:title")).toBe(title);
      expect(await meta("og:description")).toBe(await page.locator('head meta[name="description"]').getAttribute("content"));
      const image = new Uint8Array(await (await fetch(new URL((await meta("og:image"))!, visitor.address))).arrayBuffer());
      expect([...image.slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
      const size = new DataView(image.buffer);
      expect([size.getUint32(16), size.getUint32(20)]).toEqual([1200, 630]);
      await page.context().close();
    },
  );
});

describe("what is new", () => {
  test.each([
    ["/feed.atom", "application/atom+xml", formats.atom],
    ["/feed.json", "application/feed+json", formats["json-feed"]],
  ] as const)("%s is told of by every page, and is what the library writes", async (path, type, format) => {
    for (const kind of Object.keys(kinds)) expect(await read(kinds[kind]!), kind).toContain(`type="${type}"`);
    const page = await visitor.open("/method", { javaScriptEnabled: false });
    expect(await page.locator(`link[rel="alternate"][href="${path}"]`).count()).toBe(1);
    expect(await page.locator(`.colophon a[href="${path}"]`).count()).toBe(1);
    await page.context().close();
    const answer = await fetch(visitor.address + path);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(await answer.text()).toBe(format.write(dataset).text);
  });
});

test("the whole record in one file opens without the site, asks nobody for anything, and prints", async () => {
  const page = await visitor.open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  await page.setContent(await read("/download/record.html"));
  for (const { text } of dataset.questions.slice(0, 5))
    expect(await page.getByText(text, { exact: true }).count(), text).toBeGreaterThan(0);
  expect(await page.locator("blockquote").count()).toBeGreaterThanOrEqual(rowById(dataset).size);
  expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
  expect(asked).toEqual([]);
  await page.context().close();
  expect(await read("/data")).toContain('href="/download/record.html"');
});

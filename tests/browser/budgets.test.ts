import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawingWeight } from "../../bench/web/drawing/weight.js";
import { kindsOfPages, namesOfKinds } from "./harness/kinds.js";
import { settled, Visitor } from "./harness/visitor.js";

/** The scripts that a page loads, by address: those that it names, and all that came before it was at rest; and whom it asked for anything. */
type Loaded = { readonly first: readonly string[]; readonly all: readonly string[]; readonly hosts: ReadonlySet<string> };

// In bytes, after gzip. A page that grows past one of these is slower for everybody: find out why before raising it.
const firstLoad = 170_000;
const ofOurs = 40_000;
/** Ours too: what answers, which comes beside the record when the page stands already. */
const answering = 50_000;
const ofTheDrawing = 20_000;

let visitor: Visitor;
const loaded = new Map<string, Loaded>();
const texts = new Map<string, string>();
beforeAll(async () => {
  visitor = await Visitor.arrive();
  for (const [kind, path] of Object.entries(kindsOfPages(await visitor.dataset()))) loaded.set(kind, await load(path));
  for (const url of new Set([...loaded.values()].flatMap(({ first, all }) => [...first, ...all])))
    texts.set(url, await (await fetch(url)).text());
});
afterAll(() => visitor?.leave());

async function load(path: string): Promise<Loaded> {
  const page = await visitor.open();
  const asked: URL[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url())));
  await page.goto(visitor.address + path);
  await settled(page);
  await page.context().close();
  return {
    first: await scriptsIn(visitor.address + path),
    all: [...new Set(asked.map(({ href }) => href).filter((href) => new URL(href).pathname.endsWith(".js")))],
    hosts: new Set(asked.filter(({ protocol }) => protocol.startsWith("http")).map(({ host }) => host)),
  };
}

/** What a page names in its HTML, to be loaded at once or when it is touched; what its scripts fetch later, beside the record, comes on top. */
async function scriptsIn(url: string): Promise<string[]> {
  const html = await (await fetch(url)).text();
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g) ?? [];
  const later = /<script[^>]* id="framework">([^<]*)</.exec(html)?.[1] ?? "[]";
  return [...tags.map((tag) => /src="([^"]+)"/.exec(tag)![1]!), ...(JSON.parse(later) as string[])].map((src) => new URL(src, url).href);
}

const weight = (urls: readonly string[]) => urls.reduce((sum, url) => sum + gzipSync(texts.get(url)!, { level: 9 }).length, 0);
/** What every page loads that answers is React and Next, but for the script of all pages; the rest is ours. */
const isOurs = (url: string) =>
  url.endsWith("/page.js") || ![...loaded.values()].filter(({ first }) => first.length > 1).every(({ all }) => all.includes(url));

describe.each(namesOfKinds)("the page of the kind %s", (kind) => {
  test("begins with script that a telephone can carry, little of it ours", () => {
    const { first, all } = loaded.get(kind)!;
    expect(weight(first)).toBeGreaterThan(0);
    expect(weight(first)).toBeLessThan(firstLoad);
    expect(weight(first.filter(isOurs))).toBeLessThan(ofOurs);
    expect(weight(all.filter(isOurs))).toBeLessThan(answering);
  });

  test("asks nobody but its own host", () => {
    expect([...loaded.get(kind)!.hosts]).toEqual([new URL(visitor.address).host]);
  });
});

test("a page in which nothing answers has no framework to load", () => {
  const withFramework = [...loaded].filter(([, { all }]) => all.some((url) => url.includes("/_next/"))).map(([kind]) => kind);
  expect(withFramework.toSorted()).toEqual(["coverage", "embed", "timeline"]);
});

test("no script of the site holds a schema", () => {
  expect([...texts].filter(([, text]) => /ZodError|\$ZodType|safeParse/.test(text)).map(([url]) => url)).toEqual([]);
});

test("the drawing adds little script to the page that answers", async () => {
  const { added, alone } = await drawingWeight(fileURLToPath(new URL("../../apps/web", import.meta.url)));
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThan(alone);
  expect(added).toBeLessThan(ofTheDrawing);
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../packages/core/src/index.js";
import { emptyQuery, lookup, rowsOf, timeline, titleOf } from "../../packages/core/src/query/index.js";
import { kindsOfPages } from "./harness/kinds.js";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let dataset: Dataset;
let kinds: Record<string, string>;
let paper: Server;
let article: string;

beforeAll(async () => {
  visitor = await Visitor.arrive();
  dataset = await visitor.dataset();
  kinds = kindsOfPages(dataset);
  // A page of somebody else, at a port and so an origin of its own, that shows in a frame what its address asks for.
  paper = createServer((request, response) => {
    const { searchParams } = new URL(request.url!, "http://paper.example");
    response.setHeader("content-type", "text/html;charset=utf-8");
    response.end(`<!doctype html><title>An article elsewhere</title><h1>Elsewhere</h1>${searchParams.get("frame")}`);
  });
  await new Promise<void>((resolve) => paper.listen(0, "127.0.0.1", resolve));
  article = `http://127.0.0.1:${(paper.address() as AddressInfo).port}/`;
}, 300_000);
afterAll(async () => {
  await visitor?.leave();
  await new Promise((resolve) => paper.close(resolve));
});

/** The lines that a page of the site offers, as somebody pastes them who has the site at its address. */
async function offered(path: string): Promise<string> {
  const page = await visitor.open(path, { javaScriptEnabled: false });
  const snippet = await page.locator("pre", { hasText: "<iframe" }).textContent();
  await page.context().close();
  return snippet!.replace(/src="(?=\/)/, `src="${visitor.address}`);
}

async function frameOn(snippet: string, options = {}): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await visitor.open(undefined, options);
  await page.goto(`${article}?frame=${encodeURIComponent(snippet)}`);
  return { page, frame: page.frameLocator("iframe") };
}

const idOf = (kind: string) => kinds[kind]!.split("/").at(-1)!;

describe("in a frame on a page of somebody else", () => {
  test.each(["claim", "statement", "dispute"])("the page of a %s offers lines that show it", async (kind) => {
    const snippet = await offered(kinds[kind]!);
    expect(snippet).toMatch(/title="[^"]+"/);
    expect(snippet).toContain('loading="lazy"');
    const { page, frame } = await frameOn(snippet);
    const found = lookup(dataset).find(idOf(kind))!;
    const printed = dataset.reports.find((report) => (found.kind === "claim" ? report.claim : report.statement) === found.record.id);
    await frame.locator("blockquote").first().waitFor();
    expect(await frame.locator("h1").innerText()).toBe(titleOf(dataset, found));
    if (printed) await frame.getByText(printed.evidence.exact, { exact: true }).first().waitFor();
    expect(await frame.locator("nav, .colophon:visible").count()).toBe(0);
    await page.context().close();
  });

  test("the list follows the query in its address, and a link stays inside where the frame can show what it leads to", async () => {
    const snippet = (await offered("/data")).replace("/embed", "/embed?stance=rejects");
    const { page, frame } = await frameOn(snippet);
    const { rows } = timeline(dataset, { ...emptyQuery, stance: ["rejects"] });
    await frame.locator("ol.rows > li.row").first().waitFor();
    expect(await frame.locator("ol.rows > li.row").evaluateAll((all) => all.map(({ id }) => id))).toEqual(rows.map(({ id }) => id));

    const { text } = lookup(dataset).claims.get(rows[0]!.row.claim)!;
    await frame.locator(".claim a").first().click();
    await frame.locator("h1", { hasText: text }).waitFor();
    expect(page.url()).toContain(article);
    expect(await frame.locator("li.row").count()).toBe(rowsOf(dataset).filter(({ claim }) => claim === rows[0]!.row.claim).length);
    await page.evaluate(() => history.back());
    await expect.poll(() => frame.locator("ol.rows > li.row").count()).toBe(rows.length);
    await page.context().close();
  });

  test("any other link leads out of the frame, to the whole site", async () => {
    const { page, frame } = await frameOn(await offered(kinds["claim"]!));
    await frame.locator("a[href^='/sources/']").first().click();
    await page.waitForURL(`${visitor.address}/sources/**`);
    expect(await page.locator("nav").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test("what the frame shows has its own page a click away", async () => {
    const { page, frame } = await frameOn(await offered(kinds["dispute"]!));
    await frame.getByText("open its page on the site").click();
    await page.waitForURL(visitor.address + kinds["dispute"]!);
    expect(await page.locator("h1").innerText()).toBe(lookup(dataset).questions.get(idOf("dispute") as never)!.text);
    await page.context().close();
  });

  test("an id that nothing has, or that the frame cannot show, leaves the list", async () => {
    for (const id of ["no-such-id", idOf("actor"), "%E0%A4%A", rowsOf(dataset)[3]!.id]) {
      const { page, frame } = await frameOn((await offered("/data")).replace("/embed", `/embed#${id}`));
      await frame.locator("ol.rows > li.row").first().waitFor();
      expect(await frame.locator("ol.rows > li.row").count(), id).toBe(rowsOf(dataset).length);
      await page.context().close();
    }
  });

  test("without script it says so and leads to the whole record", async () => {
    const { page, frame } = await frameOn(await offered("/data"), { javaScriptEnabled: false });
    await frame.getByText("This frame needs script").waitFor();
    await frame.getByRole("link", { name: "the whole record" }).click();
    await page.waitForURL(`${visitor.address}/`);
    expect(await page.locator("ol.rows > li.row").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test("no other page of the site lets itself be framed", async () => {
    for (const path of ["/", kinds["claim"]!, "/data", "/embedded"]) {
      expect((await fetch(visitor.address + path)).headers.get("content-security-policy"), path).toBe("frame-ancestors 'none'");
    }
    const { page, frame } = await frameOn(`<iframe src="${visitor.address}/data"></iframe>`);
    await expect.poll(() => visitor.complaints.some((told) => told.includes("frame-ancestors"))).toBe(true);
    expect(await frame.locator("h1").count()).toBe(0);
    visitor.complaints.length = 0;
    await page.context().close();
  });
});

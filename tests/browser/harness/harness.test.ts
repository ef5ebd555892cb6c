import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromium } from "./chromium.js";
import type { ServedSite } from "./site.js";
import { serveSite } from "./site.js";

describe("a served site in a real browser", () => {
  let folder: string;
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "on-record-site-"));
    await writeFile(join(folder, "index.html"), "<!doctype html><title>Front</title><h1>Front page</h1>");
    await writeFile(join(folder, "001.a-claim.html"), "<!doctype html><title>A claim</title><h1>A claim</h1>");
    await writeFile(join(folder, "404.html"), "<!doctype html><title>Missing</title><h1>No such page</h1>");
    await writeFile(join(folder, "rows.csv"), "id\n“curly”\n");
    await writeFile(join(folder, "gone.txt"), "soon");
    site = await serveSite(folder);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("shows a page, also one whose id has a dot", async () => {
    const page = await browser.newPage();
    await page.goto(site.address);
    expect(await page.textContent("h1")).toBe("Front page");
    await page.goto(`${site.address}/001.a-claim`);
    expect(await page.textContent("h1")).toBe("A claim");
  });

  test("says 404 with the site's own page, and keeps to its folder", async () => {
    const missing = await fetch(`${site.address}/nowhere?actor=x`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("No such page");
    expect((await fetch(`${site.address}/%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
  });

  test("outlives a file that goes away while the site is served", async () => {
    await rm(join(folder, "gone.txt"));
    await expect(fetch(`${site.address}/gone.txt`)).rejects.toThrow("fetch failed");
    expect((await fetch(site.address)).status).toBe(200);
  });

  test("names types and forbids framing", async () => {
    const { headers } = await fetch(`${site.address}/rows.csv`);
    expect(headers.get("content-type")).toBe("text/csv;charset=utf-8");
    expect(headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect((await fetch(site.address, { method: "POST" })).status).toBe(405);
  });
});

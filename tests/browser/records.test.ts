import { readRecord } from "@on-record/core/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteOf } from "../../scripts/site/build.mjs";
import { recordFolder, recordNames } from "../records/names.js";
import { queriesTo } from "../records/queries.js";
import { askLibrary } from "../same-answer/library.js";
import { SiteFace } from "../same-answer/site.js";
import { kindsOfPages } from "./harness/kinds.js";
import { settled, Visitor } from "./harness/visitor.js";

describe.each(recordNames)("the small record %s as a site", (name) => {
  let folder: string;
  let visitor: Visitor;
  beforeAll(async () => {
    folder = (await siteOf(recordFolder(name)))!;
    visitor = await Visitor.arrive(folder);
  }, 300_000);
  afterAll(() => visitor?.leave());

  test("has every kind of page, whole and within a narrow screen, and nothing to complain of", async () => {
    for (const [kind, path] of Object.entries(kindsOfPages(await visitor.dataset()))) {
      const page = await visitor.open(undefined, { viewport: { width: 360, height: 740 } });
      await page.goto(visitor.address + path);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), kind).toBeLessThanOrEqual(0);
      expect(await page.locator("main").innerText(), kind).not.toMatch(/undefined|NaN|\[object |Invalid Date/);
      expect(await page.locator("main").innerText(), kind).not.toMatch(
        /(?<![\d,.])1 (?:articles|claims|lines|people|places|questions|sources|things)\b/,
      );
      expect(await page.locator("h1").innerText(), kind).not.toBe("");
      await page.context().close();
    }
    expect(visitor.complaints).toEqual([]);
  });

  test("gives the rows that the library gives, whatever is asked", async () => {
    const { dataset } = await readRecord(recordFolder(name));
    const site = await SiteFace.open(folder);
    for (const pairs of queriesTo(dataset!)) {
      const { rows, told } = await site.ask(pairs);
      expect({ rows, told }, String(pairs)).toEqual({ rows: askLibrary(dataset!, pairs).rows, told: "" });
    }
    await site.close();
  });
});

test.each([
  ["undated-letters", "/", "No source tells on which day it came out"],
  ["undated-letters", "/events", "No event is named in this record."],
  ["salt-islands", "/coverage", "No question is asked in this record"],
] as const)("the record %s says on %s what it does not have", async (name, path, words) => {
  const visitor = await Visitor.arrive((await siteOf(recordFolder(name)))!);
  const page = await visitor.open(path);
  expect(await page.locator("main").innerText()).toContain(words);
  await visitor.leave();
});

describe("a quote that runs from right to left", () => {
  test("stands in its own direction and language, and does not turn the line that it is in", async () => {
    const visitor = await Visitor.arrive((await siteOf(recordFolder("night-market")))!);
    const page = await visitor.open("/claims/nobody-hurt");
    const quote = page.locator("blockquote", { hasText: "لم يصب أحد بأذى" }).first();
    expect(await quote.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))).toBe("ar");
    const directions = await quote.evaluate((element) => {
      const words = [element, ...element.querySelectorAll("*")].filter(({ textContent }) => textContent.includes("لم يصب"));
      return { words: getComputedStyle(words.at(-1)!).direction, page: getComputedStyle(document.body).direction };
    });
    expect(directions).toEqual({ words: "rtl", page: "ltr" });
    await visitor.leave();
  });

  test("gives its headline its own direction too, whatever our word before it", async () => {
    const { dataset } = await readRecord(recordFolder("night-market"));
    const arabic = dataset!.sources.find(({ language }) => language === "ar")!;
    const visitor = await Visitor.arrive((await siteOf(recordFolder("night-market")))!);
    const page = await visitor.open(`/sources/${arabic.id}`);
    const headline = page.locator(".passage > .headline").first();
    expect(await headline.locator(".zone").count()).toBe(1);
    expect(await headline.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    await visitor.leave();
  });
});

describe("a record in which no source is dated", () => {
  test("says that there is no earlier day to look from, with script and without, instead of a slider that cannot move", async () => {
    const visitor = await Visitor.arrive((await siteOf(recordFolder("undated-letters")))!);
    for (const javaScriptEnabled of [true, false]) {
      const page = javaScriptEnabled ? await visitor.ask("/") : await visitor.open("/", { javaScriptEnabled });
      expect(await page.getByText("No source tells on which day it came out").count()).toBe(1);
      expect(await page.getByRole("slider", { name: "As of" }).count()).toBe(0);
      await page.context().close();
    }
    await visitor.leave();
  });
});

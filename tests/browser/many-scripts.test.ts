import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteOf } from "../../scripts/site/build.mjs";
import { kindsOfPages } from "./harness/kinds.js";
import { settled, Visitor } from "./harness/visitor.js";
import { quotes, writeManyScripts } from "./many-scripts/record.js";

let visitor: Visitor;
let kinds: [kind: string, path: string][];
beforeAll(async () => {
  visitor = await Visitor.arrive(await siteOf(await writeManyScripts()));
  kinds = Object.entries(kindsOfPages(await visitor.dataset()));
}, 300_000);
afterAll(() => visitor?.leave());

describe("quotes in Arabic, Hebrew, Armenian and one very long German word", () => {
  test("run in their own direction and are named in their own language, on the pages of their claim and their article", async () => {
    for (const path of ["/claims/stay-open", "/disputes/will-they-shut", "/statements/miller-speaks"]) {
      const page = await visitor.open(path);
      for (const [paper, language, direction] of [
        ["arabic", "ar", "rtl"],
        ["hebrew", "he", "rtl"],
        ["armenian", "hy", "ltr"],
      ] as const) {
        const words = page.locator(`main .quote[lang="${language}"]`, { hasText: quotes[paper].slice(0, 9) }).first();
        expect(await words.evaluate((element) => getComputedStyle(element).direction), `${path} ${paper}`).toBe(direction);
      }
      await page.context().close();
    }
  });

  test("leave what stands beside them in its place: the article before its printed verb", async () => {
    const page = await visitor.open("/claims/stay-open");
    const line = page.locator("figcaption", { hasText: "אמר" }).first();
    const lefts = await line.evaluate((caption) =>
      [...caption.querySelectorAll(".source-tag b, .source-tag span, .quote")].map((part) => part.getBoundingClientRect().left),
    );
    expect(lefts).toHaveLength(3);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    await page.context().close();
  });

  test("break no page: nothing reaches over the edge, down to 320 pixels", async () => {
    for (const [kind, path] of [...kinds, ["german", "/sources/german"] as const]) {
      const page = await visitor.open(path, { viewport: { width: 320, height: 256 } });
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), kind).toBeLessThanOrEqual(0);
      await page.context().close();
    }
    expect(visitor.complaints).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../packages/core/src/index.js";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let dataset: Dataset;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  dataset = await visitor.dataset();
});
afterAll(() => visitor?.leave());

describe("the reader", () => {
  test("a claim leads to its words, which are in sight and stand out", async () => {
    const report = dataset.reports.findLast(({ source, claim }) => source === "004" && claim !== undefined)!;
    const page = await visitor.open(`/claims/${report.claim}`);
    await page.locator(`a[href="/sources/004#${report.id}"]`).first().click();
    await page.waitForURL(`**/sources/004#${report.id}`);
    const words = page.locator(`[id="${report.id}"]`);
    await words.waitFor();
    await page.waitForFunction((id) => {
      const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, report.id);
    const [first = ""] = report.evidence.exact.split("…");
    expect(first.startsWith((await words.innerText()).trim().slice(0, 12))).toBe(true);
    await page.context().close();
  });

  test("words that one lands on stand on one ground, also where several claims rest on them", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await visitor.open("/sources/004#004-suspended-own-voice", { colorScheme });
      const parts = page.locator(".article .words.chosen, .article .words:target");
      await expect.poll(() => parts.count()).toBeGreaterThan(1);
      const looks = await parts.evaluateAll((all) =>
        all.map((part) => `${getComputedStyle(part).color} on ${getComputedStyle(part).backgroundColor}`),
      );
      const { color, backgroundColor } = await page.locator("body").evaluate((body) => {
        const style = getComputedStyle(body);
        return { color: style.color, backgroundColor: style.backgroundColor };
      });
      expect(new Set(looks), colorScheme).toEqual(new Set([`${backgroundColor} on ${color}`]));
      await page.context().close();
    }
  });

  test("beside the article the notes begin no higher than their words, and none covers another", async () => {
    const page = await visitor.open("/sources/002");
    const boxes = await page.locator(".note").evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().toJSON() as DOMRect));
    const article = await page.locator(".article").boundingBox();
    expect(boxes.length).toBeGreaterThan(10);
    for (const [at, box] of boxes.entries()) {
      expect(box.left, `note ${at + 1}`).toBeGreaterThan(article!.x + 300);
      if (at > 0) expect(box.top, `note ${at + 1}`).toBeGreaterThanOrEqual(boxes[at - 1]!.bottom - 1);
    }
    await page.context().close();
  });

  test("on a phone the notes stand under their text, in one column", async () => {
    const page = await visitor.open("/sources/002", { viewport: { width: 360, height: 800 } });
    const lefts = await page.locator(".note").evaluateAll((notes) => notes.map((note) => Math.round(note.getBoundingClientRect().left)));
    expect(Math.max(...lefts)).toBeLessThan(60);
    await page.context().close();
  });
});

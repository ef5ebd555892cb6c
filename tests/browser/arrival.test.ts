import { afterAll, beforeAll, expect, test } from "vitest";
import { answered, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
}, 300_000);
afterAll(() => visitor?.leave());

test.each([360, 1280])("nothing moves when the timeline begins to answer, at %d pixels", async (width) => {
  const page = await visitor.open(undefined, { viewport: { width, height: 900 } });
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
        Object.assign(globalThis, { moved: (globalThis as unknown as { moved: number }).moved + shift.value });
    }).observe({ type: "layout-shift", buffered: true });
  });
  // Letters that arrive late may move lines by a little; here it is about what the script does.
  await page.route("**/*.woff2", (route) => route.abort());
  await page.goto(visitor.address);
  await answered(page);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.02);
});

test("the link to the search leads into it, from another page and from this one", async () => {
  const page = await visitor.open("/disputes");
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.click("text=Search");
  await answered(page);
  await expect.poll(focused).toBe("search");
  await page.keyboard.type("frozen");
  await page.waitForFunction(() => location.search === "?text=frozen");
});

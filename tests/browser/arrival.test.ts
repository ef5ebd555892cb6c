import { afterAll, beforeAll, expect, test } from "vitest";
import { kindsOfPages, namesOfKinds } from "./harness/kinds.js";
import { answered, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
}, 300_000);
afterAll(() => visitor?.leave());

/** How far things moved on a page that was opened with slow letters: 0 not at all, 1 all of it by its whole height. */
async function movedOn(path: string, width: number, letters: number): Promise<number> {
  const page = await visitor.open(undefined, { viewport: { width, height: 900 } });
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
        Object.assign(globalThis, { moved: (globalThis as unknown as { moved: number }).moved + shift.value });
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => void setTimeout(resolve, letters));
    await route.continue();
  });
  await page.goto(visitor.address + path);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(letters);
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
  await page.context().close();
  return moved;
}

test.each(namesOfKinds)("nothing moves on the page of the kind %s, whenever its letters and its answer come", async (kind) => {
  const path = kindsOfPages(await visitor.dataset())[kind]!;
  for (const width of [360, 1280]) {
    for (const letters of [0, 700]) expect(await movedOn(path, width, letters), `${width} px, ${letters} ms`).toBeLessThan(0.01);
  }
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

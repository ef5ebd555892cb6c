import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kindsOfPages, namesOfKinds } from "./harness/kinds.js";
import { answered, settled, Visitor } from "./harness/visitor.js";

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
  await settled(page);
  await page.waitForTimeout(letters);
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
  await page.context().close();
  return moved;
}

test.each(namesOfKinds)("nothing moves on the page of the kind %s, whenever its letters and its answer come", async (kind) => {
  const path = kindsOfPages(await visitor.dataset())[kind]!;
  const visits = [360, 1280].flatMap((width) => [0, 700].map((letters) => ({ width, letters })));
  // Side by side, since each waits most of its time.
  const found = await Promise.all(visits.map(async (visit) => ({ ...visit, moved: await movedOn(path, visit.width, visit.letters) })));
  expect(found.filter(({ moved }) => !(moved < 0.01))).toEqual([]);
});

test("an English page loads the letters that it asked for ahead, and no others", async () => {
  const page = await visitor.open("/sources/002");
  await page.waitForLoadState("networkidle");
  const letters = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const files = letters.filter((name) => name.endsWith(".woff2")).map((name) => new URL(name).pathname.split("/").at(-1)!.split(".")[0]);
  expect(new Set(files)).toEqual(new Set(["archivo", "newsreader"]));
  await page.context().close();
});

test("the part that answers waits for a person, but not for ever, and comes at once where the address asks for something", async () => {
  const begun = (page: Page) => page.evaluate(() => document.getElementById("framework") === null);
  /** The timeline with nobody there, and a clock that goes only when it is told to. */
  const untouched = async () => {
    const page = await visitor.open();
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    await page.goto(visitor.address);
    await page.waitForLoadState("networkidle");
    return page;
  };
  const met = await untouched();
  await met.clock.runFor(2_999);
  expect(await begun(met)).toBe(false);
  await met.mouse.move(40, 40);
  await expect.poll(() => begun(met)).toBe(true);

  const left = await untouched();
  await left.clock.runFor(2_999);
  expect(await begun(left)).toBe(false);
  await left.clock.runFor(1);
  expect(await begun(left)).toBe(true);
  await left.clock.resume();
  await left.waitForFunction(() => document.documentElement.dataset["query"] === "shown");

  for (const asks of ["/?text=frozen", "/#search", "/embed"]) expect(await begun(await visitor.open(asks)), asks).toBe(true);
});

test("what a person does before the answer has come is done once it has", async () => {
  const slow = async () => {
    const page = await visitor.open();
    await page.route("**/record.json", async (route) => {
      await new Promise((resolve) => void setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(visitor.address);
    return page;
  };
  const typing = await slow();
  await typing.keyboard.press("/");
  await expect.poll(() => typing.evaluate(() => document.activeElement?.id)).toBe("search");
  await typing.context().close();

  const pressing = await slow();
  const speaker = pressing.getByRole("button", { name: "speaker", exact: true });
  expect(await speaker.isDisabled()).toBe(true);
  const { x, y } = (await speaker.boundingBox())!;
  // As a finger does, which does not move before it presses.
  await pressing.evaluate(
    ([clientX, clientY]) => document.body.dispatchEvent(new PointerEvent("pointerdown", { clientX, clientY, bubbles: true })),
    [x + 3, y + 3] as const,
  );
  await pressing.waitForFunction(() => location.search === "?lane=actor");
  await pressing.context().close();
  visitor.complaints.length = 0;
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

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOn } from "./harness/axe.js";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
});
afterAll(() => visitor?.leave());

const question = "question=has-armenia-left";

/** What a reader may have done to the timeline: each leaves it in a state of its own. */
const states: Record<string, { path: string; act?: (page: Page) => Promise<void> }> = {
  "a line chosen in the drawing": {
    path: `/?${question}`,
    act: async (page) => page.locator("[data-rule] text").first().click(),
  },
  "the keys listed": { path: `/?${question}`, act: async (page) => page.keyboard.press("?") },
  "a day asked for, a source pulled out, a window": { path: `/?${question}&asof=2024-03-01&without=001#span=2024` },
  "nothing found": { path: "/?source=004&actor=putin&text=zzz" },
  "what cannot be followed, in a close list": {
    path: `/?${question}&sauce=1#span=soon`,
    act: async (page) => page.getByRole("button", { name: "compact" }).click(),
  },
};

describe.each(Object.entries(states))("the timeline with %s", (_, { path, act }) => {
  test.each([
    ["light", 360],
    ["dark", 1280],
  ] as const)("has no fault that axe finds, %s at %i", async (colorScheme, width) => {
    const page = await visitor.ask(path, { colorScheme, viewport: { width, height: 800 } });
    await act?.(page);
    expect(await faultsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

test("every target of the timeline is at least 24 pixels high and wide, or stands in a line of text", async () => {
  const page = await visitor.ask(`/?${question}&source=004`, { viewport: { width: 360, height: 800 } });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("main button, main input, main [role=slider]")]
      .filter((target) => target.checkVisibility())
      .map((target) => [target.closest("label") ?? target, target] as const)
      .filter(([box]) => {
        const { width, height } = box.getBoundingClientRect();
        return width > 0 && Math.min(width, height) < 23.5;
      })
      .map(([, target]) => target.outerHTML.slice(0, 90)),
  );
  // A box beside its label: the label is the target.
  expect(small.filter((target) => !/type="checkbox"/.test(target))).toEqual([]);
  await page.context().close();
});

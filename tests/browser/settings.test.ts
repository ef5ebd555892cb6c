import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
});
afterAll(() => visitor?.leave());

/** How high a line of the list is, once it is in sight: those far from it are only reckoned. */
async function heightOfLine(page: Page): Promise<number> {
  const line = page.locator("ol.rows > li.row").first();
  await line.scrollIntoViewIfNeeded();
  return line.evaluate((row) => row.getBoundingClientRect().height);
}

describe("what a viewer sets", () => {
  test("sets the list closer, which this device remembers from the first paint, without a cookie", async () => {
    const page = await visitor.ask("/");
    const wide = await heightOfLine(page);
    const compact = page.getByRole("button", { name: "compact" });
    await compact.click();
    expect(await compact.getAttribute("aria-pressed")).toBe("true");
    const close = await heightOfLine(page);
    expect(close).toBeLessThan(wide * 0.85);

    await page.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () =>
        Object.assign(globalThis, { first: document.documentElement.dataset["density"] }),
      );
    });
    // Held back: what follows is the page before any of its script but the first line.
    await page.route("**/_next/static/**/*.js", (route) => route.abort());
    await page.reload();
    expect(await page.evaluate(() => (globalThis as unknown as { first: string }).first)).toBe("compact");
    expect(await heightOfLine(page)).toBeLessThan(wide * 0.85);
    expect(await page.context().cookies()).toEqual([]);
    visitor.complaints.length = 0; // the scripts held back
    await page.context().close();
  });

  test("has the theme beside it, and each lasts on its own", async () => {
    const page = await visitor.ask("/", { colorScheme: "light" });
    await page.getByRole("button", { name: "Dark or light" }).click();
    await page.getByRole("button", { name: "compact" }).click();
    await page.getByRole("button", { name: "comfortable" }).click();
    await page.reload();
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ theme: "dark" });
    expect(await page.getByRole("button", { name: "comfortable" }).getAttribute("aria-pressed")).toBe("true");
    await page.context().close();
  });
});

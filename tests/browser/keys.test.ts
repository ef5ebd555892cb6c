import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOn, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
});
afterAll(() => visitor?.leave());

test("j and k walk the list and keep the row in the address; a link to a row opens on it", async () => {
  const page = await visitor.ask("/");
  const rows = await rowsOn(page);
  const chosen = () => page.locator("ol.rows > li.chosen").evaluateAll((found) => found.map((row) => row.id));
  await page.keyboard.press("j");
  expect(await chosen()).toEqual([rows[0]]);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  expect(await chosen()).toEqual([rows[1]]);
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${rows[1]}`);

  const other = await visitor.ask(`/#${rows[40]}`);
  expect(await other.locator("ol.rows > li.chosen").getAttribute("id")).toBe(rows[40]);
  await page.context().close();
  await other.context().close();
});

test("/ goes to the search, where letters are letters, and Escape comes back", async () => {
  const page = await visitor.ask("/");
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox");
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("jk/");
  expect(await search.inputValue()).toBe("jk/");
  await page.keyboard.press("Escape");
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(false);
  await page.context().close();
});

test("the first stop of the tab key leads past the head to the record, and every stop shows itself", async () => {
  const page = await visitor.ask("/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the record");
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
    });
    expect(outline).toBeGreaterThanOrEqual(2);
  }
  await page.context().close();
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered, rowsOn, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
});
afterAll(() => visitor?.leave());

const shown = (page: Page) => page.getByRole("slider", { name: "What the drawing shows of the record" }).getAttribute("aria-valuetext");
const hash = (page: Page) => new URL(page.url()).hash;
const chosen = (page: Page) => page.locator("ol.rows > li.chosen").evaluateAll((rows) => rows.map((row) => row.id));
const inSight = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((row) => row.getBoundingClientRect().top < innerHeight && row.getBoundingClientRect().bottom > 0);

describe("the place in the address", () => {
  test("has the window of the drawing, without a step of the history a zoom, and opens on it", async () => {
    const page = await visitor.ask("/");
    for (let click = 0; click < 3; click += 1) await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => hash(page)).toMatch(/^#span=\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    const seen = await shown(page);
    await expect.poll(() => hash(page)).toBe(await page.evaluate(() => location.hash));
    expect(await page.evaluate(() => history.length)).toBe(2);

    await page.waitForTimeout(300); // the address follows a quick hand with a pause
    const other = await visitor.ask(`/${hash(page)}`);
    expect(await shown(other)).toBe(seen);
    expect(hash(other)).toBe(hash(page));
    await other.getByRole("button", { name: "whole record" }).click();
    await expect.poll(() => hash(other)).toBe("");
    await page.context().close();
    await other.context().close();
  });

  test("can be written by hand, and is left alone where it cannot be followed", async () => {
    const page = await visitor.ask("/#span=2024");
    expect(await shown(page)).toBe("Jan 2024 – Dec 2024");
    const whole = await visitor.ask("/");
    const told = await visitor.ask("/?sauce=1#span=soon");
    expect(await told.locator("ul.problems").innerText()).toMatch(/sauce[\s\S]*span=soon is not a date/);
    await told.context().close();
    for (const wrong of ["#span=soon", "#span=1066", "#at=nobody&span=", "#%"]) {
      const other = await visitor.ask(`/${wrong}`);
      expect(await shown(other), wrong).toBe(await shown(whole));
      await other.context().close();
    }
    await page.context().close();
    await whole.context().close();
    expect(visitor.complaints).toEqual([]);
  });

  test("has the window and the chosen row together, and opens on both", async () => {
    const page = await visitor.ask("/");
    const row = (await rowsOn(page))[60]!;
    await page.goto(`${visitor.address}/#at=${row}&span=2024-02`);
    await page.reload();
    await answered(page);
    expect(await chosen(page)).toEqual([row]);
    expect(await shown(page)).toBe("1 Feb 2024 – 29 Feb 2024");
    await expect.poll(() => inSight(page, row)).toBe(true);

    const plain = await visitor.ask(`/#${row}`);
    expect(await chosen(plain)).toEqual([row]);
    await expect.poll(() => inSight(plain, row)).toBe(true);
    await page.context().close();
    await plain.context().close();
  });

  test("stays while another question is asked, and comes back with the one before", async () => {
    const page = await visitor.ask("/#span=2024");
    await page.keyboard.press("j");
    await expect.poll(() => hash(page)).toMatch(/^#at=.+&span=2024$/);
    const before = hash(page);
    await page.getByRole("checkbox", { name: /^004/ }).check();
    expect(hash(page)).toBe(before);
    expect(await shown(page)).toBe("Jan 2024 – Dec 2024");

    await page.getByRole("button", { name: "Zoom out" }).click();
    const wider = await shown(page);
    expect(wider).not.toBe("Jan 2024 – Dec 2024");
    await page.waitForTimeout(300);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe("Jan 2024 – Dec 2024");
    expect(hash(page)).toBe(before);
    await page.goForward();
    await expect.poll(() => shown(page)).toBe(wider);
    expect(await page.getByRole("checkbox", { name: /^004/ }).isChecked()).toBe(true);
    await page.context().close();
  });

  test("is not lost by the link to the search, and neither is the query", async () => {
    const page = await visitor.ask("/?source=004#span=2024");
    await page.getByRole("link", { name: /Search/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("search");
    expect(new URL(page.url()).search).toBe("?source=004");
    expect(hash(page)).toBe("#span=2024");
    await page.context().close();
  });
});

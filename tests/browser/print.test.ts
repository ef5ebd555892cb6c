import { afterAll, beforeAll, expect, test } from "vitest";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
});
afterAll(() => visitor?.leave());

test("on paper stands what the query found, with quotes and addresses, and nothing to press", async () => {
  const page = await visitor.ask("/?source=004&stance=rejects", { colorScheme: "dark" });
  const rows = await page.locator("ol.rows > li.row").count();
  await page.emulateMedia({ media: "print" });

  expect(await page.locator("ol.rows > li.row:visible").count()).toBe(rows);
  expect(await page.locator("ol.rows blockquote:visible").count()).toBeGreaterThanOrEqual(rows);
  for (const hidden of ["nav", ".facets", "input", "button"]) expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
  expect(await page.locator(".on-paper").innerText()).toBe("Narrowed to source 004 AFP, stance − rejects: ?source=004&stance=rejects");

  const printed = await page
    .locator(".printed a.source-tag")
    .evaluateAll((tags) => tags.map((tag) => [tag.getAttribute("href"), getComputedStyle(tag, "::after").content] as const));
  expect(printed.length).toBeGreaterThan(0);
  for (const [address, content] of printed) expect(content).toBe(`"${address}"`);

  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  const paper = await page.pdf({ format: "A4" });
  expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
  await page.context().close();
});

test("the matrix on paper is a block a question, whole", async () => {
  const page = await visitor.open("/coverage", { viewport: { width: 718, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".matrix tbody tr:visible").count()).toBe(await page.locator(".matrix tbody tr").count());
  expect(await page.locator(".loss:visible, button:visible").count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.context().close();
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyQuery, timeline } from "../../packages/core/src/query/index.js";
import type { Dataset } from "../../packages/core/src/index.js";
import { rowsOn, Visitor } from "./harness/visitor.js";

describe("without script", () => {
  let visitor: Visitor;
  let dataset: Dataset;
  beforeAll(async () => {
    visitor = await Visitor.arrive();
    dataset = await visitor.dataset();
  });
  afterAll(() => visitor?.leave());

  test("the timeline is the whole list, in its order, also where the address carries a query", async () => {
    const all = timeline(dataset, emptyQuery).rows.map(({ id }) => id);
    for (const path of ["/", "/?source=004"]) {
      const page = await visitor.open(path, { javaScriptEnabled: false });
      expect(await rowsOn(page), path).toEqual(all);
      expect(await page.locator("ol.rows > li.row").first().isVisible(), path).toBe(true);
      expect(await page.getByText("need script").first().isVisible(), path).toBe(true);
      expect(await page.locator("input[type=search], input[type=range]").filter({ visible: true }).count(), path).toBe(0);
      await page.context().close();
    }
  });

  test("each name in the list leads to a page that is there", async () => {
    const page = await visitor.open("/", { javaScriptEnabled: false });
    const addresses = await page
      .locator("main a[href^='/']")
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const kinds = new Set(addresses.map((path) => path.split("/")[1]));
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(["actors", "claims", "disputes", "events", "sources"]));
    for (const path of new Set(addresses)) expect((await fetch(visitor.address + path)).status, path).toBe(200);
    await page.context().close();
  });

  test("the matrix of coverage stands, and says what script would add", async () => {
    const page = await visitor.open("/coverage", { javaScriptEnabled: false });
    expect(await page.locator(".matrix tbody tr").count()).toBe(dataset.questions.length);
    expect(await page.getByRole("button", { name: "pull out" }).count()).toBe(0);
    expect(await page.getByText("needs script").isVisible()).toBe(true);
    await page.context().close();
  });

  test("an article is whole, every report of it marked at its words", async () => {
    const source = dataset.sources[0]!;
    const page = await visitor.open(`/sources/${source.id}`, { javaScriptEnabled: false });
    for (const { id } of dataset.reports.filter((report) => report.source === source.id)) {
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
    await page.context().close();
  });
});

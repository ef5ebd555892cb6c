import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../packages/core/src/index.js";
import { coverage, emptyQuery, without } from "../../packages/core/src/query/index.js";
import type { SourceId } from "../../packages/core/src/query/index.js";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let dataset: Dataset;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  dataset = await visitor.dataset();
});
afterAll(() => visitor?.leave());

describe("the matrix of coverage", () => {
  test("has a line a question, those first to which most speak, and says of every empty cell in words why", async () => {
    const page = await visitor.open("/coverage", { javaScriptEnabled: false });
    const { rows } = coverage(dataset, emptyQuery);
    const questions = page.locator(".matrix tbody th a");
    expect(await questions.allInnerTexts()).toEqual(rows.map(({ question }) => question.text));
    for (const [kind, words] of [
      ["silent", "silent"],
      ["too-early", "older than the matter"],
    ] as const) {
      const cells = page.locator(`.matrix td.${kind} .tiny`);
      expect(await cells.count()).toBe(rows.flatMap(({ cells }) => cells).filter((cell) => cell.kind === kind).length);
      for (const text of await cells.allInnerTexts()) expect(text).toContain(words);
    }
    await page.context().close();
  });

  test("without a source, what falls is named, the column is struck and the rows stay in place", async () => {
    const page = await visitor.open("/coverage");
    const lost = without(dataset, ["003" as SourceId]);
    const questions = await page.locator(".matrix tbody th a").allInnerTexts();

    await page.getByRole("button", { name: "pull out 003" }).click();
    expect(new URL(page.url()).search).toBe("?without=003");
    expect(await page.getByRole("heading", { name: `Without 003, ${lost.claims.length} claims fall` }).isVisible()).toBe(true);
    expect(await page.locator(".loss s").count()).toBe(
      lost.claims.length + lost.statements.length + lost.positions.filter(({ fallen }) => fallen).length,
    );
    expect(await page.locator(".matrix tbody td.out").count()).toBe(questions.length);
    expect(await page.locator(".matrix tbody th a").allInnerTexts()).toEqual(questions);
    expect(await page.locator(".matrix tbody th").first().innerText()).toContain("all 4 speak");

    await page.getByRole("button", { name: "put 003 back" }).click();
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator(".matrix .out").count()).toBe(0);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll(".matrix tbody td.out").length > 0);
    await page.context().close();
  });

  test("with the source pulled out by the address, the whole matrix is not seen first", async () => {
    const page = await visitor.open();
    await page.addInitScript(() => {
      const seen = new Set<boolean>();
      Object.assign(globalThis, { seen });
      const look = () => {
        const matrix = document.querySelector(".matrix");
        if (matrix && matrix.checkVisibility({ visibilityProperty: true })) seen.add(matrix.querySelector("td.out") !== null);
        requestAnimationFrame(() => setTimeout(look));
      };
      look();
    });
    await page.goto(`${visitor.address}/coverage?without=001`);
    await page.locator(".matrix td.out").first().waitFor();
    expect(await page.evaluate(() => [...(globalThis as unknown as { seen: Set<boolean> }).seen])).toEqual([true]);
    await page.context().close();
  });
});

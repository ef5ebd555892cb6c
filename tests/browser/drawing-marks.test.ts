import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
});
afterAll(() => visitor?.leave());

const drawing = (page: Page) => page.getByRole("figure", { name: /over time/ });

describe("what is drawn of a line", () => {
  test("lets what is pointed at stand out, and no longer", async () => {
    const page = await visitor.ask("/", { reducedMotion: "reduce" });
    const opacities = () =>
      drawing(page)
        .locator(".mark, .block")
        .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).opacity));
    await drawing(page).locator("[data-rule]").nth(2).locator("text").hover();
    await expect.poll(async () => (await opacities()).filter((opacity) => opacity === "1").length).toBe(1);
    await page.mouse.move(5, 5);
    await expect.poll(async () => new Set(await opacities())).toEqual(new Set(["1"]));
    await page.context().close();
  });

  test("clears the ground of its words as far as they reach", async () => {
    const page = await visitor.ask("/");
    await drawing(page).locator("[data-rule]").first().waitFor();
    const beyond = await drawing(page)
      .locator("[data-rule]")
      .evaluateAll((marks) =>
        marks.flatMap((mark) => {
          const [ground, text] = [".ground", "text"].map((one) => mark.querySelector(one)!.getBoundingClientRect());
          return [text!.left - ground!.left, ground!.right - text!.right];
        }),
      );
    expect(Math.min(...beyond)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...beyond.filter((_, at) => at % 2 === 1))).toBeLessThan(24);
    await page.context().close();
  });
});

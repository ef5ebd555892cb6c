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

  test("keeps the sides of a printed article clear of its words, and the names of the whole within the picture", async () => {
    for (const width of [360, 1280, 2560]) {
      for (const path of ["/", "/?clock=happened", "/?actor=mirzoyan"]) {
        const page = await visitor.ask(path, { viewport: { width, height: 900 } });
        await drawing(page).locator(".printed-mark").first().waitFor();
        const crossed = await drawing(page).evaluate((figure) =>
          [...figure.querySelectorAll(".printed-mark")].flatMap((mark) => {
            const { left, right } = mark.querySelector(".box")!.getBoundingClientRect();
            return [...mark.querySelectorAll("text, .tag")]
              .map((words) => ({ words: words.textContent || "tag", box: words.getBoundingClientRect() }))
              .filter(({ box }) => [left, right].some((side) => box.left + 2 < side && side < box.right - 2))
              .map(({ words }) => `${mark.textContent}: ${words}`);
          }),
        );
        expect(crossed, `${path} at ${width}`).toEqual([]);
        const over = await drawing(page).evaluate((figure) => {
          const plot = figure.querySelector(".minimap .plot")!;
          const { left, right } = plot.getBoundingClientRect();
          return [...plot.querySelectorAll("text")]
            .filter((text) => text.getBoundingClientRect().left < left || text.getBoundingClientRect().right > right)
            .map((text) => text.textContent);
        });
        expect(over, `${path} at ${width}`).toEqual([]);
        await page.context().close();
      }
    }
  });

  test("writes the count of a block in it or on it, never across its edge", async () => {
    for (const width of [360, 1280]) {
      const page = await visitor.ask("/?lane=question", { viewport: { width, height: 900 } });
      await drawing(page).locator(".block text").first().waitFor();
      const across = await drawing(page).evaluate((figure) =>
        [...figure.querySelectorAll<SVGGElement>(".block")].flatMap((block) => {
          const shape = block.querySelector<SVGPathElement>(".possible")!;
          // Each column is drawn as `M from 0 V -height H to V 0 Z`.
          const columns = [...shape.getAttribute("d")!.matchAll(/M([\d.]+) 0V-([\d.]+)H([\d.]+)/g)].map(([, from, tall, to]) => ({
            from: Number(from),
            to: Number(to),
            tall: Number(tall),
          }));
          return [...block.querySelectorAll("text")].flatMap((text) => {
            const x = Number(text.getAttribute("x"));
            const foot = -Number(text.getAttribute("y"));
            const column = columns.find(({ from, to }) => from < x && x < to);
            const head = foot + 0.7 * Number.parseFloat(getComputedStyle(text).fontSize);
            return column && foot < column.tall && head > column.tall + 1 ? [`${text.textContent} at ${x}`] : [];
          });
        }),
      );
      expect(across, String(width)).toEqual([]);
      await page.context().close();
    }
  });
});

import { readFile } from "node:fs/promises";
import { XMLValidator } from "fast-xml-parser";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered, rowsOn, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
});
afterAll(() => visitor?.leave());

const drawing = (page: Page) => page.getByRole("figure", { name: /over time/ });
const ticks = (page: Page) => drawing(page).locator(".axis text").allTextContents();
const rules = (page: Page) => drawing(page).locator("[data-rule]").count();
const windowOf = (page: Page) => page.getByRole("slider", { name: "What the drawing shows of the record" });
const shown = (page: Page) => windowOf(page).getAttribute("aria-valuetext");
const outside = async (page: Page) => (await drawing(page).getByRole("status").textContent()) ?? "";

/** How many lines a lane has, as it says, and how many its rules stand for: their own and those they count. */
async function countedIn(page: Page, lane: number): Promise<{ told: number; drawn: number }> {
  const plot = drawing(page).locator(".score-lane:has([data-lane])").nth(lane);
  const told = Number(await plot.locator(".count").textContent());
  const words = await plot.locator("[data-rule] text").allTextContents();
  const drawn = words.reduce(
    (sum, text) => sum + (/no date/.test(text) ? Number(/(\d+) lines?$/.exec(text)?.[1]) : 1 + Number(/\+(\d+)$/.exec(text)?.[1] ?? 0)),
    0,
  );
  return { told, drawn };
}

/** Words that run into other words of the same lane. */
const collisions = (page: Page) =>
  drawing(page).evaluate((figure) =>
    [...figure.querySelectorAll("svg")].flatMap((plot) => {
      const texts = [...plot.querySelectorAll("text")].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      return texts.flatMap(({ words, box: a }, at) =>
        texts.slice(at + 1).flatMap(({ words: others, box: b }) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return across > 1 && down > 6 ? [`${words} | ${others}`] : [];
        }),
      );
    }),
  );

describe("the drawing", () => {
  test("shows the whole record, draws rules with words, and counts the rest in blocks", async () => {
    const page = await visitor.ask("/");
    await drawing(page).locator("[data-rule]").first().waitFor();
    expect(await rules(page)).toBeGreaterThan(10);
    expect(await drawing(page).locator("[data-rule] text").first().textContent()).toMatch(/\w/);
    expect(await drawing(page).locator(".block text").count()).toBeGreaterThan(0);
    const lane = await countedIn(page, 0);
    expect(lane.drawn).toBeGreaterThan(0);
    expect(lane.drawn).toBeLessThan(lane.told);
    await page.context().close();
  });

  test("brings lanes that are folded away, those with most lines first, and folds them again", async () => {
    const page = await visitor.ask("/?lane=question");
    const titles = () => drawing(page).locator(".score-lane:has([data-lane]) .name").allTextContents();
    const few = await titles();
    const [, count] = /^(\d+) more questions$/.exec(few.at(-1)!)!;
    await page.getByRole("button", { name: /more questions/ }).click();
    const more = await titles();
    expect(more.slice(0, few.length - 1)).toEqual(few.slice(0, -1));
    expect(more.length).toBeGreaterThan(few.length);
    expect(more.length - few.length).toBeLessThanOrEqual(Number(count));
    await page.getByRole("button", { name: "Fewer questions" }).click();
    expect(await titles()).toEqual(few);
    await page.context().close();
  });

  test("opens a lane, and every line of it is there", async () => {
    const page = await visitor.ask("/");
    const title = drawing(page).locator(".opens").first();
    expect(await title.getAttribute("aria-expanded")).toBe("false");
    await title.click();
    expect(await title.getAttribute("aria-expanded")).toBe("true");
    const lane = await countedIn(page, 0);
    expect(lane.drawn).toBe(lane.told);
    await page.context().close();
  });

  test("zooms by buttons and keys, and comes back to the whole record", async () => {
    const page = await visitor.ask("/");
    const whole = await shown(page);
    const wholeTicks = await ticks(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    const near = await shown(page);
    expect(near).not.toBe(whole);
    expect(await ticks(page)).not.toEqual(wholeTicks);
    await windowOf(page).focus();
    await page.keyboard.press("ArrowRight");
    expect(await shown(page)).not.toBe(near);
    await page.keyboard.press("ArrowLeft");
    expect(await shown(page)).toBe(near);
    await page.keyboard.press("+");
    await page.keyboard.press("-");
    expect(await shown(page)).toBe(near);
    for (let press = 0; press < 12; press += 1) await page.keyboard.press("+");
    await expect.poll(() => outside(page)).toMatch(/before|after|No line/);
    await page.keyboard.press("Home");
    expect((await shown(page))!.split(" – ")[0]).toContain(whole!.split(" – ")[0]);
    await page.keyboard.press("End");
    expect((await shown(page))!.split(" – ")[1]).toContain(whole!.split(" – ")[1]);
    await page.keyboard.press("0");
    expect(await shown(page)).toBe(whole);
    expect(await page.getByRole("button", { name: "whole record" }).isDisabled()).toBe(true);
    await page.context().close();
  });

  test("is the same picture again, wherever one has been", async () => {
    const page = await visitor.ask("/?lane=actor");
    await drawing(page).locator("[data-rule]").first().waitFor();
    const remembered = await drawing(page).evaluateHandle((figure) => figure.querySelector(".score")!.cloneNode(true));
    const isAsRemembered = () => drawing(page).evaluate((figure, score) => figure.querySelector(".score")!.isEqualNode(score), remembered);
    await windowOf(page).focus();
    for (const key of ["+", "+", "ArrowRight", "+", "ArrowLeft", "-", "+", "End", "-", "+", "+"]) await page.keyboard.press(key);
    expect(await isAsRemembered()).toBe(false);
    await page.keyboard.press("0");
    await expect.poll(isAsRemembered).toBe(true);
    await page.context().close();
  });

  test("zooms with the wheel and ctrl, pans by dragging, and lets the page scroll", async () => {
    const page = await visitor.ask("/");
    const box = (await drawing(page).locator("[data-lane]").first().boundingBox())!;
    const whole = await shown(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 3);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 0);
    expect(await shown(page)).toBe(whole);
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.down("Control");
    for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(() => shown(page)).not.toBe(whole);
    const near = await shown(page);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 300, box.y + box.height - 3, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => shown(page)).not.toBe(near);
    expect(new URL(page.url()).hash).not.toContain("at=");
    await page.context().close();
  });

  test("moves its window by the edges and the middle of the small picture", async () => {
    const page = await visitor.ask("/");
    await windowOf(page).scrollIntoViewIfNeeded();
    const box = (await windowOf(page).boundingBox())!;
    const drag = async (from: number, to: number) => {
      await page.mouse.move(box.x + from, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + to, box.y + box.height / 2, { steps: 3 });
      await page.mouse.up();
    };
    const whole = await shown(page);
    await drag(2, box.width * 0.5);
    const half = await shown(page);
    expect(half).not.toBe(whole);
    expect(half!.split(" – ")[1]).toBe(whole!.split(" – ")[1]);
    await drag(box.width * 0.75, box.width * 0.5);
    expect(await shown(page)).not.toBe(half);
    await page.context().close();
  });

  test("chooses what the list chooses, and the list what it chooses", async () => {
    const page = await visitor.ask("/");
    const mark = drawing(page).locator("[data-rule]").nth(2);
    await mark.locator("text").click();
    const chosen = await page.locator("ol.rows > li.chosen").getAttribute("id");
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${chosen}`);
    expect(await drawing(page).locator(".mark.chosen").count()).toBeGreaterThan(0);
    expect(await drawing(page).locator(".threads path").count()).toBeGreaterThan(0);
    const tray = page.getByRole("region", { name: "What is chosen in the drawing" });
    expect(await tray.locator("blockquote").first().textContent()).toBe(
      await page.locator("ol.rows > li.chosen blockquote").first().textContent(),
    );
    await windowOf(page).focus();
    await page.keyboard.press("Escape");
    expect(await page.locator("li.chosen, .mark.chosen").count()).toBe(0);

    const rows = await rowsOn(page);
    const other = await visitor.ask(`/#${rows[40]}`);
    await other.locator(".mark.chosen").first().waitFor();
    expect(await other.locator("ol.rows > li.chosen").getAttribute("id")).toBe(rows[40]);
    await page.context().close();
    await other.context().close();
  });

  test("marks the lines whose order against the chosen one nobody tells, in the drawing as in the list", async () => {
    const page = await visitor.ask("/");
    expect(await drawing(page).locator(".unsettled").count()).toBe(0);
    const mark = drawing(page).locator("[data-rule]").nth(2);
    await mark.locator("text").click();
    expect(await drawing(page).locator(".unsettled").count()).toBeGreaterThan(3);
    expect(await drawing(page).locator(".mark.chosen .unsettled").count()).toBe(0);
    expect(await page.locator("ol.rows > li.order.not-known").count()).toBeGreaterThan(10);
    await page.context().close();
  });

  test("tells two days of one interview as two, where it was said and in the list", async () => {
    const page = await visitor.ask("/");
    await drawing(page).locator("[data-rule] text", { hasText: "Thu 001 / Fri 004" }).first().waitFor();
    const told = page.locator("ol.rows .days-apart").first();
    expect(await told.textContent()).toMatch(/001[\s\S]*published on Thursday[\s\S]*004[\s\S]*broadcast on Friday[\s\S]*Both can be right/);
    await page.context().close();
  });

  test("is saved as it is seen, with the record, the question and the way back", async () => {
    const page = await visitor.ask("/?source=004&clock=happened#span=2023");
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as SVG" }).click()]);
    expect(file.suggestedFilename()).toMatch(/\.svg$/);
    const svg = await readFile(await file.path(), "utf8");
    expect(XMLValidator.validate(svg)).toBe(true);
    const { record } = await visitor.dataset();
    expect(/<title>([^<]*)</.exec(svg)?.[1]).toBe(record.title);
    expect(svg).toContain("by when it happened · Jan 2023 – Dec 2023 · source 004 AFP");
    expect(svg).toContain("/?clock=happened&amp;source=004#span=2023");
    const words = await drawing(page).locator("[data-rule] .voice").allTextContents();
    for (const word of words) expect(svg).toContain(`>${word}<`);
    expect(svg).toMatch(/font-family="[^"]*Archivo Variable[^"]*sans-serif"/);
    expect(svg).not.toMatch(/var\(|light-dark|class=/);
    await page.context().close();
  });

  test("moves nothing of itself where somebody wants less motion", async () => {
    for (const reducedMotion of ["reduce", "no-preference"] as const) {
      const page = await visitor.ask("/", { reducedMotion });
      const lasting = await drawing(page)
        .locator(".mark")
        .first()
        .evaluate((mark) => getComputedStyle(mark).transitionDuration);
      expect(lasting === "0s", reducedMotion).toBe(reducedMotion === "reduce");
      await page.context().close();
    }
  });

  test("flies a flag on the day the record is seen as of", async () => {
    const page = await visitor.ask("/?asof=2024-03-01");
    expect(await ticks(page)).toContain("as of 1 March 2024");
    expect(await drawing(page).locator(".mark.possibly").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test("draws every clock and lane within its plot, from a phone to a wall", async () => {
    for (const width of [360, 1280, 2560]) {
      const page = await visitor.open("/", { viewport: { width, height: 900 } });
      for (const path of ["/", "/?clock=happened&lane=question", "/?clock=published&lane=event", "/?lane=actor"]) {
        await page.goto(visitor.address + path);
        await answered(page);
        await drawing(page).locator("[data-rule]").first().waitFor();
        const over = await drawing(page).evaluate((figure) =>
          [...figure.querySelectorAll<SVGSVGElement>("svg[data-lane]")]
            .flatMap((plot) => {
              const box = plot.getBoundingClientRect();
              return [...plot.querySelectorAll("[data-rule] text")].filter((text) => {
                const { left, right } = text.getBoundingClientRect();
                return left < box.left - 2 || right > box.right + 2;
              });
            })
            .map((text) => text.textContent),
        );
        expect(over, `${path} at ${width}`).toEqual([]);
        expect(await collisions(page), `${path} at ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
      await page.context().close();
    }
    expect(visitor.complaints).toEqual([]);
  });

  test("stands where the built picture stood, as high as it was", async () => {
    const heightIn = (page: Page) => page.locator("figure.drawing").evaluate((figure) => figure.getBoundingClientRect().height);
    for (const width of [360, 1280]) {
      const still = await visitor.open("/", { viewport: { width, height: 900 }, javaScriptEnabled: false });
      const living = await visitor.ask("/", { viewport: { width, height: 900 } });
      expect(Math.abs((await heightIn(still)) - (await heightIn(living)))).toBeLessThan(2);
      await still.context().close();
      await living.context().close();
    }
  });
});

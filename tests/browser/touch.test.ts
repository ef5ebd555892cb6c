import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
});
afterAll(() => visitor?.leave());

const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true } as const;

const shown = (page: Page) => page.getByRole("slider", { name: "What the drawing shows of the record" }).getAttribute("aria-valuetext");

type Finger = { x: number; y: number };

/** Moves fingers along, each from where it is put to where it is lifted. */
async function move(session: CDPSession, ways: readonly (readonly [from: Finger, to: Finger])[]) {
  const steps = 6;
  const at = (step: number) =>
    ways.map(([from, to], id) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
      id,
    }));
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= steps; step += 1) await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step) });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

async function touched() {
  const page = await visitor.ask("/", phone);
  const plot = page.locator("[data-lane]").nth(1);
  await plot.scrollIntoViewIfNeeded();
  const box = (await plot.boundingBox())!;
  return { page, session: await page.context().newCDPSession(page), y: box.y + box.height / 2, middle: box.x + box.width / 2 };
}

describe("fingers on the drawing", () => {
  test("two of them zoom about where they are, and one moves it", async () => {
    const { page, session, y, middle } = await touched();
    const whole = await shown(page);
    const apart = [
      [
        { x: middle - 20, y },
        { x: middle - 120, y },
      ],
      [
        { x: middle + 20, y },
        { x: middle + 120, y },
      ],
    ] as const;
    await move(session, apart);
    await expect.poll(() => shown(page)).not.toBe(whole);
    const near = await shown(page);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);

    await move(session, [
      [
        { x: middle + 80, y },
        { x: middle - 80, y },
      ],
    ]);
    await expect.poll(() => shown(page)).not.toBe(near);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#span=/);
    await move(
      session,
      [apart[0], apart[1]].map(([from, to]) => [to, from] as const),
    );
    await move(
      session,
      [apart[0], apart[1]].map(([from, to]) => [to, from] as const),
    );
    await expect.poll(() => shown(page)).toBe(whole);
    await page.context().close();
  });

  test("one that goes up scrolls the page, and leaves the drawing as it is", async () => {
    const { page, session, y, middle } = await touched();
    const whole = await shown(page);
    const from = await page.evaluate(() => scrollY);
    await move(session, [
      [
        { x: middle, y },
        { x: middle, y: y - 200 },
      ],
    ]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 100);
    expect(await shown(page)).toBe(whole);
    await page.context().close();
  });

  test("a tap chooses a line, and another gives it back", async () => {
    const { page } = await touched();
    const mark = page.locator("[data-rule]").nth(2);
    await mark.locator("text").tap();
    expect(await page.locator("ol.rows > li.chosen").count()).toBe(1);
    await mark.locator("text").tap();
    expect(await page.locator("ol.rows > li.chosen").count()).toBe(0);
    await page.context().close();
  });
});

test("at 320 pixels, which is a wide screen at four times its size, everything is within reach", async () => {
  const page = await visitor.ask("/?source=004&stance=rejects", { viewport: { width: 320, height: 256 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const name of ["happened", "question", "Zoom in", "whole record", "Save as SVG", "compact"]) {
    const button = page.getByRole("button", { name, exact: true });
    await button.scrollIntoViewIfNeeded();
    const box = (await button.boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= 320, name).toBe(true);
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(24);
  }
  await page.getByRole("button", { name: /^Keys/ }).click();
  const help = page.getByRole("dialog", { name: "Keys" });
  await help.getByRole("button", { name: "Close" }).click();
  expect(await help.isVisible()).toBe(false);
  await page.context().close();
});

import type { Page } from "playwright-core";

/** Where the tab key stopped: what it is, whether one sees that it is there, and whether it is in sight. */
export type Stop = { readonly name: string; readonly seen: boolean; readonly inSight: boolean };

/** Presses tab from the top of a page to its end, or to the `most`th stop. */
export async function tabThrough(page: Page, most: number): Promise<{ stops: Stop[]; ended: boolean }> {
  const stops: Stop[] = [];
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return {
        name: `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40)}`,
        seen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        inSight: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
      };
    });
    if (!stop) return { stops, ended: true };
    stops.push(stop);
  }
  return { stops, ended: false };
}

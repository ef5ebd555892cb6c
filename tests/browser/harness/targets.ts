import type { Page } from "playwright-core";

/**
 * What on a page is too small to hit, by WCAG 2.2 (2.5.8): less than 24 by 24 pixels, unless it is a link in a line of text, or
 * nothing else to hit lies within a circle of 24 pixels around its middle.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const targets = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0'], label:has(input)"),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen, .skip"))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const isInline = ({ element }: (typeof targets)[number]) => {
      if (getComputedStyle(element).display !== "inline") return false;
      const line = element.closest("p, li, dd, dt, td, th, sup, figcaption, blockquote, h1, h2, h3") ?? element.parentElement!;
      return line.textContent.trim() !== element.textContent.trim();
    };
    const isSmall = ({ box }: (typeof targets)[number]) => box.width < least || box.height < least;
    const middle = ({ box }: (typeof targets)[number]) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    const apart = (one: (typeof targets)[number], other: (typeof targets)[number]) => {
      const { x, y } = middle(one);
      if (isSmall(other)) return Math.hypot(x - middle(other).x, y - middle(other).y) >= least;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) >= least / 2;
    };
    const related = (one: HTMLElement, other: HTMLElement) => one.contains(other) || other.contains(one);
    return targets
      .filter((target) => isSmall(target) && !isInline(target))
      .filter((target) => !targets.every((other) => other === target || related(other.element, target.element) || apart(target, other)))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
  });
}

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kindsOfPages } from "./harness/kinds.js";
import { tabThrough } from "./harness/stops.js";
import { smallTargets } from "./harness/targets.js";
import { settled, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let kinds: Record<string, string>;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  kinds = kindsOfPages(await visitor.dataset());
});
afterAll(() => visitor?.leave());

/** Pages that are complete without script: all but the timeline and the matrix, which say what script adds. */
const still = ["disputes", "dispute", "claim", "statement", "event", "actor", "sources", "actors", "events", "source", "data", "method"];
const names = ["timeline", ...still, "coverage"];

/** Long pages are alike from one screen to the next: so many stops show whether each can be seen and left. */
const mostStops = 80;

describe.each(names)("the page of the kind %s", (kind) => {
  test("can be walked with the tab key: every stop shows itself and comes into sight, and none holds it", async () => {
    const page = await visitor.open(kinds[kind]!);
    await settled(page);
    const { stops, ended } = await tabThrough(page, mostStops);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ seen, inSight }) => !seen || !inSight)).toEqual([]);
    // Whoever does not reach the end meets ever new stops, rather than the same few.
    if (!ended) expect(new Set(stops.map(({ name }) => name)).size).toBeGreaterThan(mostStops / 4);
    await page.context().close();
  });

  test.each([360, 1280])("has nothing too small to hit at %i pixels", async (width) => {
    const page = await visitor.open(kinds[kind]!, { viewport: { width, height: 800 } });
    await settled(page);
    expect(await smallTargets(page)).toEqual([]);
    await page.context().close();
  });

  test("at four times its size needs no scrolling sideways, and moves nothing where motion is not wanted", async () => {
    const page = await visitor.open(kinds[kind]!, { viewport: { width: 320, height: 256 }, reducedMotion: "reduce" });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
        }).length,
    );
    expect(moving).toBe(0);
    await page.context().close();
  });

  test("has its parts named and its headings in order for who hears it", async () => {
    const page = await visitor.open(kinds[kind]!, { javaScriptEnabled: false });
    const { levels, landmarks, language } = await page.evaluate(() => ({
      levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
        .filter((one) => one.checkVisibility())
        .map((one) => Number(one.tagName[1])),
      landmarks: ["header.masthead", "nav[aria-label]", "main#main", "footer"].map((one) => document.querySelectorAll(one).length),
      language: document.documentElement.lang,
    }));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    // No level is left out on the way down.
    for (const [at, level] of levels.entries()) if (at > 0) expect(level - levels[at - 1]!, `heading ${at + 1}`).toBeLessThanOrEqual(1);
    expect(landmarks).toEqual([1, 1, 1, 1]);
    expect(language).toBe("en");
    await page.context().close();
  });
});

describe("without script", () => {
  test.each(still)("the page of the kind %s says all that it says with it", async (kind) => {
    const words = async (javaScriptEnabled: boolean) => {
      const page = await visitor.open(kinds[kind]!, { javaScriptEnabled });
      await settled(page);
      const text = await page.locator("main").evaluate((main) => {
        for (const only of main.querySelectorAll(".needs-script, .without-script")) only.remove();
        return (main as HTMLElement).innerText.replaceAll(/\s+/g, " ");
      });
      await page.context().close();
      return text;
    };
    expect(await words(false)).toBe(await words(true));
  });
});

describe("in colours that the reader’s machine forces", () => {
  test("an article, its voices and the chosen words can still be told apart", async () => {
    const page = await visitor.open("/sources/004", { forcedColors: "active" });
    const lines = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { textDecorationLine, borderBottomStyle, outlineStyle } = getComputedStyle(element);
          return [textDecorationLine, borderBottomStyle, outlineStyle].filter((value) => value !== "none");
        });
    for (const form of ["direct", "mixed", "indirect", "narration"]) expect(await lines(`.article .words.${form}`), form).not.toEqual([]);
    await page.locator(".article sup a").first().focus();
    expect(await lines(".article .words.chosen")).not.toEqual([]);
    await page.context().close();
  });

  test("the kinds of cells in the matrix still differ, and a source keeps its frame", async () => {
    const page = await visitor.ask("/coverage", { forcedColors: "active" });
    const looks = await page.locator(".matrix").evaluate((matrix) =>
      ["others", "own", "silent"].map((kind) => {
        const line = matrix.querySelector(`td.${kind} .line`);
        if (!line) return kind;
        const { backgroundColor, borderTopStyle, borderBottomStyle, width } = getComputedStyle(line);
        return [backgroundColor, borderTopStyle, borderBottomStyle, width].join(" ");
      }),
    );
    expect(new Set(looks).size).toBe(looks.length);
    const frame = await page
      .locator(".source-tag b")
      .first()
      .evaluate((tag) => getComputedStyle(tag).borderTopStyle);
    expect(frame).toBe("solid");
    await page.context().close();
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOn } from "./harness/axe.js";
import { kindsOfPages, namesOfKinds } from "./harness/kinds.js";
import { settled, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let kinds: Record<string, string>;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  kinds = kindsOfPages(await visitor.dataset());
});
afterAll(() => visitor?.leave());

const widths = [360, 1280];
const colourSchemes = ["light", "dark"] as const;

/** A part of the timeline stands for all of it, framed or not: its rows are alike, and axe takes its time for each. */
const sampled = (kind: string) =>
  ["timeline", "embed"].includes(kind) ? `${kinds[kind]}?question=${kinds["dispute"]!.split("/").at(-1)}` : kinds[kind]!;

/** Opens a page, which then stands as it would have been opened in either colour scheme: styles alone tell them apart. */
async function openAt(width: number, path: string): Promise<Page> {
  const page = await visitor.open(path, { viewport: { width, height: 800 } });
  await settled(page);
  return page;
}

describe.each(namesOfKinds)("the page of the kind %s", (kind) => {
  describe.each(widths)("at %i", (width) => {
    let page: Page;
    beforeAll(async () => {
      page = await openAt(width, sampled(kind));
    });
    afterAll(() => page?.context().close());

    test.each(colourSchemes)("has no fault that axe finds, %s", async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOn(page)).toEqual([]);
    });
  });
});

describe("a page that is not there, and one with a source pulled out", () => {
  test.each(["/no/such/page", "/coverage?without=003"])(
    "has no fault that axe finds, light and dark, narrow and wide: %s",
    async (path) => {
      for (const width of widths) {
        const page = await openAt(width, path);
        for (const colorScheme of colourSchemes) {
          await page.emulateMedia({ colorScheme });
          expect(await faultsOn(page), `${colorScheme} at ${width}`).toEqual([]);
        }
        await page.context().close();
      }
      visitor.complaints.length = 0;
    },
  );
});

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kindsOfPages, namesOfKinds } from "./harness/kinds.js";
import { settled, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let kinds: Record<string, string>;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  kinds = kindsOfPages(await visitor.dataset());
});
afterAll(() => visitor?.leave());

/** A part of the timeline stands for all of it, framed or not: its rows are alike, and axe takes its time for each. */
const sampled = (kind: string) =>
  ["timeline", "embed"].includes(kind) ? `${kinds[kind]}?question=${kinds["dispute"]!.split("/").at(-1)}` : kinds[kind]!;

/** What axe has to say against a page, in a line each. */
async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
  );
}

describe.each(namesOfKinds)("the page of the kind %s", (kind) => {
  test.each([
    ["light", 360],
    ["light", 1280],
    ["dark", 360],
    ["dark", 1280],
  ] as const)("has no fault that axe finds, %s at %i", async (colorScheme, width) => {
    const page = await visitor.open(sampled(kind), { colorScheme, viewport: { width, height: 800 } });
    await settled(page);
    expect(await faultsOn(page)).toEqual([]);
    await page.context().close();
  });
});

describe("a page that is not there, and one with a source pulled out", () => {
  test.each(["/no/such/page", "/coverage?without=003"])(
    "has no fault that axe finds, light and dark, narrow and wide: %s",
    async (path) => {
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [360, 1280]) {
          const page = await visitor.open(path, { colorScheme, viewport: { width, height: 800 } });
          await settled(page);
          expect(await faultsOn(page), `${colorScheme} at ${width}`).toEqual([]);
          await page.context().close();
        }
      }
      visitor.complaints.length = 0;
    },
  );
});

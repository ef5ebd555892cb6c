import { afterAll, beforeAll, expect, test } from "vitest";
import { keyTable } from "../../apps/web/ui/timeline/keys";
import { emptyQuery, timeline } from "../../packages/core/src/query/index.js";
import { answered, rowsOn, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.arrive();
});
afterAll(() => visitor?.leave());

test("j and k walk the list and keep the row in the address; a link to a row opens on it", async () => {
  const page = await visitor.ask("/");
  const rows = await rowsOn(page);
  const chosen = () => page.locator("ol.rows > li.chosen").evaluateAll((found) => found.map((row) => row.id));
  await page.keyboard.press("j");
  expect(await chosen()).toEqual([rows[0]]);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  expect(await chosen()).toEqual([rows[1]]);
  await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe(`#${rows[1]}`);
  const claim = await page.locator("ol.rows > li.chosen .claim a").getAttribute("href");
  // Whoever walks by keys goes on from the row: the next stop is its first link, and Enter opens its claim.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(rows[1]);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("li")?.id)).toBe(rows[1]);
  await page.keyboard.press("Escape");
  expect(await chosen()).toEqual([]);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${visitor.address}${claim}`);

  const other = await visitor.ask(`/#${rows[40]}`);
  expect(await other.locator("ol.rows > li.chosen").getAttribute("id")).toBe(rows[40]);
  await page.context().close();
  await other.context().close();
});

test("/ goes to the search, where letters are letters, and Escape comes back", async () => {
  const page = await visitor.ask("/");
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox");
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("jk/");
  expect(await search.inputValue()).toBe("jk/");
  await page.keyboard.press("Escape");
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(false);
  await page.context().close();
});

test("Enter leads from the search to the best match, which lies below the drawing, and j goes on from there", async () => {
  const page = await visitor.ask("/");
  await page.keyboard.press("/");
  await page.keyboard.type("frozen");
  const found = timeline(await visitor.dataset(), { ...emptyQuery, text: "frozen" }).rows.map(({ id }) => id);
  expect(found.length).toBeGreaterThan(1);
  await page.keyboard.press("Enter");
  const focused = () =>
    page.evaluate(() => {
      const { id, bottom } = { id: document.activeElement?.id, bottom: document.activeElement!.getBoundingClientRect().bottom };
      return { id, inSight: bottom > 0 && Math.floor(bottom) <= innerHeight };
    });
  await expect.poll(focused).toEqual({ id: found[0], inSight: true });
  await page.keyboard.press("j");
  await expect.poll(focused).toEqual({ id: found[1], inSight: true });
  await page.keyboard.press("/");
  await page.keyboard.type("nothing of the kind");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
  await page.context().close();
});

test("? lists every key that does something here, and Escape closes the list", async () => {
  const page = await visitor.ask("/");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  await help.waitFor();
  const listed = await help.locator("kbd").allInnerTexts();
  expect(listed).toEqual(Object.values(keyTable).map(({ shown }) => shown));
  await page.keyboard.press("j");
  expect(await page.locator("li.chosen").count()).toBe(0);
  await page.keyboard.press("Escape");
  expect(await help.isVisible()).toBe(false);

  const button = page.getByRole("button", { name: /^Keys/ });
  await button.click();
  await help.getByRole("button", { name: "Close" }).click();
  expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
  await page.context().close();
});

test("letters can be turned off, and stay off", async () => {
  const page = await visitor.ask("/");
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /without another key/ }).uncheck();
  await page.keyboard.press("Escape");
  for (const again of [false, true]) {
    if (again) {
      await page.reload();
      await answered(page);
    }
    await page.keyboard.press("j");
    await page.keyboard.press("/");
    expect(await page.locator("li.chosen").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("search");
  }
  await page.keyboard.press("?");
  expect(await page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(true);
  await page.context().close();
});

test("a field has its keys for itself: letters in the search, arrows and ends in the slider", async () => {
  const page = await visitor.ask("/");
  await page.getByRole("searchbox").fill("");
  await page.getByRole("searchbox").pressSequentially("jk/?0+-");
  expect(await page.getByRole("searchbox").inputValue()).toBe("jk/?0+-");
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  expect(await page.getByRole("searchbox").inputValue()).toBe("k/?0+-");
  await page.getByRole("searchbox").fill("");
  const slider = page.getByRole("slider", { name: "As of" });
  await slider.focus();
  await page.keyboard.press("Home");
  expect(await slider.inputValue()).toBe("0");
  expect(new URL(page.url()).hash).toBe("");
  await page.context().close();
});

test("by keyboard alone one changes the clock, opens a lane, zooms, searches, walks and opens a claim", async () => {
  const page = await visitor.ask("/");
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  const tabTo = async (name: RegExp) => {
    for (let stop = 0; stop < 40 && !name.test(await focused()); stop += 1) await page.keyboard.press("Tab");
    expect(await focused()).toMatch(name);
  };
  await tabTo(/^was published$/);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).search).toBe("?clock=published");
  await tabTo(/^Zoom in$/);
  await page.keyboard.press("Enter");
  await tabTo(/^000/);
  await page.keyboard.press("Space");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true");
  await page.keyboard.press("ArrowRight");
  await tabTo(/^What the drawing shows/);
  await page.keyboard.press("+");
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#span=/);
  await page.keyboard.press("0");
  await expect.poll(() => new URL(page.url()).hash).toBe("");
  await page.keyboard.press("/");
  await page.keyboard.type("frozen");
  await page.waitForFunction(() => location.search.includes("text=frozen"));
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/claims\//);
  await page.context().close();
});

test("the first stop of the tab key leads past the head to the record, and every stop shows itself", async () => {
  const page = await visitor.ask("/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the record");
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
    });
    expect(outline).toBeGreaterThanOrEqual(2);
  }
  await page.context().close();
});

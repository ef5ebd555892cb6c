import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../packages/core/src/index.js";
import { asofStops, emptyQuery, fromSearch, timeline } from "../../packages/core/src/query/index.js";
import { answered, rowsOn, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let dataset: Dataset;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  dataset = await visitor.dataset();
});
afterAll(() => visitor?.leave());

const rowsFor = (search: string) => timeline(dataset, fromSearch(search, dataset).query).rows.map(({ id }) => id);

describe("a query in the address", () => {
  test.each(["/?source=004", "/?stance=rejects&clock=happened"])("%s is never shown as the unfiltered list first", async (path) => {
    const page = await visitor.open();
    await page.route("**/record.json", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen = new Set<number>();
      Object.assign(globalThis, { seen });
      // After each frame was made: what the reader sees of the list.
      const look = () => {
        const list = document.querySelector("ol.rows");
        if (list && list.checkVisibility({ visibilityProperty: true })) seen.add(list.querySelectorAll(":scope > li.row").length);
        requestAnimationFrame(() => setTimeout(look));
      };
      look();
    });
    await page.goto(visitor.address + path);
    await answered(page);
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<number> }).seen]);
    expect(seen).toEqual([rowsFor(path.slice(1)).length]);
    await page.context().close();
  });

  test("without a query the list is there before the record has come", async () => {
    const page = await visitor.open();
    await page.route("**/record.json", (route) => route.abort());
    await page.goto(`${visitor.address}/`);
    expect(await page.locator("ol.rows > li.row").first().isVisible()).toBe(true);
    await page.getByText("could not be fetched").waitFor();
    visitor.complaints.length = 0; // the refused request
    await page.context().close();
  });

  test("what cannot be followed is told, with the nearest that can, and the rest is followed", async () => {
    const page = await visitor.ask("/?source=004&sauce=1&actor=pashinian");
    const told = await page.locator("ul.problems").innerText();
    expect(told).toContain("sauce");
    expect(told).toContain("pashinyan");
    expect(await page.getByRole("list", { name: "What narrows the list" }).innerText()).toMatch(/source\s+004 AFP/);
    expect(await rowsOn(page)).toEqual(rowsFor("source=004"));
    await page.context().close();
  });

  test("that nothing passes is told by filter, and each can be dropped", async () => {
    const page = await visitor.ask("/?source=004&actor=putin&text=zzz");
    expect(await rowsOn(page)).toEqual([]);
    const offers = page.getByRole("button", { name: /^Drop/ });
    expect(await offers.count()).toBeGreaterThan(0);
    const told = await page.locator(".emptied li").first().innerText();
    await offers.first().click();
    const left = (await rowsOn(page)).length;
    expect(told).toContain(left === 1 ? "one line" : `${left} line`);
    await page.context().close();
  });
});

describe("filters", () => {
  test("a facet narrows the list and the counts, and stands in the address; back and forward follow", async () => {
    const page = await visitor.ask("/");
    const all = await rowsOn(page);
    const facet = page.getByRole("checkbox", { name: /^004/ });
    const rejects = page.locator("li.facet", { hasText: "rejects" }).locator(".count");
    const before = await rejects.innerText();

    await facet.check();
    expect(new URL(page.url()).search).toBe("?source=004");
    expect(await rowsOn(page)).toEqual(rowsFor("source=004"));
    expect(await rejects.innerText()).not.toBe(before);

    await page.locator("#facet-stance-rejects").check();
    expect(new URL(page.url()).search).toBe("?source=004&stance=rejects");
    expect(await rowsOn(page)).toEqual(rowsFor("source=004&stance=rejects"));

    await page.goBack();
    await page.waitForFunction(() => location.search === "?source=004");
    expect(await rowsOn(page)).toEqual(rowsFor("source=004"));
    await page.goBack();
    expect(await facet.isChecked()).toBe(false);
    expect(await rowsOn(page)).toEqual(all);
    await page.goForward();
    expect(await facet.isChecked()).toBe(true);
    expect(await rowsOn(page)).toEqual(rowsFor("source=004"));

    await facet.uncheck();
    expect(new URL(page.url()).search).toBe("");
    await page.context().close();
  });

  test("what narrows the list stands above it in words, and each of them can be dropped", async () => {
    const page = await visitor.ask("/?source=004&source=001&stance=rejects&asof=2024-12&without=000&text=armenia");
    const asked = page.getByRole("list", { name: "What narrows the list" });
    expect(await asked.getByRole("button").allInnerTexts()).toHaveLength(7);
    for (const words of ["as of December 2024", "without source 000", "words “armenia”", "stance − rejects"]) {
      await asked.getByRole("button", { name: `Drop ${words}` }).waitFor();
    }
    await asked.getByRole("button", { name: /Drop source 001/ }).click();
    expect(new URL(page.url()).search).toBe("?asof=2024-12&source=004&stance=rejects&text=armenia&without=000");
    await asked.getByRole("button", { name: /Drop as of/ }).click();
    expect(await rowsOn(page)).toEqual(rowsFor("source=004&stance=rejects&text=armenia&without=000"));
    await asked.getByRole("button", { name: "drop all" }).click();
    expect(new URL(page.url()).search).toBe("");
    expect(await asked.count()).toBe(0);
    await page.context().close();
  });

  test("clock and lanes keep the rows and change their order", async () => {
    const page = await visitor.ask("/");
    await page.getByRole("button", { name: "happened", exact: true }).click();
    expect(await rowsOn(page)).toEqual(rowsFor("clock=happened"));
    expect(await page.getByRole("button", { name: "happened", exact: true }).getAttribute("aria-pressed")).toBe("true");
    await page.context().close();
  });
});

describe("search", () => {
  test("finds while one types, says how many, marks the words, and takes one step of the history", async () => {
    const page = await visitor.ask("/");
    await page.getByRole("searchbox").pressSequentially("frozen");
    const found = rowsFor("text=frozen");
    expect(found.length).toBeGreaterThan(0);
    expect(await rowsOn(page)).toEqual(found);
    expect(await page.locator(".search output").innerText()).toContain(String(found.length));
    const marked = await page.locator("ol.rows mark").allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const text of marked) expect(text.toLowerCase()).toContain("fr");
    // The address follows in the next frame, and no later.
    expect(
      await page.evaluate(
        () => new Promise((seen) => requestAnimationFrame(() => setTimeout(() => setTimeout(() => seen(location.search))))),
      ),
    ).toBe("?text=frozen");
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.getByRole("button", { name: "happened", exact: true }).click();
    await page.goBack();
    expect(await rowsOn(page)).toEqual(found);
    await page.context().close();
  });

  test("a letter brings the lines in sight at once, and all others, the counts and the drawing after them", async () => {
    const page = await visitor.ask("/");
    const rejects = page.locator("li.facet", { hasText: "rejects" }).locator(".count");
    const drawn = () => page.locator("figure.drawing .score-lanes").innerHTML();
    const [before, all] = [await drawn(), await rejects.innerText()];
    const atOnce = await page.evaluate(() => {
      const search = document.querySelector<HTMLInputElement>("#search")!;
      const lines = () => [...document.querySelectorAll("ol.rows > li")].filter((line) => !line.matches(".near, .order:has(+ .near)"));
      const below = lines();
      const touched = new MutationObserver(() => {});
      for (const line of below) touched.observe(line, { attributes: true, characterData: true, childList: true, subtree: true });
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(search, "f");
      search.dispatchEvent(new Event("input", { bubbles: true }));
      const rows = [...document.querySelectorAll("ol.rows > li.row")];
      return {
        ids: rows.map(({ id }) => id),
        found: document.querySelector(".search output")!.textContent,
        // To take one of hundreds out costs a browser as much as to show the new ones.
        areBelowAsTheyWere: lines().every((line, at) => line === below[at]) && touched.takeRecords().length === 0,
      };
    });
    const found = rowsFor("text=f");
    expect(found.length).toBeGreaterThan(50);
    expect(atOnce.found).toContain(String(found.length));
    expect(atOnce.ids.slice(0, 8)).toEqual(found.slice(0, 8));
    expect(atOnce.ids.slice(8)).not.toEqual(found.slice(8)); // they wait
    expect(atOnce.areBelowAsTheyWere).toBe(true);

    await expect.poll(() => rowsOn(page)).toEqual(found);
    const left = String(rowsFor("stance=rejects&text=f").length);
    expect(left).not.toBe(all);
    await expect.poll(() => rejects.innerText()).toBe(left);
    await expect.poll(drawn).not.toBe(before);
    await page.context().close();
  });

  test("whoever types on is shown nothing of a letter that is outdated", async () => {
    const page = await visitor.ask("/");
    const typed = [..."afmtos"]; // each finds other lines
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const told = await page.evaluateHandle(async (texts) => {
      const search = document.querySelector<HTMLInputElement>("#search")!;
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
      const affirms = [...document.querySelectorAll("li.facet")].find(({ textContent }) => textContent.includes("affirms"))!;
      const seen: { text: string; left: string }[] = [];
      const see = () => seen.push({ text: search.value, left: affirms.querySelector(".count")!.textContent });
      new MutationObserver(see).observe(affirms, { characterData: true, childList: true, subtree: true });
      for (const text of texts) {
        write.call(search, text);
        search.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
      }
      return seen;
    }, typed);
    const affirms = page.locator("li.facet", { hasText: "affirms" }).locator(".count");
    const left = (text: string) => String(rowsFor(`stance=affirms&text=${text}`).length);
    await expect.poll(() => affirms.innerText(), { timeout: 15_000 }).toBe(left("s"));
    const seen = await told.jsonValue();
    expect(seen.length).toBeGreaterThan(0);
    for (const { text, left: shown } of seen) expect(shown, text).toBe(left(text));
    await page.context().close();
  });

  test("a chosen line that a letter brings up is chosen where it comes, and nowhere else", async () => {
    const [all, found] = [rowsFor(""), rowsFor("text=f")];
    const comes = found.slice(0, 8).find((id) => all.indexOf(id) >= 8)!;
    const page = await visitor.ask(`/#${comes}`);
    await page.locator("li.row.chosen .cite-row button").first().waitFor();
    const chosen = await page.evaluate(() => {
      const search = document.querySelector<HTMLInputElement>("#search")!;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(search, "f");
      search.dispatchEvent(new Event("input", { bubbles: true }));
      return [...document.querySelectorAll("li.row.chosen, li.row:has(.cite-row)")].map(({ id }) => id);
    });
    expect(chosen).toEqual([comes]);
    await expect.poll(() => rowsOn(page)).toEqual(found);
    expect(await page.locator("li.row.chosen").evaluateAll((rows) => rows.map(({ id }) => id))).toEqual([comes]);
    await page.context().close();
  });

  test("a letter that changes a line or two has the browser look at those, and not at the whole list", async () => {
    const page = await visitor.ask("/");
    await page.getByRole("searchbox").fill("armeni");
    await expect.poll(() => rowsOn(page)).toEqual(rowsFor("text=armeni"));
    const [before, found] = [rowsFor("text=armeni").slice(0, 8), rowsFor("text=armenia")];
    const come = found.slice(0, 8).filter((id) => !before.includes(id)).length;
    expect(come > 0 && come < 4, `${come} lines come`).toBe(true);

    const session = await page.context().newCDPSession(page);
    const looks: { args: { elementCount?: number } }[] = [];
    session.on("Tracing.dataCollected", ({ value }) => looks.push(...(value as unknown as typeof looks)));
    const told = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.start", { categories: "devtools.timeline" });
    await page.getByRole("searchbox").fill("armenia");
    await expect.poll(() => rowsOn(page)).toEqual(found);
    await session.send("Tracing.end");
    await told;
    const most = Math.max(...looks.map(({ args }) => args?.elementCount ?? 0));
    expect(most, `${most} elements at a time`).toBeGreaterThan(0);
    expect(most, `${most} elements at a time, of ${found.length} lines`).toBeLessThan(found.length);
    await page.context().close();
  });
});

describe("as of", () => {
  test("the slider stops at each publication and shows what was public then", async () => {
    const page = await visitor.ask("/");
    const slider = page.getByRole("slider", { name: "As of" });
    const stops = asofStops(dataset);
    await slider.focus();
    for (const stop of stops.toReversed().slice(0, 3)) {
      await page.keyboard.press("ArrowLeft");
      expect(new URL(page.url()).searchParams.get("asof")).toBe(stop);
      expect(await rowsOn(page)).toEqual(timeline(dataset, { ...emptyQuery, asof: stop }).rows.map(({ id }) => id));
      expect(await slider.getAttribute("aria-valuetext")).not.toContain("everything");
    }
    await page.keyboard.press("End");
    expect(new URL(page.url()).search).toBe("");
    await page.context().close();
  });
});

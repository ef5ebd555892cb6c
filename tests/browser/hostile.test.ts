import { readFile } from "node:fs/promises";
import { XMLValidator } from "fast-xml-parser";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteOf } from "../../scripts/site/build.mjs";
import type { Dataset } from "../../packages/core/src/index.js";
import { kindsOfPages } from "./harness/kinds.js";
import { answered, settled, Visitor } from "./harness/visitor.js";
import { attacks, writeHostileRecord } from "./hostile/record.js";

let visitor: Visitor;
let dataset: Dataset;
let kinds: [kind: string, path: string][];
beforeAll(async () => {
  const site = await siteOf(await writeHostileRecord());
  visitor = await Visitor.arrive(site);
  dataset = await visitor.dataset();
  kinds = Object.entries(kindsOfPages(dataset));
}, 300_000);
afterAll(() => visitor?.leave());

/** What only a text that was taken for markup or script can have brought about. */
async function assertHarmless(page: Page, name: string) {
  const injected = await page.evaluate(() => ({
    taken: document.documentElement.dataset["taken"],
    handlers: document.querySelectorAll("[onerror], [onload], [onmouseover]").length,
    images: document.querySelectorAll("img, main iframe, main object, svg[onload]").length,
    addresses: [...document.querySelectorAll("a[href], form[action]")].filter((one) =>
      /^\s*(javascript|data|vbscript):/i.test(one.getAttribute("href") ?? ""),
    ).length,
    strangers: [...document.scripts].filter((script) => script.textContent.startsWith("document.documentElement.dataset.taken")).length,
  }));
  expect(injected, name).toEqual({ taken: undefined, handlers: 0, images: 0, addresses: 0, strangers: 0 });
}

describe("a record in which every text tries to be more than text", () => {
  test("is shown on every kind of page, without script and with it, and none of it runs", async () => {
    for (const [kind, path] of kinds) {
      for (const javaScriptEnabled of [false, true]) {
        const page = await visitor.open(undefined, { javaScriptEnabled });
        const dialogs: string[] = [];
        page.on("dialog", (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        await page.goto(visitor.address + path);
        await settled(page);
        await assertHarmless(page, `${kind}, script ${javaScriptEnabled}`);
        expect(dialogs, kind).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), kind).toBeLessThanOrEqual(0);
        await page.context().close();
      }
    }
    expect(visitor.complaints).toEqual([]);
  });

  test("has its words shown as the words they are, and titles that are titles", async () => {
    const page = await visitor.open("/claims/tostring");
    expect(await page.locator("h1").innerText()).toContain(attacks.script);
    expect(await page.title()).toContain(attacks.image);
    expect(await page.title()).toMatch(/ · On Record$/);
    expect(await page.locator("blockquote").allInnerTexts()).toContainEqual(expect.stringContaining(attacks.script));
    await page.context().close();
  });

  test("lets no text turn the direction of the text beside it", async () => {
    for (const [kind, path] of kinds) {
      const page = await visitor.open(path);
      const loose = await page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement!;
          const { display, unicodeBidi } = getComputedStyle(element);
          const holds = display !== "inline" || unicodeBidi.startsWith("isolate");
          if (/[\u202a-\u202e\u2066-\u2069]/.test(walker.currentNode.textContent ?? "") && element.checkVisibility() && !holds)
            found.push(element.outerHTML.slice(0, 80));
        }
        return found;
      });
      expect(loose, kind).toEqual([]);
      await page.context().close();
    }
  });

  test("can be searched for its markup, which is marked as text", async () => {
    const page = await visitor.ask(`/?text=${encodeURIComponent("script")}`);
    expect(await page.locator("ol.rows mark").count()).toBeGreaterThan(0);
    await assertHarmless(page, "search");
    await page.getByRole("searchbox").fill(attacks.image);
    await assertHarmless(page, "typed");
    await page.context().close();
  });

  test("is safe from the address too", async () => {
    for (const attack of Object.values(attacks)) {
      const page = await visitor.open(
        `/?actor=${encodeURIComponent(attack)}&${encodeURIComponent(attack)}=1#${encodeURIComponent(attack)}`,
      );
      await answered(page);
      await assertHarmless(page, attack);
      await page.context().close();
    }
  });

  test("with ids that a program may have names for leads to its pages all the same", async () => {
    for (const path of [
      "/actors/constructor",
      "/events/prototype",
      "/statements/has-own-property",
      "/claims/tostring",
      "/disputes/valueof",
    ]) {
      expect((await fetch(visitor.address + path)).status, path).toBe(200);
    }
    const page = await visitor.ask("/?actor=constructor");
    expect(await page.locator("ol.rows > li.row").count()).toBe(1);
    await page.context().close();
  });
});

describe("days that cannot both be right", () => {
  test("are drawn as two, each from its own source, held by a bracket, and told in the list", async () => {
    const page = await visitor.ask("/?clock=happened&lane=event#span=2024-02");
    const drawn = page.locator("[data-rule]", { hasText: "2024-02-22 gazette / 2024-02-25 herald" }).first();
    await drawn.waitFor();
    const tracks = await drawn.locator(".track").evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect()));
    expect(tracks.length).toBe(2);
    // The day between them, which nobody tells, stays empty.
    expect(tracks[0]!.right).toBeLessThan(tracks[1]!.left);
    expect(await drawn.locator(".bracket").count()).toBe(1);
    expect(await drawn.locator(".rule, .certain").count()).toBe(0);
    const told = await page.locator("ol.rows > li.row .days-apart").first().textContent();
    expect(told).toMatch(/gazette[\s\S]*2024-02-22[\s\S]*herald[\s\S]*2024-02-25[\s\S]*cannot both be right/);
    await page.context().close();
  });
});

describe("the drawing as a file", () => {
  test("is well-formed, holds the words as words, and nothing that runs or leads away", async () => {
    const page = await visitor.ask("/?clock=happened&lane=event");
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as SVG" }).click()]);
    const svg = await readFile(await file.path(), "utf8");
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain("&lt;script&gt;");
    const parts = await page.evaluate((text) => {
      const elements = [...new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("*")];
      return {
        elements: [...new Set(elements.map(({ localName }) => localName))],
        attributes: [...new Set(elements.flatMap((one) => one.getAttributeNames()))],
      };
    }, svg);
    expect(parts.elements.filter((name) => /^(script|foreignObject|image|a|style|use|set|animate)$/i.test(name))).toEqual([]);
    expect(parts.attributes.filter((name) => /^(on.*|href|xlink:href|class|style)$/i.test(name))).toEqual([]);
    expect(parts.elements).toContain("text");
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);

    const alone = await visitor.open();
    await alone.setContent(`<iframe srcdoc='${svg.replaceAll("&", "&amp;").replaceAll("'", "&#39;")}'></iframe>`);
    await alone.waitForTimeout(200);
    expect(await alone.frames()[1]!.evaluate(() => document.documentElement.dataset["taken"])).toBeUndefined();
    await page.context().close();
    await alone.context().close();
  });
});

describe("a source that may be shown in excerpts only", () => {
  test("has its quotes, and nothing else of its text on any page or in the data", async () => {
    const reader = await visitor.open("/sources/herald", { javaScriptEnabled: false });
    expect(await reader.locator(".article").innerText()).toContain("The gates are open");
    await reader.context().close();
    for (const path of [...kinds.map(([, path]) => path), "/sources/herald", "/record.json"]) {
      expect(await (await fetch(visitor.address + path)).text(), path).not.toContain("do not show me");
    }
  });
});

describe("a sentence that no report covers", () => {
  test("can be turned up in its article, and back", async () => {
    const page = await visitor.open("/sources/gazette");
    await page.getByRole("button", { name: "show them" }).click();
    expect(await page.locator(".show-unread .unread").first().innerText()).toContain("Nobody reads this sentence");
    await page.getByRole("button", { name: "show all alike" }).click();
    expect(await page.locator(".show-unread").count()).toBe(0);
    await page.context().close();
  });
});

describe("what is taken away from a record in which every text tries to be more than text", () => {
  const read = async (path: string) => (await fetch(visitor.address + path)).text();

  test("is a feed of texts", async () => {
    const feed = await read("/feed.atom");
    expect(XMLValidator.validate(feed)).toBe(true);
    expect(feed).toContain("&lt;script&gt;");
    expect(feed).not.toMatch(/<script|<img|<svg|[\u001b\u0007\u202e\u200b]/);
    const { items } = JSON.parse(await read("/feed.json")) as { items: { title: string; content_text: string; content_html?: string }[] };
    expect(items.some(({ title }) => title.includes(attacks.script))).toBe(true);
    for (const item of items)
      expect([item.content_html, /[\u001b\u202e\u200b]/.test(item.title + item.content_text)]).toEqual([undefined, false]);
  });

  test("is JSON in a page that ends where the page says, and nothing in it ends the page's script", async () => {
    for (const [kind, path] of kinds) {
      const html = await read(path);
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(([, text]) => text!);
      for (const block of blocks) {
        expect(block, kind).not.toMatch(/</);
        expect(JSON.parse(block), kind).toHaveProperty("@graph");
      }
    }
    const claim = await read("/claims/tostring");
    expect(claim).toContain("\\u003cscript>");
  });

  test("is a title, a sentence and a picture where a link is shown", async () => {
    const page = await visitor.open("/claims/tostring", { javaScriptEnabled: false });
    expect(await page.locator('head meta[property="og:title"]').getAttribute("content")).toContain(attacks.script);
    expect(await page.locator('head meta[property="og:description"]').getAttribute("content")).toContain(attacks.attribute);
    const card = await page.locator('head meta[property="og:image"]').getAttribute("content");
    expect(card).toMatch(/^\/cards\/[a-z]+\/[a-z0-9-]+\.png$/);
    expect((await fetch(visitor.address + card!)).headers.get("content-type")).toBe("image/png");
    await page.context().close();
  });

  test("is one record as data, with nothing in it that acts on a terminal or turns a text", async () => {
    for (const path of [
      "/claims/tostring.json",
      "/actors/constructor.json",
      "/events/prototype.json",
      "/disputes/valueof.json",
      "/sources/gazette.json",
    ]) {
      const text = await read(path);
      expect(text, path).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]/);
      expect(JSON.parse(text), path).toHaveLength(1);
    }
    expect(await read("/sources/herald.json")).not.toContain("do not show me");
  });

  test("is a citation that is text, on the page and on the clipboard", async () => {
    const page = await visitor.open("/claims/tostring", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByText("Cite this").click();
    expect((await page.locator(".take pre").allTextContents()).every((text) => text.includes("script"))).toBe(true);
    await assertHarmless(page, "cited");
    await page.getByRole("button", { name: "Copy plain text" }).click();
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(attacks.image);
    expect(copied).not.toMatch(/[\u001b\u0007\u202e\u200b]/);
    await page.context().close();
  });

  test("is the same in a frame: list, claim, statement and dispute, and whatever stands in the address", async () => {
    const addresses = [
      "",
      "#tostring",
      "#has-own-property",
      "#valueof",
      ...Object.values(attacks).map((attack) => `#${encodeURIComponent(attack)}`),
    ];
    for (const address of addresses) {
      const page = await visitor.ask(`/embed${address}`);
      expect(await page.locator("blockquote").count(), address).toBeGreaterThan(0);
      await assertHarmless(page, `embed ${address}`);
      await page.context().close();
    }
  });

  test("is not said again by the page that finds nothing", async () => {
    for (const attack of Object.values(attacks)) {
      const page = await visitor.open(`/claims/${encodeURIComponent(attack)}`);
      await settled(page);
      await assertHarmless(page, attack);
      await page.context().close();
    }
    visitor.complaints.length = 0;
  });
});

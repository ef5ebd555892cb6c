import type { Browser, Page } from "playwright-core";
import { openChromium } from "../browser/harness/chromium.js";
import { answered } from "../browser/harness/visitor.js";
import { type ServedSite, serveSite } from "../browser/harness/site.js";
import type { Answer } from "./answer.js";
import type { Case } from "./cases.js";

/** The built site, in one page of a real Chromium that goes from address to address. */
export class SiteFace {
  readonly #site: ServedSite;
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(site: ServedSite, browser: Browser, page: Page) {
    this.#site = site;
    this.#browser = browser;
    this.#page = page;
  }

  /** @param folder a built site; left out: the one of the seeds. */
  static async open(folder?: string): Promise<SiteFace> {
    const site = await serveSite(folder);
    const browser = await openChromium();
    return new SiteFace(site, browser, await browser.newPage());
  }

  /** The rows that the page lists once it has read the address, and what it says it could not follow. */
  async ask(pairs: Case["pairs"]): Promise<Answer> {
    await this.#page.goto(`${this.#site.address}/?${new URLSearchParams(pairs.map((pair) => [...pair]))}`, { waitUntil: "commit" });
    await answered(this.#page);
    return this.#page.evaluate(() => ({
      rows: Array.from(document.querySelectorAll("ol.rows > li.row"), (row) => row.id),
      told: Array.from(document.querySelectorAll("ul.problems > li"), (problem) => problem.textContent).join("\n"),
    }));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
  }
}

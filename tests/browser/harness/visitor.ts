import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Dataset } from "../../../packages/core/src/index.js";
import { openChromium } from "./chromium.js";
import type { ServedSite } from "./site.js";
import { serveSite } from "./site.js";

/** Whoever visits a site in a browser: opens pages, and hears what the browser complains of. */
export class Visitor {
  /** What pages wrote to the console as an error, threw, or asked in vain from the site, since the last look. */
  readonly complaints: string[] = [];
  readonly #site: ServedSite;
  readonly #browser: Browser;

  private constructor(site: ServedSite, browser: Browser) {
    this.#site = site;
    this.#browser = browser;
  }

  /** @param folder a built site; left out: the one that ON_RECORD_SITE names, else the site of the seeds, built if need be. */
  static async arrive(folder = process.env["ON_RECORD_SITE"]): Promise<Visitor> {
    const site = await serveSite(folder);
    return new Visitor(site, await openChromium());
  }

  get address(): string {
    return this.#site.address;
  }

  /** The dataset that the site gives out. */
  async dataset(): Promise<Dataset> {
    return (await fetch(`${this.address}/record.json`)).json() as Promise<Dataset>;
  }

  /** Opens a fresh page, with storage of its own; `path` left out, an empty one. */
  async open(path?: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => this.complaints.push(`${page.url()} threw ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(`${page.url()} says ${message.text()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) this.complaints.push(`${page.url()} wants ${response.url()}: ${response.status()}`);
    });
    if (path !== undefined) await page.goto(this.address + path);
    return page;
  }

  /** Opens the timeline (or another page that answers) and waits for its answer. */
  async ask(path: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await this.open(path, options);
    await answered(page);
    return page;
  }

  async leave(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
  }
}

/** Waits until a page that follows the query in its address has done so. It begins at the first sign of a person. */
export async function answered(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("pointermove")));
  // A page that only begins to come has no element yet.
  await page.waitForFunction(() => document.querySelector("html[data-query=shown]") !== null);
}

/** Waits until a page has all that it will ever fetch: where a part of it answers and script runs, that part too. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  const answers = () => document.documentElement.dataset["script"] === "on" && document.querySelector("[data-living]") !== null;
  if (!(await page.evaluate(answers))) return;
  await answered(page);
  await page.waitForLoadState("networkidle");
}

/** The rows that a page lists, by id, in their order. */
export function rowsOn(page: Page): Promise<string[]> {
  return page.locator("ol.rows > li.row").evaluateAll((rows) => rows.map((row) => row.id));
}

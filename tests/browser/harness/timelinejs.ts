import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";

/** A slide as TimelineJS keeps it, and what a person reads on it. */
export type ReadSlide = {
  readonly id: string;
  /** The days that it drew, as `[year, month, day]`; none for an end that is the start. */
  readonly start: readonly number[];
  readonly end: readonly number[] | undefined;
  readonly headline: string;
  readonly date: string;
  readonly quotes: readonly string[];
};

/** What TimelineJS made of a timeline. */
export type ReadTimeline = {
  readonly errors: readonly string[];
  readonly title: string;
  readonly groups: readonly string[];
  readonly slides: readonly ReadSlide[];
  /** What no page of words has: dialogs, scripts that ran, elements that load or act. */
  readonly ran: readonly string[];
  /** What was asked of any other host. */
  readonly strangers: readonly string[];
};

type Kept = { unique_id: string; start_date: { data: { date_obj: Date } }; end_date?: { data: { date_obj: Date } } };
type Drawn = { ready: boolean; config: { events: Kept[]; getErrors(): string[]; isValid(): boolean } | null };
declare const TL: { Timeline: new (id: string, data: unknown, options: object) => Drawn };
declare global {
  // The timeline that the page shows.
  var drawn: Drawn;
}

const host = "http://timelinejs.test";
const require = createRequire(import.meta.url);
const dist = join(dirname(require.resolve("@knight-lab/timelinejs/package.json")), "dist");
const blank = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>
<div id="timeline" style="width: 1000px; height: 700px"></div>`;

/** Gives a timeline (JSON) to TimelineJS itself, on a page of its own, and waits until it shows it or says why not. */
export async function readAsTimelineJs(browser: Browser, json: string): Promise<ReadTimeline> {
  const page = await browser.newPage();
  const [strangers, dialogs]: [string[], string[]] = [[], []];
  page.on("dialog", (dialog) => {
    dialogs.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route("**/*", async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin !== host) strangers.push(href);
    if (origin !== host) await route.abort();
    else if (pathname === "/") await route.fulfill({ contentType: "text/html", body: blank });
    else await route.fulfill({ path: join(dist, pathname) });
  });
  await page.goto(host);
  await page.evaluate(
    // Its own font is asked of a font service; the words are the same in any.
    ([data, script_path]) => void (globalThis.drawn = new TL.Timeline("timeline", JSON.parse(data!), { font: null, script_path })),
    [json, `${host}/js/`],
  );
  await page.waitForFunction(() => drawn.config !== null && (drawn.ready || !drawn.config.isValid()));
  const shown = await page.evaluate(() => {
    const words = (element: Element | null | undefined) => element?.textContent ?? "";
    const day = (date: Kept["end_date"]) => {
      const kept = date?.data.date_obj;
      return kept && [kept.getFullYear(), kept.getMonth() + 1, kept.getDate()];
    };
    const acting = [...document.querySelectorAll("#timeline *")].filter(
      (element) =>
        element.matches("script, img, iframe, object, embed, style, svg, meta, form, input") ||
        element.getAttributeNames().some((name) => name.startsWith("on")),
    );
    return {
      errors: drawn.config!.getErrors().map(String),
      title: words(document.querySelector(".tl-slide-titleslide h2")),
      groups: [...document.querySelectorAll(".tl-timegroup-message")].map(words),
      slides: drawn.config!.events.map(({ unique_id: id, start_date, end_date }) => {
        const slide = document.querySelector(`.tl-slide[id="${CSS.escape(id)}"]`);
        return {
          id,
          start: day(start_date)!,
          end: day(end_date),
          headline: words(slide?.querySelector("h2")),
          date: words(slide?.querySelector(".tl-headline-date")),
          quotes: [...(slide?.querySelectorAll("blockquote > p:first-child") ?? [])].map(words),
        };
      }),
      ran: [
        ...acting.map((element) => element.outerHTML.slice(0, 120)),
        ...(document.documentElement.dataset["taken"] === undefined ? [] : ["a script of the record"]),
      ],
    };
  });
  await page.close();
  return { ...shown, ran: [...shown.ran, ...dialogs], strangers };
}

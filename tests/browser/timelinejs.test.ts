import type { Dataset } from "@on-record/core";
import { dataset as seeds } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { readRecord } from "@on-record/core/node";
import { cleanText, emptyQuery, timeline, whenWords } from "@on-record/core/query";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileTexts, saidAt, sayingEverywhere } from "../exchange/stories.js";
import { recordFolder, recordNames } from "../records/names.js";
import { openChromium } from "./harness/chromium.js";
import { readAsTimelineJs } from "./harness/timelinejs.js";
import { attacks } from "./hostile/record.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser?.close());

type Day = { year: number; month: number; day: number };
type Written = { unique_id: string; start_date: Day; end_date: Day };

const visible = (text: string): string => cleanText(text).replace(/[\ufffe\uffff]/g, "\ufffd");
const parts = ({ year, month, day }: Day) => [year, month, day];

/** Gives a record to TimelineJS as we write it, and holds what a person reads there against the record itself. */
async function assertReadWhole(dataset: Dataset) {
  const { text, losses } = formats.timelinejs.write(dataset);
  const written = (JSON.parse(text) as { events: Written[] }).events;
  const { rows } = timeline(dataset, emptyQuery);
  const read = await readAsTimelineJs(browser, text);
  expect({ errors: read.errors, ran: read.ran, strangers: read.strangers }).toEqual({ errors: [], ran: [], strangers: [] });
  expect(read.title).toBe(visible(dataset.record.title));
  expect(read.slides).toHaveLength(written.length);
  expect(written.length + (losses.find(({ code }) => code === "rows-undated")?.count ?? 0)).toBe(rows.length);
  const claims = new Map(dataset.claims.map(({ id, text }) => [id, visible(text)]));
  const quotes = new Map(dataset.reports.map(({ id, evidence }) => [id, visible(evidence.exact)]));
  for (const { id, start, end, headline, date, quotes: shown } of read.slides) {
    const { row, when } = rows.find((one) => one.row.id === id)!;
    const { start_date, end_date } = written.find(({ unique_id }) => unique_id === id)!;
    expect([start, end ?? start]).toEqual([parts(start_date), parts(end_date)]);
    expect(shown).toEqual(row.reports.map((report) => quotes.get(report)));
    expect(headline.endsWith(`: ${claims.get(row.claim)}`), headline).toBe(true);
    expect(
      read.groups.some((voice) => headline.trimStart().startsWith(`${voice} `)),
      headline,
    ).toBe(true);
    expect(date).toContain(whenWords(when));
  }
  return read;
}

describe("TimelineJS itself", () => {
  test("reads every dated line of the seeds on its days, with its words unaltered, and asks no other host for anything", async () => {
    const { slides } = await assertReadWhole(seeds);
    expect(slides.length).toBeGreaterThan(20);
  });

  test.each(recordNames.filter((name) => name !== "undated-letters"))("reads the small record %s", async (name) => {
    const { dataset } = await readRecord(recordFolder(name));
    expect((await assertReadWhole(dataset!)).slides.length).toBeGreaterThan(0);
  });

  test("finds nothing to draw in a record without a dated line, as the losses tell", async () => {
    const { dataset } = await readRecord(recordFolder("undated-letters"));
    const { text, losses } = formats.timelinejs.write(dataset!);
    const { errors, slides } = await readAsTimelineJs(browser, text);
    expect(errors).toEqual([expect.stringContaining("has no events")]);
    expect(slides).toEqual([]);
    const undated = losses.find(({ code }) => code === "rows-undated");
    expect(undated?.count).toBe(timeline(dataset!, emptyQuery).rows.length);
  });

  test.each(["-0043-03-15", "0044-03-15", "2024-02", "Y269999", "Y-269998"])("takes %s for the days that we wrote", async (said) => {
    expect((await assertReadWhole(saidAt(said))).slides).toHaveLength(1);
  });

  test.each([...hostileTexts, ...Object.values(attacks)])("shows %j as text wherever a record says it, and runs nothing", async (text) => {
    const { groups } = await assertReadWhole(sayingEverywhere(text));
    expect(groups.join("\n")).toContain(visible(text).trim());
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  collationOf,
  disputes,
  emptyQuery,
  eventsInTime,
  gapsOf,
  inferredDates,
  positionWords,
  rivalDaysOf,
  wording,
} from "../../packages/core/src/query/index.js";
import type { Dataset, EventId, StatementId } from "../../packages/core/src/query/index.js";
import { Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let dataset: Dataset;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  dataset = await visitor.dataset();
});
afterAll(() => visitor?.leave());

describe("who opens the disputes without having heard of the story", () => {
  test("finds under each open question its answers, who gives each, and the words with a link to where they are printed", async () => {
    const page = await visitor.open("/disputes", { javaScriptEnabled: false });
    const open = disputes(dataset, emptyQuery).filter(({ question }) => question.state === "open");
    const questions = page.locator("li.question");
    expect(await questions.locator("h3").allInnerTexts()).toEqual(open.map(({ question }) => question.text));
    const [first] = open;
    for (const [at, view] of first!.positions.entries()) {
      const answer = questions.first().locator(".answers > li").nth(at);
      expect(await answer.innerText()).toContain(view.position.label);
      const words = positionWords(view)!;
      expect(await answer.locator("blockquote").innerText()).toBe(words.report.evidence.exact);
      expect(await answer.locator(`a[href="/sources/${words.report.source}#${words.report.id}"]`).count()).toBe(1);
      expect(await answer.locator(".holds a").count()).toBe(view.holdings.length);
    }
    await page.context().close();
  });

  test("is told who somebody is where they are first named, and not again", async () => {
    const page = await visitor.open("/disputes", { javaScriptEnabled: false });
    const named = page.locator(".answers .holds", { hasText: "Nikol Pashinyan" });
    const told = (await named.allInnerTexts()).map((text) => text.includes("Nikol Pashinyan (Prime Minister, Armenia)"));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.map((_, at) => at === 0));
    await page.context().close();
  });

  test("is told what the short name in the title stands for", async () => {
    const page = await visitor.open("/disputes", { javaScriptEnabled: false });
    expect(await page.locator(".opening .aside").innerText()).toContain("CSTO stands for Collective Security Treaty Organization.");
    await page.context().close();
  });
});

describe("the drawing of who took which position", () => {
  test("is ruled from top to foot and breaks open ends, on a phone too", async () => {
    for (const width of [360, 1280]) {
      const page = await visitor.open("/disputes/has-armenia-left", { viewport: { width, height: 900 }, javaScriptEnabled: false });
      const lanes = page.locator(".moves-drawing .lane:not(.axis)");
      const heights = await lanes
        .locator("xpath=./*[local-name()='svg']")
        .evaluateAll((all) => all.map((plot) => plot.getBoundingClientRect().height));
      expect(new Set(heights), String(width)).toEqual(new Set([34]));
      const gaps = await lanes.evaluateAll((all) =>
        all.map((lane) => {
          const named = lane.querySelector(".position-name:not(:empty)");
          const above = named && innerWidth <= 900 ? named.getBoundingClientRect().height : 0;
          return Math.abs(lane.clientHeight - above - lane.querySelector("svg")!.getBoundingClientRect().height);
        }),
      );
      expect(Math.max(...gaps), String(width)).toBeLessThan(2);
      expect(await page.locator(".open-end").count()).toBeGreaterThan(0);
      await page.context().close();
    }
  });
});

describe("the wording ladder", () => {
  test("is a table in which every place stands word for word under the first, with om. where it has nothing", async () => {
    const page = await visitor.open("/statements/pashinyan-to-france24", { javaScriptEnabled: false });
    const ladder = wording(dataset, "pashinyan-to-france24" as StatementId, emptyQuery)!.ladders.find(
      ({ witnesses }) => witnesses.length > 1,
    )!;
    const { columns, rows } = collationOf(ladder.witnesses);
    const table = page.locator("table.collation").first();
    const drawn = await table
      .locator("tbody tr")
      .evaluateAll((lines) =>
        lines.map((line) =>
          [...line.querySelectorAll<HTMLTableCellElement>("td.quote")].map((cell) => [
            cell.colSpan,
            cell.className.split(" ")[1],
            cell.lang,
          ]),
        ),
      );
    expect(drawn.map((line) => line.map(([wide, kind]) => [wide, kind]))).toEqual(
      rows.map((row) => row.map((cell) => [cell.columns, cell.kind])),
    );
    expect(columns.length).toBeGreaterThan(3);
    expect(await table.locator(".omitted em").allInnerTexts()).toContain("om.");
    await page.context().close();
  });

  test("is no table on a phone, where each place is its words in one line, and nothing reaches over the edge", async () => {
    const page = await visitor.open("/statements/pashinyan-to-france24", { viewport: { width: 360, height: 800 } });
    expect(
      await page
        .locator("table.collation tr")
        .first()
        .evaluate((row) => getComputedStyle(row).display),
    ).not.toBe("table-row");
    const words = (await page.locator("table.collation tbody tr").nth(1).locator("td.quote").allInnerTexts()).join(" ");
    expect(words).toContain("We have");
    await page.context().close();
  });
});

describe("events", () => {
  test("stand in the order of time, with a mark where the order of two is not settled, and those without a date apart", async () => {
    const page = await visitor.open("/events", { javaScriptEnabled: false });
    const { dated, undated } = eventsInTime(dataset);
    const lines = page.locator("ol.names > li");
    expect(await lines.locator("a").allInnerTexts()).toEqual(dated.map(({ event }) => event.title));
    const marked = await lines.evaluateAll((found) => found.map((line) => line.querySelector(".mark") !== null));
    expect(marked).toEqual(dated.map(({ after }) => after === "maybe"));
    expect(await page.locator("ul.names a").allInnerTexts()).toEqual(undated.map(({ title }) => title));
    await page.context().close();
  });

  test("that sources give different days show each day in its week", async () => {
    const page = await visitor.open("/events/france24-interview", { javaScriptEnabled: false });
    const { tellings } = rivalDaysOf(dataset, "france24-interview" as EventId)!;
    expect(await page.getByRole("img", { name: "on a Thursday" }).count()).toBe(1);
    expect(await page.getByRole("img", { name: "on a Friday" }).count()).toBe(1);
    expect(await page.locator(".days q").allInnerTexts()).toEqual(tellings.map(({ words }) => words));
    await page.context().close();
  });
});

describe("the page on method", () => {
  test("counts its judgements and its gaps from the record", async () => {
    const page = await visitor.open("/method", { javaScriptEnabled: false });
    const numbers = (await page.locator(".tally b").allInnerTexts()).map(Number);
    expect(numbers).toEqual([
      dataset.relations.length,
      dataset.reports.flatMap(({ departures }) => departures).length,
      dataset.questions.filter(({ state }) => state === "apparent").length,
      inferredDates(dataset).length,
    ]);
    expect(await page.locator(".gaps").innerText()).toContain(
      `${gapsOf(dataset).undated.length} events and states of ${dataset.events.length}`,
    );
    expect(await page.locator(".example .row blockquote").count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe("a very wide screen", () => {
  test.each(["/disputes/has-armenia-left", "/statements/pashinyan-to-france24", "/actors/pashinyan", "/claims/participation-frozen"])(
    "shows %s as a page and a facing page",
    async (path) => {
      const page = await visitor.open(path, { viewport: { width: 2560, height: 1200 } });
      const [left, right] = await page.locator(".facing > div").evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect()));
      expect(right!.left).toBeGreaterThan(left!.right);
      expect(Math.abs(right!.top - left!.top)).toBeLessThan(2);
      await page.setViewportSize({ width: 1280, height: 900 });
      const tops = await page.locator(".facing > div").evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
      expect(tops[1]).toBeGreaterThan(tops[0]! + 100);
      await page.context().close();
    },
  );
});

import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { timeline, emptyQuery } from "@on-record/core/query";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it, test } from "vitest";
import { timelinejsSchema } from "./schemas.js";
import { hostileTexts, saidAt, sayingEverywhere } from "./stories.js";

type Slide = {
  unique_id: string;
  start_date: object;
  end_date: object;
  display_date: string;
  group: string;
  text: { headline: string; text: string };
};
const valid = new Ajv2020({ allErrors: true }).compile(timelinejsSchema);
function read(text: string): Slide[] {
  const config = JSON.parse(text) as { events: Slide[] };
  expect(valid(config) || valid.errors).toBe(true);
  return config.events;
}

describe("TimelineJS", () => {
  it("has a slide for each line with a date, under the line's own id", () => {
    const { text, losses } = formats.timelinejs.write(dataset);
    const slides = read(text);
    const undated = losses.find(({ code }) => code === "rows-undated")?.count ?? 0;
    expect(slides.length + undated).toBe(timeline(dataset, emptyQuery).rows.length);
    expect(new Set(slides.map(({ unique_id }) => unique_id)).size).toBe(slides.length);
  });

  test.each([
    ["2024-02-28/2024-03-02", { year: 2024, month: 2, day: 28 }, { year: 2024, month: 3, day: 2 }, "said from 28 February to 2 March 2024"],
    ["2024-02", { year: 2024, month: 2, day: 1 }, { year: 2024, month: 2, day: 29 }, "said in February 2024"],
    ["-0043-03-15", { year: -44, month: 3, day: 15 }, { year: -44, month: 3, day: 15 }, "said 15 March 44 BC"],
  ])("dates %s from %j to %j, and says %s", (said, start, end, words) => {
    const [slide] = read(formats.timelinejs.write(saidAt(said)).text);
    expect([slide!.start_date, slide!.end_date, slide!.display_date]).toEqual([start, end, words]);
  });

  test.each(hostileTexts)("takes %j for text, not for markup", (text) => {
    const slides = read(formats.timelinejs.write(sayingEverywhere(text)).text);
    for (const {
      group,
      display_date,
      text: { headline, text: body },
    } of slides) {
      const page = `<div>${group}${display_date}${headline}${body}</div>`;
      expect(XMLValidator.validate(page)).toBe(true);
      expect(
        [...page.matchAll(/<([a-z]+)/g)].map(([, name]) => name).filter((name) => !["div", "a", "blockquote", "p"].includes(name!)),
      ).toEqual([]);
      expect(page).not.toMatch(/href="(?!https:)/);
    }
  });
});

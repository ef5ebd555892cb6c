import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { cleanText } from "@on-record/core/query";
import { isEvent, parse, toArray } from "@markwhen/parser";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hostileTexts, saidAt, sayingEverywhere } from "./stories.js";

type Read = { id?: string; tags: string[]; from: string; to: string; headline: string; percent?: number; completed?: boolean };

function read(text: string): { title: unknown; events: Read[]; messages: unknown[] } {
  const { header, events, parseMessages } = parse(text);
  const found = toArray(events).flatMap(({ eventy }): Read[] =>
    isEvent(eventy)
      ? [
          {
            ...eventy,
            from: eventy.dateRangeIso.fromDateTimeIso,
            to: eventy.dateRangeIso.toDateTimeIso,
            headline: eventy.firstLine.restTrimmed,
          } as never,
        ]
      : [],
  );
  return { title: header["title"], events: found, messages: parseMessages };
}

describe("Markwhen", () => {
  it("has an event for each line with a date, under the line's own id", () => {
    const { text, losses } = formats.markwhen.write(dataset);
    const { title, events, messages } = read(text);
    expect(title).toBe(dataset.record.title);
    expect(messages).toEqual([]);
    const slides = JSON.parse(formats.timelinejs.write(dataset).text) as { events: { unique_id: string }[] };
    expect(events.map(({ id }) => id)).toEqual(slides.events.map(({ unique_id }) => unique_id));
    expect(losses.map(({ code }) => code)).toContain("rows-undated");
  });

  test.each([
    ["2024-02-28/2024-03-02", "2024-02-28", "2024-03-03"],
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2024-02-28", "2024-02-28", "2024-02-29"],
  ])("reads %s as from %s to before %s", (said, from, to) => {
    const [event] = read(formats.markwhen.write(saidAt(said)).text).events;
    expect([event!.from.slice(0, 10), event!.to.slice(0, 10)]).toEqual([from, to]);
  });

  const plain = read(formats.markwhen.write(sayingEverywhere("plain")).text).events;

  test.each(hostileTexts)("takes %j for text: no event, tag, id or property more", (text) => {
    const { title, events, messages } = read(formats.markwhen.write(sayingEverywhere(text)).text);
    expect(messages).toEqual([]);
    expect(title).toBe(cleanText(text).replace(/[\ufffe\uffff]/g, "\ufffd"));
    expect(events.map(({ id, from, to }) => ({ id, from, to }))).toEqual(plain.map(({ id, from, to }) => ({ id, from, to })));
    expect(events.flatMap(({ tags }) => tags)).toEqual([]);
  });

  it("gives back any text but for the spaces that it tells of", () => {
    const sign = fc.constantFrom(
      ..."#!@[]().:/%5-x \n",
      "tag",
      "2024-01-01: ",
      "every day",
      "start",
      "now - ",
      "[x]",
      "id: y",
      "(location)",
      "//",
    );
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 14 }), (signs) => {
        const text = `${signs.join("")}x`;
        const written = formats.markwhen.write(sayingEverywhere(text));
        const { events } = read(written.text);
        expect(events.map(({ id, from, to, percent, completed }) => ({ id, from, to, percent, completed }))).toEqual(
          plain.map(({ id, from, to }) => ({ id, from, to, percent: undefined, completed: undefined })),
        );
        expect(events.flatMap(({ tags }) => tags)).toEqual([]);
        const told = events.map(({ headline }) => headline.replace(/[\s…]/g, ""));
        expect(told.some((headline) => headline.endsWith(`:${cleanText(text).replace(/[\s…]/g, "")}`))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

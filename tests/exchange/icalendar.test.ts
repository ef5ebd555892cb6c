import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { cleanText, emptyQuery, rowsOf } from "@on-record/core/query";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it, test } from "vitest";
import { hostileTexts, saidAt, sayingEverywhere } from "./stories.js";

const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
const visible = (text: string): string => cleanText(text).replace(/[\ufffe\uffff]/g, "\ufffd");
const codes = ({ losses }: { losses: readonly { code: string }[] }) => losses.map(({ code }) => code);

describe("iCalendar", () => {
  it("has an all-day entry for each line that has a date, and tells of the others", () => {
    const written = formats.icalendar.write(dataset);
    const events = read(written.text);
    const undated = written.losses.find(({ code }) => code === "rows-undated")?.count ?? 0;
    expect(events.length).toBeGreaterThan(20);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { startDate, endDate } of events) {
      expect(startDate.isDate && endDate.isDate).toBe(true);
      expect(endDate.compare(startDate)).toBe(1);
    }
    expect(events.length + undated).toBe(rowsOf(dataset).length);
  });

  test.each([
    ["2024-02-28", "2024-02-28", "2024-02-29", []],
    ["2024-12-31", "2024-12-31", "2025-01-01", []],
    ["2024-02-28/2024-03-02", "2024-02-28", "2024-03-03", []],
    ["2024-02", "2024-02-01", "2024-03-01", ["dates-as-days"]],
    ["2024-02-28?", "2024-02-28", "2024-02-29", ["dates-as-days"]],
    ["2024-02-28T10:30:00Z", "2024-02-28", "2024-02-29", ["times-as-days"]],
    ["[..2024-02-28]", "2024-02-28", "2024-02-29", ["open-dates-as-day"]],
    ["0044-03-15", "44-03-15", "44-03-16", []],
  ])("says %s as from %s to before %s, and tells %j", (said, start, end, told) => {
    const written = formats.icalendar.write(saidAt(said), { address: "https://record.example", on: "2024-03-14" });
    const [event] = read(written.text);
    expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual([start, end]);
    expect(codes(written)).toEqual(told);
  });

  test.each([
    ["XXXX", "rows-undated"],
    ["-0043-03-15", "rows-out-of-range"],
    ["9999-12-31", "rows-out-of-range"],
    ["Y12024", "rows-out-of-range"],
  ])("leaves out %s, and tells so: %s", (said, code) => {
    const written = formats.icalendar.write(saidAt(said), { address: "https://record.example" });
    expect(read(written.text)).toEqual([]);
    expect(codes(written)).toContain(code);
  });

  test.each([
    ["2024-02-28", "CONFIRMED", "anna affirms: shut"],
    ["[..2024-02-28]", "TENTATIVE", "anna affirms: shut (said not after 28 February 2024)"],
  ])("says of %s that it is %s, and what is not settled in the title: %s", (said, status, title) => {
    const [event] = read(formats.icalendar.write(saidAt(said)).text);
    expect([event!.component.getFirstPropertyValue("status"), event!.summary]).toEqual([status, title]);
  });

  it("dates the lines on the clock of the query", () => {
    const [event] = read(formats.icalendar.write(saidAt("2024-02-28"), { query: { ...emptyQuery, clock: "published" } }).text);
    expect(event!.startDate.toString()).toBe("2024-03-14");
  });

  it("is stamped with the day given, else with that of the last change", () => {
    const story = sayingEverywhere("plain");
    expect(formats.icalendar.write(story).text).toContain("DTSTAMP:20240320T000000Z");
    expect(formats.icalendar.write(story, { on: "2025-01-02" }).text).toContain("DTSTAMP:20250102T000000Z");
  });

  test.each(hostileTexts)("gives back %j, and no property or entry that it smuggles in", (text) => {
    const plain = read(formats.icalendar.write(sayingEverywhere("plain")).text);
    const written = formats.icalendar.write(sayingEverywhere(text)).text;
    const events = read(written);
    expect(events).toHaveLength(plain.length);
    for (const event of events) expect(event.component.getAllSubcomponents()).toEqual([]);
    expect(events.some(({ summary }) => summary.endsWith(visible(text)))).toBe(true);
    expect(events.some(({ component }) => component.getFirstProperty("categories")?.getValues().join() === visible(text))).toBe(true);
  });

  it("keeps lines to 75 octets, and gives back any text", () => {
    const sign = fc.constantFrom(...'\\,;:"nN ', "é", "漢", "👩‍👩‍👧", "\u0301", "word ");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 90 }), (signs) => {
        const text = `x${signs.join("")}`;
        const written = formats.icalendar.write(sayingEverywhere(text)).text;
        expect(written).toMatch(/\r\n$/);
        for (const line of written.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\ufffd]/);
        }
        expect(read(written).some(({ summary }) => summary.endsWith(`: ${visible(text)}`))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

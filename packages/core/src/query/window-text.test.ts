import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowFrom, windowText } from "./window-text.js";

const day = 86_400;
const at = (text: string) => Date.parse(text) / 1000;
const whole = { start: at("2020-01-01"), end: at("2026-01-01") - 1 };

describe("a window in an address", () => {
  it("is an interval of days, though its edges lie within them", () => {
    expect(windowText({ start: at("2023-09-01T03:00:00Z"), end: at("2024-08-30T22:59:59Z") })).toBe("2023-09-01/2024-08-30");
  });

  it("can be written by hand: as a year, a month, or with an open side", () => {
    expect(windowFrom("2024", whole)).toEqual({ start: at("2024-01-01"), end: at("2025-01-01") - 1 });
    expect(windowFrom("2024-02", whole)).toEqual({ start: at("2024-02-01"), end: at("2024-03-01") - 1 });
    expect(windowFrom("2024-02-01/..", whole)).toEqual({ start: at("2024-02-01"), end: whole.end });
  });

  it("is none where the text is no date, or names a time of which the record has nothing", () => {
    for (const text of ["", "soon", "2024-13", "1999", "2031/2032"]) expect(windowFrom(text, whole), text).toBeUndefined();
  });

  it("is read as it was written, and stays within a day of what was seen", () => {
    const window = fc
      .record({
        start: fc.integer({ min: whole.start + day, max: whole.end - 400 * day }),
        length: fc.integer({ min: 3 * day, max: 300 * day }),
      })
      .map(({ start, length }) => ({ start, end: start + length - 1 }));
    fc.assert(
      fc.property(window, (seen) => {
        const text = windowText(seen);
        const read = windowFrom(text, whole)!;
        expect(windowText(read)).toBe(text);
        expect(Math.abs(read.start - seen.start)).toBeLessThanOrEqual(day / 2);
        expect(Math.abs(read.end - seen.end)).toBeLessThanOrEqual(day / 2);
      }),
      { numRuns: 200 },
    );
  });

  it("holds before the common era", () => {
    const start = Math.round((-4000 - 1970) * 365.25) * day;
    const window = { start, end: start + 10 * day - 1 };
    expect(windowFrom(windowText(window), { start: start - 400 * day, end: start + 400 * day })).toEqual(window);
  });

  it("is as wide as the years it lies in beyond 9999, where EDTF names no days", () => {
    const start = (123_456 - 1970) * 365 * day;
    const text = windowText({ start, end: start + 10 * day - 1 });
    const read = windowFrom(text, { start: start - 800 * day, end: start + 800 * day })!;
    expect(read.start).toBeLessThanOrEqual(start);
    expect(read.end).toBeGreaterThan(start);
    expect(windowText(read)).toBe(text);
  });
});

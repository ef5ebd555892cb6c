import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../edtf/index.js";
import { askedDate } from "./date.js";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1000;

describe("a date to ask with", () => {
  it.each([
    ["2024", "2024-01-01", "2025-01-01"],
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2024-02-29", "2024-02-29", "2024-03-01"],
    ["202X", "2020-01-01", "2030-01-01"],
    ["20XX", "2000-01-01", "2100-01-01"],
    ["2024-02/2024-05-31", "2024-02-01", "2024-06-01"],
    ["[2024-02..2024-05]", "2024-02-01", "2024-06-01"],
    ["-004X", "-000049-01-01", "-000039-01-01"],
  ])("%s is from the first second of %s to the last before %s", (text, from, until) => {
    expect(askedDate(text)).toEqual({ text, start: day(from), end: day(until) - 1 });
  });

  it.each([
    ["2024-02/..", day("2024-02-01"), Infinity],
    ["2024-02/", day("2024-02-01"), Infinity],
    ["[2024-02..]", day("2024-02-01"), Infinity],
    ["../2024", -Infinity, day("2025-01-01") - 1],
    ["[..2024]", -Infinity, day("2025-01-01") - 1],
  ])("%s is open on one side", (text, start, end) => {
    expect(askedDate(text)).toEqual({ text, start, end });
  });

  it.each([
    ["", "..", "/", "../..", "[..]", "soon", "2024-1", "20240222", "-0000"],
    ["2024-13", "2024-00", "2024-04-31", "2023-02-29", "2024-02-00", "2X24", "202X-05", "XXXX"],
    ["2024-05/2024-02", "2024-02/2024", "[2024..2024-05]", "2024/2025/2026", "[2024..2025..2026]", "[2024/2025]", "[2024,2025]"],
    // EDTF, and no question: in doubt, a list, a season, a time of day.
    ["2024~", "2024-02?", "{2024,2025}", "2024-21", "2024-02-22T19:30", "Y12345", "1950S2"],
  ])("is none of %j, %j, %j, %j …", (...texts) => {
    expect(texts.filter((text) => askedDate(text) !== undefined)).toEqual([]);
  });

  it("is read alike by the reader of every date that a record can have", () => {
    const digit = fc.constantFrom(..."0123456789");
    const digits = (length: number) => fc.string({ unit: digit, minLength: length, maxLength: length });
    const near = fc.oneof(
      fc.tuple(fc.constantFrom("", "-"), digits(4)).map((parts) => parts.join("")),
      fc.tuple(digits(2), fc.constantFrom("XX", "0X", "9X")).map((parts) => parts.join("")),
    );
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, "0"));
    const point = fc.oneof(
      near,
      fc.tuple(near, two(13)).map((parts) => parts.join("-")),
      fc.tuple(near, two(13), two(32)).map((parts) => parts.join("-")),
      fc.constantFrom("", ".."),
    );
    const text = fc.oneof(
      point,
      fc.tuple(point, point).map((ends) => ends.join("/")),
      fc.tuple(point, point).map((ends) => `[${ends.join("..")}]`),
      fc.string({ unit: fc.constantFrom(..."0123456789-./[]X,?~"), maxLength: 12 }),
    );
    fc.assert(
      fc.property(text, (asked) => {
        const date = askedDate(asked);
        if (!date) return;
        const read = parseEdtf(asked);
        expect(read).toMatchObject({ ok: true, edtf: { text: date.text } });
        if (!read.ok) return;
        const { earliestStart, latestEnd } = read.edtf.bounds;
        expect([date.start, date.end]).toEqual([earliestStart ?? -Infinity, latestEnd ?? Infinity]);
      }),
      { numRuns: 3_000 },
    );
  });
});

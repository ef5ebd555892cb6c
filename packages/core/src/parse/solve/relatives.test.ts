import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilFromDays, daysFromCivil, weekdayOf } from "../../model/edtf/index.js";
import { months, relatives, weekdays } from "../../model/vocabulary.js";
import { edtfOf, notAfter, solve, source, statement } from "./telling.testing.js";
import { windows } from "./relatives.js";
import type { WindowRelative } from "./relatives.js";

const day = (iso: string) => {
  const [y = 0, m = 1, d = 1] = iso.split("-").map(Number);
  return daysFromCivil(y, m, d);
};
const digits = (count: number, number: number) => String(Math.abs(number)).padStart(count, "0");
const iso = (days: number) => {
  const { year, month, day: d } = civilFromDays(days);
  return `${year < 0 ? "-" : ""}${digits(4, year)}-${digits(2, month)}-${digits(2, d)}`;
};
const stretch = ({ first, last }: { first: number; last: number }) => (first === last ? iso(first) : `${iso(first)}/${iso(last)}`);

describe("what a relative dating means", () => {
  // 2024-02-22 is a Thursday.
  it.each<[told: WindowRelative, on: string, means: string]>([
    ["thursday", "2024-02-22", "2024-02-22"],
    ["friday", "2024-02-22", "2024-02-16"],
    ["wednesday", "2024-02-22", "2024-02-21"],
    ["monday", "2024-01-01", "2024-01-01"],
    ["sunday", "2024-01-01", "2023-12-31"],
    ["september", "2024-02-22", "2023-09-01/2023-09-30"],
    ["september", "2023-09-01", "2023-09-01/2023-09-30"],
    ["september", "2023-08-31", "2022-09-01/2022-09-30"],
    ["february", "2024-03-01", "2024-02-01/2024-02-29"],
    ["december", "2024-01-01", "2023-12-01/2023-12-31"],
    ["same-week", "2024-02-22", "2024-02-19/2024-02-25"],
    ["same-month", "2024-02-22", "2024-02-01/2024-02-29"],
    ["same-year", "2024-02-22", "2024-01-01/2024-12-31"],
    ["week-before", "2024-01-01", "2023-12-25/2023-12-31"],
    ["month-before", "2024-01-31", "2023-12-01/2023-12-31"],
    ["year-before", "2024-02-29", "2023-01-01/2023-12-31"],
    ["month-before", "0000-01-15", "-0001-12-01/-0001-12-31"],
  ])("“%s” told on %s is %s", (told, on, means) => {
    expect(stretch(windows[told].of(day(on)))).toBe(means);
  });

  it.each<[told: WindowRelative, of: string, means: string]>([
    ["thursday", "2024-02-22", "2024-02-22/2024-02-28"],
    ["september", "2023-09-19", "2023-09-01/2024-08-31"],
    ["week-before", "2024-02-22", "2024-02-26/2024-03-03"],
    ["month-before", "2023-12-14", "2024-01-01/2024-01-31"],
    ["same-year", "2024-02-22", "2024-01-01/2024-12-31"],
  ])("“%s” of something on %s was told in %s", (told, of, means) => {
    expect(stretch(windows[told].from(day(of)))).toBe(means);
  });
});

const anyDay = fc.integer({ min: -800_000, max: 800_000 });
const anyRelative = fc.constantFrom(...(relatives.filter((rel) => rel !== "before" && rel !== "after") as WindowRelative[]));
const inside = (x: number, { first, last }: { first: number; last: number }) => first <= x && x <= last;

describe("laws of relative datings", () => {
  it("says the same in both directions", () => {
    fc.assert(
      fc.property(anyRelative, anyDay, fc.integer({ min: -800, max: 40 }), (rel, y, distance) => {
        const { of, from, next, last } = windows[rel];
        const x = y + distance;
        const possible = next(x) === x && last(x) === x;
        expect(inside(x, of(y))).toBe(possible && inside(y, from(x)));
      }),
    );
  });

  it("never goes back as its argument goes on", () => {
    fc.assert(
      fc.property(anyRelative, anyDay, fc.nat({ max: 800 }), (rel, day1, more) => {
        const { of, from, next, last } = windows[rel];
        for (const move of [
          (d: number) => of(d).first,
          (d: number) => of(d).last,
          (d: number) => from(d).first,
          (d: number) => from(d).last,
          next,
          last,
        ]) {
          expect(move(day1 + more)).toBeGreaterThanOrEqual(move(day1));
        }
      }),
    );
  });

  it("finds the nearest day that can be meant", () => {
    fc.assert(
      fc.property(anyRelative, anyDay, (rel, start) => {
        const meant = (d: number) => {
          const index = (weekdays as readonly string[]).indexOf(rel);
          if (index >= 0) return weekdayOf(d) === index;
          const month = (months as readonly string[]).indexOf(rel) + 1;
          return month === 0 || civilFromDays(d).month === month;
        };
        let later = start;
        while (!meant(later)) later += 1;
        let earlier = start;
        while (!meant(earlier)) earlier -= 1;
        expect([windows[rel].next(start), windows[rel].last(start)]).toEqual([later, earlier]);
      }),
    );
  });
});

describe("a text with a time stamp", () => {
  const friday = (stamp: string, clock: string) =>
    solve(
      [source("gazette", { edtf: stamp }), statement("speech", { rel: "friday", source: "gazette" })],
      [notAfter("speech", "gazette")],
      { clock },
    );

  // 2024-02-23 is a Friday; at half past one in the morning at +04:00 it is Thursday in UTC.
  it.each(["Asia/Yerevan", "UTC", "America/New_York"])("has its days by its own offset, in a record kept in %s", (clock) => {
    const solved = friday("2024-02-23T01:30:00+04:00", clock);
    expect(solved.conflicts).toEqual([]);
    expect(edtfOf(solved, "speech")).toBe("2024-02-23");
    expect(solved.precedence.every(({ days }) => days === -1)).toBe(true);
  });

  it.each([
    ["2024-02-22T23:30:00-05:00", "2024-02-16"],
    ["2024-02-23T23:30:00-05:00", "2024-02-23"],
    ["2024-02-23T12:00:00Z", "2024-02-23"],
  ])("of %s means by Friday %s", (stamp, day) => {
    const solved = friday(stamp, "Asia/Yerevan");
    expect(solved.conflicts).toEqual([]);
    expect(edtfOf(solved, "speech")).toBe(day);
    expect(solved.when.get("speech")?.datings[0]?.bounds).toEqual(solved.when.get("speech")?.bounds);
  });

  it("is told a day by its weekday too", () => {
    const solved = solve([
      source("gazette", { edtf: "2024-02-26" }),
      statement("speech", { edtf: "2024-02-23T01:30:00+04:00", rel: "friday", source: "gazette" }),
    ]);
    expect(solved.conflicts).toEqual([]);
  });
});

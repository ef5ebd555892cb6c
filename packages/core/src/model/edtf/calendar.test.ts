import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, civilFromDays, daysFromCivil, daysInMonth, weekdayOf } from "./index.js";

describe("calendar", () => {
  it("counts days from 1970-01-01, a Thursday", () => {
    expect([daysFromCivil(1970, 1, 1), daysFromCivil(2024, 2, 29), daysFromCivil(1969, 12, 31)]).toEqual([0, 19_782, -1]);
    expect([weekdayOf(0), weekdayOf(daysFromCivil(2024, 2, 22)), weekdayOf(daysFromCivil(-43, 3, 15))]).toEqual([3, 3, 4]);
  });

  it("has a year 0, which is a leap year", () => {
    expect(daysFromCivil(0, 1, 1) - daysFromCivil(-1, 12, 31)).toBe(1);
    expect(daysInMonth(0, 2)).toBe(29);
  });

  it("keeps to the month when months are added", () => {
    const january31 = daysFromCivil(2023, 1, 31);
    expect(civilFromDays(addMonths(january31, 1))).toEqual({ year: 2023, month: 2, day: 28 });
    expect(civilFromDays(addMonths(january31, -2))).toEqual({ year: 2022, month: 11, day: 30 });
  });

  it("agrees with the platform's calendar where that reaches", () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilFromDays(days)).toEqual(civil);
        expect(weekdayOf(days)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it("comes back to the same day, however far", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (days) => {
        const { year, month, day } = civilFromDays(days);
        expect(daysFromCivil(year, month, day)).toBe(days);
      }),
    );
  });
});

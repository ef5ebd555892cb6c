import { civilFromDays, daysFromCivil, secondsPerDay } from "@on-record/core/query";

/** The month in which a second lies, counted from January of the year 0. */
export function monthOf(second: number): number {
  const { year, month } = civilFromDays(Math.floor(second / secondsPerDay));
  return year * 12 + month - 1;
}

/** The first second of a month so counted. */
export const firstSecondOf = (month: number): number => daysFromCivil(yearOf(month), month - yearOf(month) * 12 + 1, 1) * secondsPerDay;

export const yearOf = (month: number): number => Math.floor(month / 12);

/** The year as EDTF and people write it, four digits at least. */
export const yearText = (year: number): string => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

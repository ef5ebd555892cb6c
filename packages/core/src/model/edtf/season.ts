import { daysFromCivil, daysInMonth } from "./calendar.js";
import type { Days } from "./mask.js";

/** A part of a year: its name in English, its first month, how many months it has, and the kind it belongs to. */
export interface YearPart {
  readonly name: string;
  readonly firstMonth: number;
  readonly months: number;
  readonly kind: "season" | "northern season" | "southern season" | "quarter" | "third" | "half";
}

const part = (kind: YearPart["kind"], name: string, firstMonth: number, months: number): YearPart => ({ name, firstMonth, months, kind });

/**
 * The codes 21 to 41. The specification gives them no months; these are the meteorological ones. A season without a
 * hemisphere is read as northern. A winter that begins in December runs on into February of the next year.
 */
const yearParts: readonly YearPart[] = [
  part("season", "spring", 3, 3),
  part("season", "summer", 6, 3),
  part("season", "autumn", 9, 3),
  part("season", "winter", 12, 3),
  part("northern season", "northern spring", 3, 3),
  part("northern season", "northern summer", 6, 3),
  part("northern season", "northern autumn", 9, 3),
  part("northern season", "northern winter", 12, 3),
  part("southern season", "southern spring", 9, 3),
  part("southern season", "southern summer", 12, 3),
  part("southern season", "southern autumn", 3, 3),
  part("southern season", "southern winter", 6, 3),
  part("quarter", "first quarter", 1, 3),
  part("quarter", "second quarter", 4, 3),
  part("quarter", "third quarter", 7, 3),
  part("quarter", "fourth quarter", 10, 3),
  part("third", "first third", 1, 4),
  part("third", "second third", 5, 4),
  part("third", "last third", 9, 4),
  part("half", "first half", 1, 6),
  part("half", "second half", 7, 6),
];

/** The part of a year that a code stands for, if it is 21 to 41. */
export function yearPart(code: number): YearPart | undefined {
  return yearParts[code - 21];
}

/** The days of a part of a year. */
export function daysOfYearPart(year: number, { firstMonth, months }: YearPart): Days {
  const last = firstMonth + months - 1;
  const lastYear = last > 12 ? year + 1 : year;
  const lastMonth = last > 12 ? last - 12 : last;
  return { from: daysFromCivil(year, firstMonth, 1), to: daysFromCivil(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) };
}

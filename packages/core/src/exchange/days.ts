import type { Civil } from "../model/edtf/calendar.js";
import { type Days, flatDaysOf } from "../query/days.js";
import type { Losses } from "./losses.js";

export { settledDays } from "../query/days.js";
export type { Days } from "../query/days.js";

/** The days on which something may have been, from the first to the last. Undefined: nothing is known. What this flattens is told. */
export function daysOf(when: Parameters<typeof flatDaysOf>[0], losses: Losses): Days | undefined {
  const flat = flatDaysOf(when);
  if (flat?.flattens) losses.add(flat.flattens);
  return flat?.days;
}

/** The years that four digits can hold. */
export const hasFourDigits = ({ first, last }: Days): boolean => first.year >= 1 && last.year <= 9999;

/** `2024-03-14`: for years of four digits. */
export function isoDay({ year, month, day }: Civil): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

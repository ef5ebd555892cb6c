import type { When } from "../model/dating.js";
import { type Civil, civilFromDays, dayOf } from "../model/edtf/calendar.js";
import type { RowTime } from "../query/row-time.js";
import type { Losses } from "./losses.js";

/** A stretch of calendar days, both ends included, for formats that know nothing wider or vaguer. */
export type Days = { readonly first: Civil; readonly last: Civil };

type Told = RowTime | When;

/**
 * The days on which something may have been, from the first to the last. A side that is open is the other side's day.
 * Undefined: nothing at all is known. What this flattens is told.
 */
export function daysOf(when: Told, losses: Losses): Days | undefined {
  const { earliestStart, latestEnd } = when.bounds;
  const from = earliestStart ?? latestEnd;
  const to = latestEnd ?? earliestStart;
  if (from === null || to === null) return undefined;
  if (earliestStart === null || latestEnd === null) losses.add("open-dates-as-day");
  else if (!isSettled(when)) losses.add("dates-as-days");
  else if (isTimed(when)) losses.add("times-as-days");
  return { first: civilFromDays(dayOf(from)), last: civilFromDays(dayOf(to)) };
}

/** The days where they are known beyond doubt: one day, or a stretch whose ends are each known to the day. */
export function settledDays(when: Told): Days | undefined {
  const { earliestStart, latestEnd } = when.bounds;
  if (earliestStart === null || latestEnd === null || !isSettled(when)) return undefined;
  return { first: civilFromDays(dayOf(earliestStart)), last: civilFromDays(dayOf(latestEnd)) };
}

function isSettled({ bounds, uncertain, approximate, rivals }: Told): boolean {
  const inDoubt = uncertain || approximate || (typeof rivals === "object" ? rivals.length > 0 : rivals);
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  return !inDoubt && isOneDay(earliestStart, latestStart) && isOneDay(earliestEnd, latestEnd);
}

const isOneDay = (from: number | null, to: number | null): boolean => from !== null && to !== null && dayOf(from) === dayOf(to);

const isTimed = ({ edtf }: Told): boolean => edtf.includes("T");

/** The years that four digits can hold. */
export const hasFourDigits = ({ first, last }: Days): boolean => first.year >= 1 && last.year <= 9999;

/** `2024-03-14`: for years of four digits. */
export function isoDay({ year, month, day }: Civil): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

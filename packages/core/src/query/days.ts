import type { When } from "../model/dating.js";
import { type Civil, civilFromDays, dayOf } from "../model/edtf/calendar.js";
import type { RowTime } from "./row-time.js";

/** A stretch of calendar days, both ends included, for formats that know nothing wider or vaguer. */
export type Days = { readonly first: Civil; readonly last: Civil };

/** What is lost where a time is written as days; the codes are those of an export's losses. */
export type Flattening = "open-dates-as-day" | "dates-as-days" | "times-as-days";

type Told = RowTime | When;

/**
 * The days on which something may have been, from the first to the last, and what writing them flattens. A side that is open
 * is the other side's day. Undefined: nothing at all is known.
 */
export function flatDaysOf(when: Told): { readonly days: Days; readonly flattens: Flattening | undefined } | undefined {
  const { earliestStart, latestEnd } = when.bounds;
  const from = earliestStart ?? latestEnd;
  const to = latestEnd ?? earliestStart;
  if (from === null || to === null) return undefined;
  const days = { first: civilFromDays(dayOf(from)), last: civilFromDays(dayOf(to)) };
  if (earliestStart === null || latestEnd === null) return { days, flattens: "open-dates-as-day" };
  if (!isSettled(when)) return { days, flattens: "dates-as-days" };
  return { days, flattens: isTimed(when) ? "times-as-days" : undefined };
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

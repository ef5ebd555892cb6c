import type { Bounds } from "./bounds.js";
import { civilFromDays, dayOf, daysInMonth } from "./calendar.js";

/** A day at an edge of a stretch of time, cut down to the month or year that it completes. `null` is not told. */
export interface Edge {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A stretch of whole days, months or years, both ends included; `null` is an open side. */
export interface Edges {
  readonly from: Edge | null;
  readonly to: Edge | null;
}

/** Years that EDTF can write with a month and a day. */
const fourDigits = (year: number): boolean => year >= -9_999 && year <= 9_999;

/**
 * The calendar edges of a stretch of seconds: whole years if both ends fall on year edges, else whole months, else the
 * days that hold the ends. A year of more than four digits makes it years, rounded outwards.
 */
export function edgesOf(from: number | null, to: number | null): Edges {
  const first = from === null ? null : civilFromDays(dayOf(from));
  const last = to === null ? null : civilFromDays(dayOf(to));
  const monthEdges = (!first || first.day === 1) && (!last || last.day === daysInMonth(last.year, last.month));
  const yearEdges = monthEdges && (!first || first.month === 1) && (!last || last.month === 12);
  const long = (first && !fourDigits(first.year)) || (last && !fourDigits(last.year));
  const cut = ({ year, month, day }: { year: number; month: number; day: number }): Edge =>
    yearEdges || long ? { year, month: null, day: null } : { year, month, day: monthEdges ? null : day };
  return { from: first && cut(first), to: last && cut(last) };
}

/** Whether two edges are the same day, month or year. */
export function sameEdge(a: Edge | null, b: Edge | null): boolean {
  return a !== null && b !== null && a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Whether bounds are those of one date: it happened once, some time between two seconds. */
export function isOnce({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): boolean {
  return earliestStart === earliestEnd && latestStart === latestEnd;
}

/** An edge as an EDTF date. */
export function textOfEdge({ year, month, day }: Edge): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  const text = `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
  return month === null ? text : day === null ? `${text}-${two(month)}` : `${text}-${two(month)}-${two(day)}`;
}

export const two = (value: number): string => String(value).padStart(2, "0");

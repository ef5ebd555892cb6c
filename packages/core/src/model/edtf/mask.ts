import { daysFromCivil, daysInMonth } from "./calendar.js";
import { code } from "./scan.js";

/** Whether a component has an unspecified digit. */
export const isMasked = (text: string): boolean => text.includes("X");

/** How many of the last digits are unspecified: 2 in `20XX`, 0 in `1XX3`. */
export function maskedTail(text: string): number {
  let count = 0;
  while (count < text.length && text.charAt(text.length - 1 - count) === "X") count += 1;
  return count;
}

/** The numbers from `from` to `to` that a two-digit component can stand for: `1X` from 1 to 12 is 10, 11 and 12. */
export function fitting(mask: string, from: number, to: number): number[] {
  if (!isMasked(mask)) return Number(mask) >= from && Number(mask) <= to ? [Number(mask)] : [];
  const numbers: number[] = [];
  for (let value = from; value <= to; value += 1) {
    if (fitsDigit(mask, 0, Math.floor(value / 10)) && fitsDigit(mask, 1, value % 10)) numbers.push(value);
  }
  return numbers;
}

function fitsDigit(mask: string, index: number, digit: number): boolean {
  const found = mask.charCodeAt(index);
  return found === code.X || found === code.zero + digit;
}

/**
 * The years that a four-digit year with its sign can stand for, rising, or falling if `latestFirst`. At most 10,000; there
 * is no year -0000.
 */
export function* fittingYears(mask: string, latestFirst: boolean): Generator<number> {
  const sign = mask.charCodeAt(0) === code.minus ? -1 : 1;
  const digits = sign < 0 ? mask.slice(1) : mask;
  const places: number[] = [];
  let known = 0;
  for (let index = 0; index < 4; index += 1) {
    const place = 10 ** (3 - index);
    const found = digits.charCodeAt(index);
    if (found === code.X) places.unshift(place);
    else known += (found - code.zero) * place;
  }
  // Filled into the open places, the numbers 0, 1, 2 … give rising years.
  const fillings = 10 ** places.length;
  const falling = latestFirst === sign > 0;
  for (let count = 0; count < fillings; count += 1) {
    let filling = falling ? fillings - 1 - count : count;
    let year = known;
    for (const place of places) {
      year += (filling % 10) * place;
      filling = Math.floor(filling / 10);
    }
    if (sign > 0) yield year;
    else if (year !== 0) yield -year;
  }
}

/** A stretch of days, counted from 1970-01-01, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The first and the last real date that a date with unspecified digits can stand for; nothing if there is none, as in
 * `2023-02-3X`. A completion counts only as a whole: in `1985-1X-31` the month may be 10 or 12, never 11.
 */
export function maskedDays(year: string, month: string | null, day: string | null): Days | undefined {
  const months = month === null ? [1, 12] : fitting(month, 1, 12);
  const days = day === null ? undefined : fitting(day, 1, 31);
  const from = edge(year, months, days, false);
  const to = edge(year, months, days, true);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function edge(year: string, months: readonly number[], days: readonly number[] | undefined, latest: boolean): number | undefined {
  if (months.length === 0 || days?.length === 0) return undefined;
  const monthsInOrder = latest ? months.toReversed() : months;
  const daysInOrder = latest ? days?.toReversed() : days;
  for (const y of fittingYears(year, latest)) {
    for (const m of monthsInOrder) {
      const length = daysInMonth(y, m);
      const d = daysInOrder ? daysInOrder.find((candidate) => candidate <= length) : latest ? length : 1;
      if (d !== undefined) return daysFromCivil(y, m, d);
    }
  }
  return undefined;
}

import { daysFromCivil, daysInMonth } from "./calendar.js";

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
  const numbers: number[] = [];
  for (let value = from; value <= to; value += 1) {
    const digits = String(value).padStart(2, "0");
    if (fitsDigit(mask, digits, 0) && fitsDigit(mask, digits, 1)) numbers.push(value);
  }
  return numbers;
}

const fitsDigit = (mask: string, digits: string, index: number): boolean =>
  mask.charAt(index) === "X" || mask.charAt(index) === digits.charAt(index);

/**
 * The years that a four-digit year with its sign can stand for, rising, or falling if `latestFirst`. At most 10,000; there
 * is no year -0000.
 */
export function* fittingYears(mask: string, latestFirst: boolean): Generator<number> {
  const negative = mask.startsWith("-");
  const digits = negative ? mask.slice(1) : mask;
  const count = digits.split("X").length - 1;
  const choices = 10 ** count;
  // Filled from the highest unspecified digit on, the fillings 0, 1, 2 … give rising years.
  const falling = latestFirst !== negative;
  for (let choice = 0; choice < choices; choice += 1) {
    const filling = String(falling ? choices - 1 - choice : choice).padStart(count, "0");
    let used = 0;
    const magnitude = Number(digits.replace(/X/g, () => filling.charAt(used++)));
    if (!negative) yield magnitude;
    else if (magnitude !== 0) yield -magnitude;
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
  const monthsInOrder = latest ? [...months].reverse() : months;
  const daysInOrder = latest ? days?.slice().reverse() : days;
  for (const y of fittingYears(year, latest)) {
    for (const m of monthsInOrder) {
      const length = daysInMonth(y, m);
      const d = daysInOrder ? daysInOrder.find((candidate) => candidate <= length) : latest ? length : 1;
      if (d !== undefined) return daysFromCivil(y, m, d);
    }
  }
  return undefined;
}

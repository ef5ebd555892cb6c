import { daysFromCivil, daysInMonth, secondsPerDay } from "../edtf/calendar.js";
import type { EdtfText } from "../edtf/edtf.js";

/**
 * A date to ask with: its text, and its first and last second since 1970-01-01T00:00:00Z, ±Infinity where a side is open.
 */
export type AskedDate = { readonly text: EdtfText; readonly start: number; readonly end: number };

/** A year (of a decade `202X`, a century `20XX`), a month or a day, as its first and last day and the number of its parts. */
type Point = { readonly first: number; readonly last: number; readonly parts: number };

const pointPattern = /^(-?)(\d{4}|(?=.{4}$)\d+X+)(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Reads a date to ask with: the part of EDTF that names a stretch of the calendar. A question is not itself in doubt, so that
 * marks, lists, seasons and times of day are none. Whatever is read here `parseEdtf` reads alike. Undefined: it is no such date.
 */
export function askedDate(text: string): AskedDate | undefined {
  const inside = /^\[(.+)\]$/.exec(text)?.[1];
  const [from = "", to = from, more] = inside?.split("..") ?? text.split("/");
  const [first, last] = [from, to].map((end) => (end === "" || (end === ".." && !inside) ? null : pointOf(end)));
  if (more !== undefined || first === undefined || last === undefined || (!first && !last)) return undefined;
  if (first && last && (first.first > last.first || (inside && first.parts !== last.parts))) return undefined;
  return {
    text: text as EdtfText,
    start: first ? first.first * secondsPerDay : -Infinity,
    end: last ? (last.last + 1) * secondsPerDay - 1 : Infinity,
  };
}

function pointOf(text: string): Point | undefined {
  const [found, sign = "", digits = "", month, day] = pointPattern.exec(text) ?? [];
  const [low, high] = ["0", "9"].map((digit) => Number(sign + digits.replaceAll("X", digit))) as [number, number];
  if (!found || Object.is(low, -0)) return undefined;
  if (!month) {
    const [from, to] = sign ? [high, low] : [low, high];
    return { first: daysFromCivil(from, 1, 1), last: daysFromCivil(to, 12, 31), parts: 1 };
  }
  const length = daysInMonth(low, Number(month));
  const first = daysFromCivil(low, Number(month), Number(day ?? 1));
  // A month that no year has has no days either.
  if (Number(day ?? 1) > length || day === "00") return undefined;
  return day ? { first, last: first, parts: 3 } : { first, last: first + length - 1, parts: 2 };
}

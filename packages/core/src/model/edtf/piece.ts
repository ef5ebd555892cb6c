import { isApproximate, isUncertain, readMark } from "./doubt.js";
import type { Part } from "./edtf.js";
import { code, isDigit, type Scan } from "./scan.js";

/** A component as it is read: its text, where it stands, and the marks found so far, which later ones may add to. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  bits: number;
}

export interface Pieces {
  readonly year: Piece;
  month: Piece | null;
  day: Piece | null;
  /** Whether a mark stands anywhere but at the end of the date. */
  markedInside: boolean;
}

/**
 * Reads a year and up to two components after it, with their marks: one before a component is about that component, one
 * after it about that and all before it.
 */
export function readPieces(scan: Scan): Pieces | undefined {
  const year = readPiece(scan, readYear);
  if (!year) return undefined;
  const pieces: Pieces = { year, month: null, day: null, markedInside: year.bits !== 0 };
  year.bits |= readMark(scan);
  if (!scan.take(code.minus)) return pieces;
  pieces.markedInside = year.bits !== 0;

  const month = readPiece(scan, readMonth);
  if (!month) return undefined;
  pieces.markedInside ||= month.bits !== 0;
  const toMonth = readMark(scan);
  year.bits |= toMonth;
  month.bits |= toMonth;
  pieces.month = month;
  if (!scan.take(code.minus)) return pieces;
  pieces.markedInside ||= toMonth !== 0;

  const day = readPiece(scan, readDay);
  if (!day) return undefined;
  pieces.markedInside ||= day.bits !== 0;
  const toDay = readMark(scan);
  year.bits |= toDay;
  month.bits |= toDay;
  day.bits |= toDay;
  pieces.day = day;
  return pieces;
}

function readPiece(scan: Scan, read: (scan: Scan) => string | undefined): Piece | undefined {
  const bits = readMark(scan);
  const at = scan.at;
  const text = read(scan);
  return text === undefined ? undefined : { text, at, bits };
}

export function partOf({ text, bits }: Piece): Part {
  return { text, uncertain: isUncertain(bits), approximate: isApproximate(bits) };
}

const readMonth = (scan: Scan): string | undefined => readTwo(scan, "month", "04 for April");
const readDay = (scan: Scan): string | undefined => readTwo(scan, "day", "05 for the fifth");

/** Four digits or X, with a sign before them. */
function readYear(scan: Scan): string | undefined {
  const start = scan.at;
  const first = scan.peek() === code.minus ? start + 1 : start;
  scan.at = first;
  skipDigits(scan);
  const length = scan.at - first;
  const text = scan.text.slice(start, scan.at);
  if (length === 4)
    return text === "-0000" ? scan.fail(start, 5, "there is no year -0000", "the year before 0001 is 0000, which is 1 BC") : text;
  if (length === 0) return scan.unexpected("a year");
  if (length < 4 && interrupted(scan)) return scan.unexpected("a digit of the year");
  const hint =
    length < 4
      ? "a year has four digits, as in 0850; a decade is 185X and a century 18XX"
      : "write 2024-02-22 with hyphens; a year beyond 9999 begins with a Y and stands alone, as in Y12000";
  return scan.fail(start, scan.at - start, `a year of ${length} ${length === 1 ? "digit" : "digits"}`, hint);
}

/** Two digits or X. */
function readTwo(scan: Scan, name: string, example: string): string | undefined {
  const start = scan.at;
  skipDigits(scan);
  const length = scan.at - start;
  if (length === 2) return scan.text.slice(start, scan.at);
  if (length === 0 || (length === 1 && interrupted(scan))) return scan.unexpected(`${length === 0 ? "a" : "a digit of the"} ${name}`);
  return scan.fail(start, length, `a ${name} of ${length} ${length === 1 ? "digit" : "digits"}`, `a ${name} has two digits: ${example}`);
}

/** Whether what stopped the digits is foreign to dates, so that it and not the count of digits is the fault. */
const interrupted = (scan: Scan): boolean => !scan.ended && !/[-?~%/,.\]}TS]/.test(scan.text.charAt(scan.at));

function skipDigits(scan: Scan): void {
  while (isDigit(scan.peek()) || scan.peek() === code.X) scan.at += 1;
}

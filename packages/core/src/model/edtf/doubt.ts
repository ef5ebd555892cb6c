import type { Doubt, Part } from "./edtf.js";
import { code, type Scan } from "./scan.js";

// Marks are bits while a date is read, since several may meet on one component.
const uncertainBit = 1;
const approximateBit = 2;

/** Reads `?`, `~` or `%` if one stands here, as bits. */
export function readMark(scan: Scan): number {
  const found = scan.peek();
  const bits =
    found === code.question
      ? uncertainBit
      : found === code.tilde
        ? approximateBit
        : found === code.percent
          ? uncertainBit | approximateBit
          : 0;
  if (bits !== 0) scan.at += 1;
  return bits;
}

export const isUncertain = (bits: number): boolean => (bits & uncertainBit) !== 0;
export const isApproximate = (bits: number): boolean => (bits & approximateBit) !== 0;

export function bitsOf(doubt: Doubt): number {
  return (doubt.uncertain ? uncertainBit : 0) | (doubt.approximate ? approximateBit : 0);
}

const marks = ["", "?", "~", "%"] as const;

/** The mark for a doubt: nothing, `?`, `~` or `%`. */
export function markOf(doubt: Doubt): string {
  return marks[bitsOf(doubt)] ?? "";
}

/**
 * Writes components with the fewest marks in one fixed way, so that equal meanings have equal text. A mark after a
 * component holds for it and all before it: it serves the first components as far as they share one doubt. A mark before
 * a component holds for it alone: it serves the rest.
 *
 *     ?2004-06-~11   and   2004?-06-~11   →   2004?-06-~11
 */
export function writeParts(year: Part, month: Part | null, day: Part | null): string {
  const mark = markOf(year);
  if (!month) return year.text + mark;
  const monthShares = mark !== "" && markOf(month) === mark;
  const dayShares = day !== null && monthShares && markOf(day) === mark;
  const toMonth = `${year.text}${monthShares ? "" : mark}-${monthShares ? "" : markOf(month)}${month.text}${monthShares && !dayShares ? mark : ""}`;
  if (!day) return toMonth;
  return dayShares ? `${toMonth}-${day.text}${mark}` : `${toMonth}-${markOf(day)}${day.text}`;
}

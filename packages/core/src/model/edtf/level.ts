import { bitsOf } from "./doubt.js";
import type { EdtfPoint, Level, Part } from "./edtf.js";
import { isMasked, maskedTail } from "./mask.js";

/**
 * The level of a date that has a mark at its end only, by its components: 1 for what the specification lists there (a
 * negative year, a mark, digits unspecified from the right in four forms), 2 for anything freer.
 */
export function levelOfParts(year: Part, month: Part | null, day: Part | null): Level {
  const masked = isMasked(year.text) || (month !== null && isMasked(month.text)) || (day !== null && isMasked(day.text));
  if (masked && !isMaskedFromTheRight(year.text, month?.text, day?.text)) return 2;
  return masked || bitsOf(year) !== 0 || year.text.startsWith("-") ? 1 : 0;
}

/** `201X`, `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX`. */
function isMaskedFromTheRight(year: string, month: string | undefined, day: string | undefined): boolean {
  if (isMasked(year)) return month === undefined && maskedTail(year) <= 2 && year.indexOf("X") === year.length - maskedTail(year);
  if (day === undefined) return month === "XX";
  return day === "XX" && (month === "XX" || (month !== undefined && !isMasked(month)));
}

/** The level of a date at an end of an interval: there, digits may be unspecified only at level 2. */
export function levelInInterval(point: EdtfPoint): Level {
  return point.type !== "year" && isMasked(point.text) ? 2 : point.level;
}

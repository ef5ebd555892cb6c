import { bitsOf } from "./doubt.js";
import type { EdtfPoint, Level, Part } from "./edtf.js";
import { isMasked } from "./mask.js";

/**
 * The level of a date by its components: 1 for what the specification lists there (a negative year, one mark for the
 * whole date, digits unspecified from the right in four forms), 2 for anything freer.
 */
export function levelOfParts(parts: readonly Part[]): Level {
  return Math.max(signLevel(parts), doubtLevel(parts), maskLevel(parts)) as Level;
}

const signLevel = ([year]: readonly Part[]): Level => (year?.text.startsWith("-") ? 1 : 0);

function doubtLevel(parts: readonly Part[]): Level {
  const [first, ...rest] = parts.map(bitsOf);
  if (rest.some((bits) => bits !== first)) return 2;
  return first === 0 ? 0 : 1;
}

// 201X and 20XX alone; XX for the month; XX for the day; XX for both.
function maskLevel([year, month, day]: readonly Part[]): Level {
  const rest = [month, day].filter((part) => part !== undefined);
  if (!year || ![year, ...rest].some((part) => isMasked(part.text))) return 0;
  if (isMasked(year.text)) return rest.length === 0 && /^-?\d\d\dX$|^-?\d\dXX$/.test(year.text) ? 1 : 2;
  const plainThenWhole = rest.every((part, index) => part.text === "XX" || (!isMasked(part.text) && rest[index - 1]?.text !== "XX"));
  return plainThenWhole ? 1 : 2;
}

/** The level of a date at an end of an interval: there, digits may be unspecified only at level 2. */
export function levelInInterval(point: EdtfPoint): Level {
  const parts = point.type === "date" ? [point.year, point.month, point.day] : point.type === "season" ? [point.year, point.part] : [];
  return parts.some((part) => part !== null && isMasked(part.text)) ? 2 : point.level;
}

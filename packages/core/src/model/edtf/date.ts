import { slackOfParts, widen } from "./approximate.js";
import { unknownBounds, within, withinDays, type Bounds } from "./bounds.js";
import { secondsPerDay } from "./calendar.js";
import { writeParts } from "./doubt.js";
import type { Doubt, EdtfDate, EdtfDateTime, EdtfPoint, EdtfSeason, Part } from "./edtf.js";
import { levelOfParts } from "./level.js";
import { fittingYears, isMasked, type Days } from "./mask.js";
import { partOfPiece, readPieces, type Piece } from "./piece.js";
import { realDays } from "./real-days.js";
import { code, type Scan } from "./scan.js";
import { daysOfYearPart, yearPart, type YearPart } from "./season.js";
import { readTime } from "./time.js";
import { readLongYear, readSignificance } from "./year.js";

/** Reads a date without a time of day: what may stand in an interval or a set. Stops after it. */
export function readPoint(scan: Scan): EdtfPoint | undefined {
  if (scan.peek() === code.Y) return readLongYear(scan);
  const start = scan.at;
  const pieces = readPieces(scan);
  if (!pieces) return undefined;
  if (scan.peek() === code.S) return readSignificance(scan, start, pieces);
  const [, month, day] = pieces;
  const named = month ? yearPart(Number(month.text)) : undefined;
  if (!named) return dateOf(scan, pieces);
  if (day)
    return scan.fail(
      day.at,
      day.text.length,
      `a day of the ${named.name}`,
      "a season or another part of a year has no days: leave the day out, or write a month",
    );
  return seasonOf(pieces, named);
}

/** Reads a date, and a time of day if one follows. Stops after it. */
export function readDate(scan: Scan): EdtfPoint | EdtfDateTime | undefined {
  const start = scan.at;
  const point = readPoint(scan);
  if (!point || scan.peek() !== code.T) return point;
  if (point.type !== "date" || !/^-?\d{4}-\d\d-\d\d$/.test(point.text))
    return scan.fail(
      start,
      scan.at - start,
      "a time of day after what is not one plain day",
      "write the whole date without marks and X, as in 2024-02-22T19:30:00, or leave out the time",
    );
  return readTime(scan, point);
}

function dateOf(scan: Scan, pieces: readonly Piece[]): EdtfDate | undefined {
  const days = realDays(scan, pieces);
  const parts = pieces.map(partOfPiece);
  const [year, month = null, day = null] = parts;
  if (!days || !year) return undefined;
  return {
    type: "date",
    level: levelOfParts(parts),
    text: writeParts(parts),
    bounds: boundsOf(parts, days, day === null),
    ...doubtOf(parts),
    year,
    month,
    day,
  };
}

function seasonOf(pieces: readonly Piece[], named: YearPart): EdtfSeason | undefined {
  const parts = pieces.map(partOfPiece);
  const [year, part] = parts;
  if (!year || !part) return undefined;
  const [first, last] = firstAndLastYear(year.text);
  const days = { from: daysOfYearPart(first, named).from, to: daysOfYearPart(last, named).to };
  const level = named.kind === "season" ? Math.max(1, levelOfParts([year, { ...part, text: "01" }])) : 2;
  return {
    type: "season",
    level: level as 1 | 2,
    text: writeParts(parts),
    bounds: boundsOf(parts, days, true),
    ...doubtOf(parts),
    year,
    part,
  };
}

function firstAndLastYear(mask: string): readonly [number, number] {
  if (!isMasked(mask)) return [Number(mask), Number(mask)];
  const [first = 0] = fittingYears(mask, false);
  const [last = 0] = fittingYears(mask, true);
  return [first, last];
}

/** A year that is wholly unspecified may be any year: its sides are open, though the rest of the date was checked. */
function boundsOf(parts: readonly Part[], days: Days, wholeMonths: boolean): Bounds {
  const year = parts[0]?.text;
  if (year === "XXXX") return unknownBounds;
  const wide = parts.some((part) => part.approximate) ? widen(days, slackOfParts(parts), wholeMonths) : days;
  return year === "-XXXX" ? within(null, wide.to * secondsPerDay + secondsPerDay - 1) : withinDays(wide.from, wide.to);
}

function doubtOf(parts: readonly Doubt[]): Doubt {
  return { uncertain: parts.some((part) => part.uncertain), approximate: parts.some((part) => part.approximate) };
}

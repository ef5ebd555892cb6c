import { slackOfParts, widen } from "./approximate.js";
import { unknownBounds, within, withinDays, type Bounds } from "./bounds.js";
import { secondsPerDay } from "./calendar.js";
import { isApproximate, isUncertain, writeParts } from "./doubt.js";
import type { EdtfDate, EdtfDateTime, EdtfPoint, EdtfSeason, Part } from "./edtf.js";
import { levelOfParts } from "./level.js";
import { fittingYears, isMasked, type Days } from "./mask.js";
import { partOf, readPieces, type Pieces } from "./piece.js";
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
  const { month, day } = pieces;
  const named = month ? yearPart(Number(month.text)) : undefined;
  if (!month || !named) return dateOf(scan, pieces);
  if (day)
    return scan.fail(
      day.at,
      day.text.length,
      `a day of the ${named.name}`,
      "a season or another part of a year has no days: leave the day out, or write a month",
    );
  return seasonOf(pieces, partOf(month), named);
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

function dateOf(scan: Scan, pieces: Pieces): EdtfDate | undefined {
  const days = realDays(scan, pieces);
  if (!days) return undefined;
  const bits = pieces.year.bits | (pieces.month?.bits ?? 0) | (pieces.day?.bits ?? 0);
  const year = partOf(pieces.year);
  const month = pieces.month && partOf(pieces.month);
  const day = pieces.day && partOf(pieces.day);
  return {
    type: "date",
    level: pieces.markedInside ? 2 : levelOfParts(year, month, day),
    text: writeParts(year, month, day),
    bounds: boundsOf(isApproximate(bits) ? widen(days, slackOfParts(year, month, day), day === null || day.text === "XX") : days, year),
    uncertain: isUncertain(bits),
    approximate: isApproximate(bits),
    year,
    month,
    day,
  };
}

function seasonOf(pieces: Pieces, part: Part, named: YearPart): EdtfSeason {
  const year = partOf(pieces.year);
  const [first, last] = firstAndLastYear(year.text);
  const days = { from: daysOfYearPart(first, named).from, to: daysOfYearPart(last, named).to };
  const approximate = year.approximate || part.approximate;
  return {
    type: "season",
    level: named.kind === "season" && !pieces.markedInside && levelOfParts(year, part, null) < 2 ? 1 : 2,
    text: writeParts(year, part, null),
    bounds: boundsOf(approximate ? widen(days, slackOfParts(year, part, null), true) : days, year),
    uncertain: year.uncertain || part.uncertain,
    approximate,
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
function boundsOf({ from, to }: Days, year: Part): Bounds {
  if (year.text === "XXXX") return unknownBounds;
  return year.text === "-XXXX" ? within(null, to * secondsPerDay + secondsPerDay - 1) : withinDays(from, to);
}

import { lasting, unknownBounds, within, type Bounds } from "./bounds.js";
import { readPoint } from "./date.js";
import { markOf } from "./doubt.js";
import type { EdtfInterval, EdtfPoint, IntervalEnd, Level } from "./edtf.js";
import { levelInInterval } from "./level.js";
import { isMasked } from "./mask.js";
import { code, Scan } from "./scan.js";

/** Reads what follows the start of an interval: the slash is here. */
export function readRestOfInterval(scan: Scan, start: IntervalEnd): EdtfInterval | undefined {
  if (!scan.take(code.slash)) return scan.unexpected("a slash");
  const endAt = scan.at;
  const end = readEnd(scan);
  if (!end) return undefined;
  const [first, last] = [pointOf(start), pointOf(end)];
  const hint = first && last && hintIfReversed(unmarked(first), unmarked(last));
  if (hint) return scan.fail(endAt, scan.at - endAt, "the interval ends before it starts", hint);
  return {
    type: "interval",
    level: levelOf(start, end),
    text: `${textOfStart(start)}/${textOfEnd(end)}`,
    bounds: lasting(boundsOfStart(start), boundsOfEnd(end)),
    uncertain: Boolean(first?.uncertain || last?.uncertain),
    approximate: Boolean(first?.approximate || last?.approximate),
    start,
    end,
  };
}

/** Reads `..` or `..1985` at the start of an interval: the dots are here. */
export function readOpenStart(scan: Scan): IntervalEnd | undefined {
  scan.at += 2;
  if (scan.peek() === code.slash) return { type: "open" };
  const date = readPoint(scan);
  return date && { type: "beyond", date };
}

function readEnd(scan: Scan): IntervalEnd | undefined {
  if (scan.ended) return { type: "unknown" };
  if (scan.dots) {
    scan.at += 2;
    return { type: "open" };
  }
  const date = readPoint(scan);
  if (!date || !scan.dots) return date;
  scan.at += 2;
  return { type: "beyond", date };
}

/** The date at an end, if it has one. */
export function pointOf(end: IntervalEnd): EdtfPoint | undefined {
  return end.type === "open" || end.type === "unknown" ? undefined : end.type === "beyond" ? end.date : end;
}

const textOfPlain = (end: IntervalEnd): string => (end.type === "open" ? ".." : (pointOf(end)?.text ?? ""));

/** The text of the start of an interval. */
export const textOfStart = (start: IntervalEnd): string => (start.type === "beyond" ? ".." : "") + textOfPlain(start);

/** The text of the end of an interval. */
export const textOfEnd = (end: IntervalEnd): string => textOfPlain(end) + (end.type === "beyond" ? ".." : "");

function levelOf(start: IntervalEnd, end: IntervalEnd): Level {
  const [first, last] = [start, end].map((side) => {
    if (side.type === "open" || side.type === "unknown") return 1;
    return side.type === "beyond" ? 2 : levelInInterval(side);
  });
  return Math.max(first ?? 0, last ?? 0) as Level;
}

function boundsOfStart(start: IntervalEnd): Bounds {
  const point = pointOf(start);
  if (!point) return unknownBounds;
  return start.type === "beyond" ? within(null, point.bounds.latestStart) : point.bounds;
}

function boundsOfEnd(end: IntervalEnd): Bounds {
  const point = pointOf(end);
  if (!point) return unknownBounds;
  return end.type === "beyond" ? within(point.bounds.earliestEnd, null) : point.bounds;
}

/** The date without its marks: what is about 2004 is written as later than 2003, though it may have been earlier. */
function unmarked(point: EdtfPoint): EdtfPoint {
  return markOf(point) === "" ? point : (readPoint(new Scan(point.text.replace(/[?~%]/g, ""))) ?? point);
}

/**
 * What to write instead, if an interval is reversed. An end without X is taken at its own beginning, as other readers do:
 * 2004 is not after 2004-06, since as a year it began before. Any other end is refused only if it cannot be after the
 * start at all.
 */
function hintIfReversed(start: EdtfPoint, end: EdtfPoint): string | undefined {
  const exact = !isMasked(end.text) && !(end.type === "year" && end.significant !== null);
  const from = start.bounds.earliestStart;
  const to = exact ? end.bounds.earliestEnd : end.bounds.latestEnd;
  if (from === null || to === null || from <= to) return undefined;
  const within = end.type === "date" && exact && start.text.startsWith(`${end.text}-`);
  return within ? `for an end some time in ${end.text} write ${end.text}${end.month ? "-XX" : "-XX-XX"}` : "put the earlier date first";
}

import { highest, lowest, nearestLower, nearestUpper, within, type Bounds } from "./bounds.js";
import { readPoint } from "./date.js";
import type { EdtfPoint, EdtfSet, Member, MemberRange } from "./edtf.js";
import { code, type Scan } from "./scan.js";
import { yearPart } from "./season.js";

/** Reads `[…]` or `{…}`: the opening bracket is here. */
export function readSet(scan: Scan): EdtfSet | undefined {
  const oneOf = scan.peek() === code.openBracket;
  const closing = oneOf ? code.closeBracket : code.closeBrace;
  scan.at += 1;
  const members: Member[] = [];
  do {
    const at = scan.at;
    const member = readMember(scan, members.length === 0, closing);
    if (!member) return undefined;
    if (member.type === "range" && member.to === null && scan.peek() === code.comma)
      return scan.fail(at, scan.at - at, "an open range before the last member", "“or later” is the last member: [1760,1780..]");
    members.push(member);
  } while (nextMember(scan));
  if (!scan.take(closing)) return scan.unexpected(oneOf ? "a comma or ]" : "a comma or }");
  const points = members.flatMap(pointsOf);
  return {
    type: oneOf ? "one-of" : "all-of",
    level: 2,
    text: textOfSet(oneOf, members),
    bounds: oneOf ? boundsOfOne(members) : boundsOfAll(members),
    uncertain: points.some((point) => point.uncertain),
    approximate: points.some((point) => point.approximate),
    members,
  };
}

/** A comma, and the one space after it that people write. */
function nextMember(scan: Scan): boolean {
  if (!scan.take(code.comma)) return false;
  scan.take(code.space);
  return true;
}

function readMember(scan: Scan, first: boolean, closing: number): Member | undefined {
  if (scan.dots) {
    if (!first) return scan.fail(scan.at, 2, "an open range after the first member", "“or earlier” is the first member: [..1760,1780]");
    scan.at += 2;
    const to = readPoint(scan);
    return to && { type: "range", from: null, to };
  }
  const from = readPoint(scan);
  if (!from || !scan.dots) return from;
  scan.at += 2;
  if (scan.peek() === closing || scan.peek() === code.comma) return { type: "range", from, to: null };
  const toAt = scan.at;
  const to = readPoint(scan);
  if (!to) return undefined;
  if (precisionOf(from) !== precisionOf(to))
    return scan.fail(
      toAt,
      scan.at - toAt,
      `a range from a ${precisionOf(from)} to a ${precisionOf(to)}`,
      "write both ends of a range with the same precision",
    );
  const [low, high] = [from.bounds.earliestStart, to.bounds.latestEnd];
  if (low !== null && high !== null && low > high)
    return scan.fail(toAt, scan.at - toAt, "the range ends before it starts", "put the earlier date first");
  return { type: "range", from, to };
}

function precisionOf(point: EdtfPoint): string {
  if (point.type === "year") return "year";
  if (point.type === "season") return yearPart(Number(point.part.text))?.kind ?? "season";
  return point.day ? "day" : point.month ? "month" : "year";
}

/** The dates that a member names. */
export function pointsOf(member: Member): EdtfPoint[] {
  return member.type === "range" ? [member.from, member.to].filter((point) => point !== null) : [member];
}

const textOfRange = ({ from, to }: MemberRange): string => `${from?.text ?? ""}..${to?.text ?? ""}`;

/** The text of a set with its members as they stand. */
export function textOfSet(oneOf: boolean, members: readonly Member[]): string {
  const inside = members.map((member) => (member.type === "range" ? textOfRange(member) : member.text)).join(",");
  return oneOf ? `[${inside}]` : `{${inside}}`;
}

const firstOf = (member: Member): Bounds =>
  member.type === "range" ? (member.from?.bounds ?? within(null, member.to?.bounds.latestEnd ?? null)) : member.bounds;
const lastOf = (member: Member): Bounds =>
  member.type === "range" ? (member.to?.bounds ?? within(member.from?.bounds.earliestStart ?? null, null)) : member.bounds;

/** One of them, once: like one date as wide as all of them. */
function boundsOfOne(members: readonly Member[]): Bounds {
  return within(
    members.map((member) => firstOf(member).earliestStart).reduce(lowest),
    members.map((member) => lastOf(member).latestEnd).reduce(highest),
  );
}

/** All of them: it starts in the first and ends in the last. */
function boundsOfAll(members: readonly Member[]): Bounds {
  return {
    earliestStart: members.map((member) => firstOf(member).earliestStart).reduce(lowest),
    latestStart: members.map((member) => firstOf(member).latestStart).reduce(nearestUpper),
    earliestEnd: members.map((member) => lastOf(member).earliestEnd).reduce(nearestLower),
    latestEnd: members.map((member) => lastOf(member).latestEnd).reduce(highest),
  };
}

import { checkObject } from "../argument.js";
import type { Bounds } from "./bounds.js";
import { edgesOf, isOnce, sameEdge, type Edge } from "./edges.js";
import type { Edtf, EdtfDateTime, EdtfInterval, EdtfSet, IntervalEnd, Member } from "./edtf.js";
import { pointOf } from "./interval.js";
import { isMasked } from "./mask.js";
import { nameOfEdge, nameOfPoint, nameOfSpan } from "./name.js";
import { edtfOfBounds } from "./of-bounds.js";
import { parseEdtf } from "./parse.js";
import { writeOffset } from "./time.js";

const unknown = "at an unknown time";

/**
 * A date in plain English, to stand after a verb: `22 February 2024`, `in December 2023`, `between January and August
 * 2024`, `not after September 2024`, `from 22 to 25 February 2024`, `about 2024`, `2024, doubted`, `in 44 BC`. Bounds
 * are told as what they leave open; a parsed date also tells its doubts.
 */
export function longWhen(when: Edtf | Bounds): string {
  checkObject("when", when, "give bounds, or the edtf that parseEdtf found");
  if (!("type" in when)) return wordsOfBounds(when);
  switch (when.type) {
    case "date-time":
      return wordsOfTime(when);
    case "interval":
      return wordsOfInterval(when);
    case "one-of":
    case "all-of":
      return wordsOfSet(when);
    case "date": {
      const plain = !when.uncertain && !when.approximate && !isMasked(when.text);
      if (plain) return wordsOfBounds(when.bounds);
      if (when.text.startsWith("XXXX") && !/\d/.test(when.text)) return unknown;
      const aDay = when.day !== null && when.day.text !== "XX";
      return withPreposition(nameOfPoint(when), !aDay && !when.uncertain && !when.approximate);
    }
    default:
      return withPreposition(nameOfPoint(when), !when.uncertain && !when.approximate);
  }
}

const withPreposition = (name: string, wanted: boolean): string =>
  wanted && !/^some time|, or some year/.test(name) ? `in ${name}` : name;

const wordsOfEdge = (edge: Edge): string => (edge.day === null ? `in ${nameOfEdge(edge)}` : nameOfEdge(edge));

function wordsOfBounds(bounds: Bounds): string {
  if (!isOnce(bounds)) {
    // What lasted is told as the interval it is, where the calendar has one.
    const interval = parseEdtf(edtfOfBounds(bounds));
    if (interval.ok && interval.edtf.type === "interval") return wordsOfInterval(interval.edtf);
  }
  const { from, to } = edgesOf(bounds.earliestStart, bounds.latestEnd);
  if (from && to) return sameEdge(from, to) ? wordsOfEdge(from) : `between ${nameOfSpan(from, to, "and")}`;
  return from ? `not before ${nameOfEdge(from)}` : to ? `not after ${nameOfEdge(to)}` : unknown;
}

function wordsOfTime({ date, time, offset }: EdtfDateTime): string {
  const day = parseEdtf(date);
  const zone = offset === null ? "" : offset === 0 ? " UTC" : ` UTC${writeOffset(offset)}`;
  return `${day.ok ? longWhen(day.edtf) : date}, ${time.endsWith(":00") ? time.slice(0, 5) : time}${zone}`;
}

function wordsOfInterval({ start, end, bounds }: EdtfInterval): string {
  const from = pointOf(start);
  const to = pointOf(end);
  if (!from && !to) return unknown;
  if (!from) return `until ${nameOfEnd(end)}${start.type === "unknown" ? ", start unknown" : ""}`;
  if (!to) return end.type === "unknown" ? `from ${nameOfEnd(start)}, end unknown` : `from ${nameOfEnd(start)} on`;
  const plain = [from, to].every((point) => point.type === "date" && !point.uncertain && !point.approximate && !isMasked(point.text));
  if (!plain || start.type === "beyond" || end.type === "beyond")
    return `from ${nameOfEnd(start, "earlier")} to ${nameOfEnd(end, "later")}`;
  const first = edgesOf(from.bounds.earliestStart, from.bounds.latestEnd).from;
  const last = edgesOf(to.bounds.earliestStart, bounds.latestEnd).to;
  if (first && last && sameEdge(first, last)) return `within ${nameOfEdge(first)}`;
  return first && last ? `from ${nameOfSpan(first, last, "to")}` : unknown;
}

function nameOfEnd(end: IntervalEnd, beyond = ""): string {
  const point = pointOf(end);
  return point ? `${nameOfPoint(point)}${end.type === "beyond" ? ` or ${beyond}` : ""}` : "";
}

function wordsOfSet({ type, members, bounds, uncertain, approximate }: EdtfSet): string {
  const [only] = members;
  if (type === "one-of" && members.length === 1 && only?.type === "range" && !uncertain && !approximate) return wordsOfBounds(bounds);
  const names = members.map(nameOfMember);
  const last = names.pop() ?? "";
  const joint = type === "one-of" ? " or " : " and ";
  return names.length === 0 ? last : names.join(", ") + joint + last;
}

function nameOfMember(member: Member): string {
  if (member.type !== "range") return nameOfPoint(member);
  const { from, to } = member;
  if (from && to) return `${nameOfPoint(from)} to ${nameOfPoint(to)}`;
  return from ? `${nameOfPoint(from)} or later` : to ? `${nameOfPoint(to)} or earlier` : unknown;
}

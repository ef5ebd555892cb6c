import { markOf, writeParts } from "./doubt.js";
import type { Edtf, EdtfPoint, EdtfText, IntervalEnd, Member } from "./edtf.js";
import { textOfEnd, textOfStart } from "./interval.js";
import { textOfSet } from "./set.js";
import { writeOffset } from "./time.js";
import { writeYear } from "./year.js";

/**
 * Writes a date as canonical EDTF from its components; `text` and `bounds` are not looked at. Law: `parseEdtf` of the
 * result gives the same value, and the result of what `parseEdtf` gave is its `text`.
 */
export function formatEdtf(edtf: Edtf): EdtfText {
  return write(edtf) as EdtfText;
}

function write(edtf: Edtf): string {
  switch (edtf.type) {
    case "date-time":
      return `${edtf.date}T${edtf.time}${writeOffset(edtf.offset)}`;
    case "interval":
      return `${textOfStart(rewrittenEnd(edtf.start))}/${textOfEnd(rewrittenEnd(edtf.end))}`;
    case "one-of":
    case "all-of":
      return textOfSet(edtf.type === "one-of", edtf.members.map(rewrittenMember));
    default:
      return writePoint(edtf);
  }
}

function writePoint(point: EdtfPoint): string {
  if (point.type === "year") return writeYear(point) + markOf(point);
  if (point.type === "season") return writeParts(point.year, point.part, null);
  return writeParts(point.year, point.month, point.day);
}

const rewritten = <P extends EdtfPoint>(point: P): P => ({ ...point, text: writePoint(point) });

function rewrittenEnd(end: IntervalEnd): IntervalEnd {
  if (end.type === "open" || end.type === "unknown") return end;
  return end.type === "beyond" ? { ...end, date: rewritten(end.date) } : rewritten(end);
}

function rewrittenMember(member: Member): Member {
  if (member.type !== "range") return rewritten(member);
  return { ...member, from: member.from && rewritten(member.from), to: member.to && rewritten(member.to) };
}

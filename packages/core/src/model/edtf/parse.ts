import { checkText } from "../argument.js";
import { readDate } from "./date.js";
import type { Edtf, EdtfResult, EdtfText } from "./edtf.js";
import { readOpenStart, readRestOfInterval } from "./interval.js";
import { code, Scan } from "./scan.js";
import { readSet } from "./set.js";

/** Longer texts are refused unread. */
const longest = 1_000;

/**
 * Reads a date in EDTF: ISO 8601-2:2019 and the Library of Congress specification, levels 0, 1 and 2. What is not a date
 * gives the place of the first fault and what to write instead; nothing is thrown. The decisions on what the
 * specification leaves open are listed in the README beside this file.
 */
export function parseEdtf(text: string): EdtfResult {
  checkText("text", text, 'give a date in EDTF, such as "2024-02-22"');
  if (text.length > longest)
    return {
      ok: false,
      fault: {
        offset: longest,
        length: text.length - longest,
        message: `a date of more than ${longest} characters`,
        hint: "write a shorter date; a long list of dates is better told as several",
      },
    };
  const scan = new Scan(text);
  const edtf = read(scan);
  if (edtf && scan.ended && !scan.fault) return { ok: true, edtf };
  scan.unexpected("the end of the date");
  return { ok: false, fault: scan.fault ?? { offset: scan.at, length: 0, message: "not a date", hint: "write a date such as 2024-02-22" } };
}

function read(scan: Scan): Edtf | undefined {
  const first = scan.peek();
  if (scan.ended) return scan.fail(0, 0, "there is no date", "write a date such as 2024-02-22, or XXXX for an unknown one");
  if (first === code.openBracket || first === code.openBrace) return readSet(scan);
  if (first === code.slash) return readRestOfInterval(scan, { type: "unknown" });
  if (scan.dots) {
    const start = readOpenStart(scan);
    return start && readRestOfInterval(scan, start);
  }
  const date = readDate(scan);
  if (!date || scan.peek() !== code.slash) return date;
  if (date.type === "date-time")
    return scan.fail(0, scan.at, "a time of day in an interval", "leave out the time: an interval has dates only");
  return readRestOfInterval(scan, date);
}

/** The canonical text of a date, if it is one. */
export function edtfText(text: string): EdtfText | undefined {
  const result = parseEdtf(text);
  return result.ok ? (result.edtf.text as EdtfText) : undefined;
}

import type { Dataset } from "../model/dataset.js";
import { civilFromDays, daysFromCivil } from "../model/edtf/calendar.js";
import type { Addresses } from "./addresses.js";
import { cleaned } from "./clean.js";
import { datedEntries } from "./dated-entries.js";
import { type Days, hasFourDigits, isoDay, settledDays } from "./days.js";
import { datedHeadline, type Entry } from "./entries.js";
import type { TextFormat } from "./format.js";
import { Losses } from "./losses.js";
import { stampOf } from "./stamp.js";

/** A calendar of all-day entries, one a line of the record, on the query's clock: RFC 5545. */
export const icalendar: TextFormat = {
  gives: "text",
  description: "a calendar with an entry on the days of each line",
  mediaType: "text/calendar;charset=utf-8",
  extension: "ics",
  write(dataset, options = {}) {
    const losses = new Losses();
    const inRange = (days: Days) => hasFourDigits({ first: days.first, last: dayAfter(days) });
    const { entries, addresses } = datedEntries(dataset, options, losses, inRange);
    const stamp = `${compact(stampOf(dataset, options, losses))}T000000Z`;
    const events = entries.flatMap(({ entry, days }) => eventOf(entry, days, stamp, addresses));
    const lines = [...head(dataset, losses), ...events, "END:VCALENDAR"];
    return { text: lines.map((line) => `${folded(line)}\r\n`).join(""), losses: losses.list() };
  },
};

function head(dataset: Dataset, losses: Losses): string[] {
  const title = escaped(cleaned(dataset.record.title, losses));
  // NAME is RFC 7986; calendars that do not know it read the other.
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//On Record//On Record//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
  ];
}

function eventOf(entry: Entry, days: Days, stamp: string, addresses: Addresses): string[] {
  const { row, date, events, quotes, address, when } = entry;
  const description = [date, ...quotes.map(({ text, manner, source, published }) => `“${text}” (${manner}, ${source}, ${published})`)];
  return [
    "BEGIN:VEVENT",
    `UID:${addresses.name(`claims/${row.claim}`, row.id)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(isoDay(days.first))}`,
    // The day after the last: RFC 5545 leaves the end out.
    `DTEND;VALUE=DATE:${compact(isoDay(dayAfter(days)))}`,
    `SUMMARY:${escaped(datedHeadline(entry))}`,
    `DESCRIPTION:${description.map(escaped).join("\\n\\n")}`,
    ...(address === undefined ? [] : [`URL:${address}`]),
    ...(events.length === 0 ? [] : [`CATEGORIES:${events.map(escaped).join(",")}`]),
    `STATUS:${settledDays(when) ? "CONFIRMED" : "TENTATIVE"}`,
    // Nobody is busy for it.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const dayAfter = ({ last: { year, month, day } }: Days): Days["last"] => civilFromDays(daysFromCivil(year, month, day) + 1);
const compact = (day: string): string => day.replaceAll("-", "");
const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&");

/** A line of at most 75 octets of UTF-8, no character cut; what is longer goes on after a line break and a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let octets = 0;
  let from = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      parts.push(line.slice(from, at));
      from = at;
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  return [...parts, line.slice(from)].join("\r\n ");
}

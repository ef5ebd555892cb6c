import { months, weekdays } from "@on-record/core";
import { type Day, isoOf, monthOf, weekdayOf, yearOf } from "./calendar.js";
import { capital } from "./names.js";
import type { Random } from "./random.js";
import type { Plain } from "./yaml.js";

/** A date in an article's words, and the fields by which an annotation reads them. */
export type PrintedDate = { readonly words: string; readonly fields: { readonly [field: string]: Plain } };

/**
 * What an article that came out on `published` may print of a day not after it. All of it is true of that day, so that no two
 * datings conflict however many there are.
 */
export function printedDates(day: Day, published: Day): PrintedDate[] {
  const [year, month] = isoOf(day).split("-") as [string, string];
  const name = months[Number(month) - 1]!;
  const monthsAgo = monthOf(published) - monthOf(day);
  const mondaysAgo = Math.round((published - weekdayOf(published) - (day - weekdayOf(day))) / 7);
  const all: [holds: boolean, words: string, fields: PrintedDate["fields"]][] = [
    [true, `in ${year}`, { edtf: year }],
    [true, `in ${capital(name)} ${year}`, { edtf: `${year}-${month}` }],
    [true, `on ${isoOf(day)}`, { edtf: isoOf(day) }],
    [true, `around ${capital(name)} ${year}`, { edtf: `${year}-${month}~` }],
    [true, `perhaps in ${year}`, { edtf: `${year}?` }],
    [published - day < 7, `on ${capital(weekdays[weekdayOf(day)]!)}`, { rel: weekdays[weekdayOf(day)]! }],
    [monthsAgo > 0 && monthsAgo < 12, `in ${capital(name)}`, { rel: name }],
    [mondaysAgo === 0, "this week", { rel: "same-week" }],
    [mondaysAgo === 1, "last week", { rel: "week-before" }],
    [monthsAgo === 0, "earlier this month", { rel: "same-month" }],
    [monthsAgo === 1, "last month", { rel: "month-before" }],
    [yearOf(day) === yearOf(published), "earlier this year", { rel: "same-year" }],
    [yearOf(day) === yearOf(published) - 1, "last year", { rel: "year-before" }],
  ];
  return all.filter(([holds]) => holds).map(([, words, fields]) => ({ words, fields }));
}

/** Dates that no text prints: a curator gives them and says why. */
export function inferredDate(day: Day, random: Random): Plain {
  const [from, to] = [day - random.between(0, 90), day + random.between(0, 90)].map(isoOf);
  return { edtf: `[${from}..${to}]`, basis: "inferred", because: "what came before and after it is dated" };
}

import type { Civil } from "../model/edtf/calendar.js";
import { cleaned } from "./clean.js";
import { datedEntries } from "./dated-entries.js";
import type { Days } from "./days.js";
import type { Entry } from "./entries.js";
import type { TextFormat } from "./format.js";
import { jsonFile } from "./json.js";
import { Losses } from "./losses.js";
import { escaped, type Markup, tag } from "./markup.js";

/**
 * What TimelineJS draws: a slide a line, grouped by voice, on the query's clock. `headline` and `text` are HTML there, so
 * everything is escaped; a date in words stands beside the days it was flattened to.
 */
export const timelinejs: TextFormat = {
  gives: "text",
  description: "the lines as slides, as TimelineJS reads them",
  mediaType: "application/json;charset=utf-8",
  extension: "json",
  write(dataset, options = {}) {
    const losses = new Losses();
    const inRange = ({ first, last }: Days) => Math.max(-first.year, last.year) <= lastYear;
    const { entries } = datedEntries(dataset, options, losses, inRange);
    const events = entries.map(({ entry, days }) => ({ start_date: dateOf(days.first), end_date: dateOf(days.last), ...slideOf(entry) }));
    const title = { unique_id: "record", text: { headline: escaped(cleaned(dataset.record.title, losses)) } };
    return { text: jsonFile({ scale: "human", title, events }), losses: losses.list() };
  },
};

// TimelineJS keeps its dates in those of JavaScript, which end a little later.
const lastYear = 270_000;

/** 44 BC, year -43 of the calendar, is -44 there. */
const dateOf = ({ year, month, day }: Civil) => ({ year: year > 0 ? year : year - 1, month, day });

function slideOf({ row, headline, voice, date, quotes, address }: Entry) {
  return {
    unique_id: row.id,
    group: shownPlain(voice),
    display_date: shownPlain(date),
    // Else it makes links of what looks like an address within a quote, cut short, and lets a quotation mark in it end the attribute.
    autolink: false,
    text: { headline: linked(address, headline), text: quotes.map(quoteOf).join("") },
  };
}

/** What it takes markup out of (and with it the escapes) and shows as HTML nevertheless: escaped once for each. */
const shownPlain = (text: string): Markup => escaped(escaped(text));

const quoteOf = ({ text, language, manner, source, published, address }: Entry["quotes"][number]): Markup =>
  tag(
    "blockquote",
    { lang: language, dir: "auto" },
    tag("p", {}, escaped(text)),
    tag("p", {}, escaped(`${manner}, `), linked(address, source), escaped(`, ${published}`)),
  );

const linked = (address: string | undefined, text: string): Markup =>
  address === undefined ? escaped(text) : tag("a", { href: address }, escaped(text));

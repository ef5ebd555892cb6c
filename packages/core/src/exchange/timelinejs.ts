import type { Civil } from "../model/edtf/calendar.js";
import { addressesOf } from "./addresses.js";
import { cleaned } from "./clean.js";
import { daysOf } from "./days.js";
import { entriesOf, type Entry, tellLeftOut } from "./entries.js";
import type { Format } from "./format.js";
import { jsonText } from "./json.js";
import { Losses } from "./losses.js";
import { escaped, type Markup, tag } from "./markup.js";
import { selectionOf } from "./selection.js";

/**
 * What TimelineJS draws: a slide a line, grouped by voice, on the query's clock. `headline` and `text` are HTML there, so
 * everything is escaped; a date in words stands beside the days it was flattened to.
 */
export const timelinejs: Format = {
  description: "the lines as slides, as TimelineJS reads them",
  mediaType: "application/json;charset=utf-8",
  extension: "json",
  write(dataset, options = {}) {
    const losses = new Losses();
    const addresses = addressesOf(dataset, options, losses);
    const selection = selectionOf(dataset, options.query);
    tellLeftOut(selection, losses);
    losses.add("questions-left-out", selection.questions.length);
    const events = entriesOf(dataset, selection, addresses, losses).flatMap((entry) => {
      const days = daysOf(entry.when, losses);
      if (!days) losses.add("rows-undated");
      else if (Math.max(-days.first.year, days.last.year) > lastYear) losses.add("rows-out-of-range");
      else return { start_date: dateOf(days.first), end_date: dateOf(days.last), ...slideOf(entry) };
      return [];
    });
    const title = { unique_id: "record", text: { headline: escaped(cleaned(dataset.record.title, losses)) } };
    return { text: `${jsonText({ scale: "human", title, events }, 2)}\n`, losses: losses.list() };
  },
};

// TimelineJS keeps its dates in those of JavaScript, which end a little later.
const lastYear = 270_000;

/** 44 BC, year -43 of the calendar, is -44 there. */
const dateOf = ({ year, month, day }: Civil) => ({ year: year > 0 ? year : year - 1, month, day });

function slideOf({ row, headline, voice, date, quotes, address }: Entry) {
  return {
    unique_id: row.id,
    group: escaped(voice),
    display_date: escaped(date),
    text: { headline: linked(address, headline), text: quotes.map(quoteOf).join("") },
  };
}

const quoteOf = ({ text, language, manner, source, published, address }: Entry["quotes"][number]): Markup =>
  tag(
    "blockquote",
    { lang: language, dir: "auto" },
    tag("p", {}, escaped(text)),
    tag("p", {}, escaped(`${manner}, `), linked(address, source), escaped(`, ${published}`)),
  );

const linked = (address: string | undefined, text: string): Markup =>
  address === undefined ? escaped(text) : tag("a", { href: address }, escaped(text));

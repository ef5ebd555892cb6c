import { cleaned } from "./clean.js";
import { datedEntries } from "./dated-entries.js";
import { type Days, hasFourDigits, isoDay } from "./days.js";
import { datedHeadline, type Entry } from "./entries.js";
import type { TextFormat } from "./format.js";
import { jsonText } from "./json.js";
import { Losses } from "./losses.js";

/**
 * A timeline as text, an event a line of the record, on the query's clock:
 *
 *     2024-02-01/2024-02-29: Anna affirms: The port was shut
 *     id: "anna-speaks.shut"
 *     (said in February 2024)
 *     “the port was shut” (quoted, Gazette, published 14 March 2024)
 */
export const markwhen: TextFormat = {
  gives: "text",
  description: "the lines as a Markwhen timeline",
  mediaType: "text/plain;charset=utf-8",
  extension: "mw",
  write(dataset, options = {}) {
    const losses = new Losses();
    const { entries } = datedEntries(dataset, options, losses, hasFourDigits);
    const events = entries.map(({ entry, days }) => eventOf(entry, days, losses));
    const head = `title: ${yamlText(cleaned(dataset.record.title, losses))}\n`;
    return { text: [head, ...events].join("\n"), losses: losses.list() };
  },
};

function eventOf(entry: Entry, { first, last }: Days, losses: Losses): string {
  const { row, date, quotes, address } = entry;
  const [from, to] = [isoDay(first), isoDay(last)];
  const lines = [
    `${from === to ? from : `${from}/${to}`}: ${plain(datedHeadline(entry), losses)}`,
    `id: ${yamlText(row.id)}`,
    ...(address === undefined ? [] : [`address: ${yamlText(address)}`]),
    `(${date})`,
    ...quotes.map(({ text, manner, source, published }) => `“${plain(text, losses)}” (${manner}, ${plain(source, losses)}, ${published})`),
  ];
  return `${lines.join("\n")}\n`;
}

/** The head and the properties are YAML, of which JSON is a part; the parser reads a plain `#` in them as a colour. */
const yamlText = (text: string): string => jsonText(text).replaceAll("#", "\\u0023");

/** Markwhen gives these a meaning and has no way to take it from them, but a space: tags, ids, links, pictures, people, progress, boxes. */
function plain(text: string, losses: Losses): string {
  const parted = text
    .replace(/([#@!])(?=[\w/[])/g, "$1 ")
    .replace(/\](?=\()/g, "] ")
    .replace(/(?<!\w)\.(?=start|end)/g, ". ")
    .replace(/(?<=(?:^|\s)\d{1,3})%(?=\s|$)/g, " %")
    .replace(/^(?=\s*\[)/, "… ");
  if (parted !== text) losses.add("signs-changed");
  return parted;
}

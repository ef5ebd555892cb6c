import { markdownLink as linked, markdownText as escaped } from "../query/markdown-text.js";
import { addressesOf } from "./addresses.js";
import { type Asked, askedOf } from "./asked.js";
import { cleaned } from "./clean.js";
import { entriesOf, type Entry, type Quoted, tellLeftOut, whenWords } from "./entries.js";
import type { TextFormat } from "./format.js";
import { Losses } from "./losses.js";
import { selectionOf } from "./selection.js";

/** The record to be read and pasted: its lines with their quotes, what is in dispute, and the sources. CommonMark. */
export const markdown: TextFormat = {
  gives: "text",
  description: "the lines with their quotes, the questions and the sources, to read or to paste",
  mediaType: "text/markdown;charset=utf-8;variant=CommonMark",
  extension: "md",
  write(dataset, options = {}) {
    const losses = new Losses();
    const addresses = addressesOf(dataset, options, losses);
    const selection = selectionOf(dataset, options.query);
    tellLeftOut(selection, losses);
    const blocks = [
      `# ${escaped(cleaned(dataset.record.title, losses))}`,
      "## Lines",
      ...entriesOf(dataset, selection, addresses, losses).map(entryBlock),
      ...questionBlocks(askedOf(dataset, selection.query, addresses, losses)),
      "## Sources",
      ...selection.sources.map((source) => {
        const facts = [`published ${whenWords(source.published)}`, `text sha256 ${source.digest}`];
        return `- ${linked(escaped(cleaned(source.title, losses)), source.url)} (${source.id}), ${facts.join(", ")}`;
      }),
    ];
    return { text: `${blocks.join("\n\n")}\n`, losses: losses.list() };
  },
};

function entryBlock({ headline, date, quotes, address }: Entry): string {
  return [`- **${linked(escaped(headline), address)}**, ${escaped(date)}`, ...quotes.map(quoteBlock)].join("\n\n");
}

function quoteBlock({ text, manner, source, published, address }: Quoted): string {
  return `  > ${escaped(text)}\n  >\n  > ${manner}, ${linked(escaped(source), address)}, ${escaped(published)}`;
}

function questionBlocks(asked: readonly Asked[]): string[] {
  if (asked.length === 0) return [];
  const blocks = asked.flatMap(({ text, address, note, positions }) => [
    `### ${linked(escaped(text), address)}`,
    ...(note === undefined ? [] : [escaped(note)]),
    positions
      .map(({ label, holders }) => [`- ${escaped(label)}`, ...holders.map((holder) => `  - ${escaped(holder)}`)].join("\n"))
      .join("\n"),
  ]);
  return ["## Questions", ...blocks];
}

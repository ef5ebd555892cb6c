import type { Dataset } from "../model/dataset.js";
import { toCommand } from "../query/args.js";
import { type Addresses, addressesOf } from "./addresses.js";
import { type Asked, askedOf } from "./asked.js";
import { cleaned } from "./clean.js";
import { entriesBy, type Entry, type Quoted, tellLeftOut, whenWords } from "./entries.js";
import type { TextFormat } from "./format.js";
import { style } from "./html-style.js";
import { Losses } from "./losses.js";
import { escaped, type Markup, tag, within } from "./markup.js";
import { type Selection, selectionOf } from "./selection.js";

/**
 * The record as one page that needs nothing else: no script, no font, no picture, and a policy that lets none in. It reads on
 * a screen in light and dark, and prints. Well-formed as XML too, so that whatever reads either can check it.
 */
export const html: TextFormat = {
  gives: "text",
  description: "one page that needs nothing else, to read, to keep and to print",
  mediaType: "text/html;charset=utf-8",
  extension: "html",
  write(dataset, options = {}) {
    const losses = new Losses();
    const addresses = addressesOf(dataset, options, losses);
    const selection = selectionOf(dataset, options.query);
    tellLeftOut(selection, losses);
    const page = within("html", { lang: dataset.record.language }, head(dataset, losses), ...body(dataset, selection, addresses, losses));
    return { text: ["<!DOCTYPE html>\n", ...page, "\n"].join(""), losses: losses.list() };
  },
};

function head(dataset: Dataset, losses: Losses): Markup {
  return tag(
    "head",
    {},
    tag("meta", { charset: "utf-8" }),
    tag("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'",
    }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "referrer", content: "no-referrer" }),
    tag("title", {}, escaped(cleaned(dataset.record.title, losses))),
    tag("style", {}, style),
  );
}

/** In pieces, which are put together only once: of a long record each layer around them would be as long as all. */
function body(dataset: Dataset, selection: Selection, addresses: Addresses, losses: Losses): Markup[] {
  const lines = entriesBy(dataset, selection, addresses, losses, line);
  const count = `${lines.length} ${lines.length === 1 ? "line" : "lines"} from ${selection.sources.length} ${selection.sources.length === 1 ? "source" : "sources"}`;
  const asked = selection.narrowed ? `, as ${toCommand(selection.query)} finds them` : "";
  const header = tag(
    "header",
    {},
    tag("h1", {}, linked(addresses.home, cleaned(dataset.record.title, losses))),
    tag("p", {}, escaped(cleaned(`${count}${asked}`, losses))),
  );
  const list = within("section", {}, tag("h2", {}, "Lines" as Markup), ...within("ol", { class: "lines" }, ...lines));
  const main = [...list, ...questions(askedOf(dataset, selection.query, addresses, losses)), sources(selection, losses)];
  return within("body", {}, header, ...within("main", {}, ...main));
}

function line({ row, voice, stance, claim, date, quotes, address }: Entry): Markup {
  return tag(
    "li",
    { id: row.id },
    tag("p", { class: "date" }, escaped(date)),
    tag("p", { class: "claim" }, tag("b", {}, tag("bdi", {}, escaped(voice))), escaped(` ${stance}: `), linked(address, claim)),
    ...quotes.map(quote),
  );
}

function quote({ text, language, manner, source, published, address }: Quoted): Markup {
  return tag(
    "figure",
    {},
    tag("blockquote", { lang: language, dir: "auto" }, tag("p", {}, escaped(text))),
    tag("figcaption", {}, escaped(`${manner}, `), linked(address, source), escaped(`, ${published}`)),
  );
}

function questions(asked: readonly Asked[]): Markup[] {
  if (asked.length === 0) return [];
  const articles = asked.map(({ id, text, address, note, positions }) =>
    tag(
      "article",
      { id },
      tag("h3", {}, linked(address, text)),
      ...(note === undefined ? [] : [tag("p", { class: "note" }, escaped(note))]),
      tag(
        "dl",
        {},
        ...positions.flatMap(({ label, holders }) => [
          tag("dt", {}, escaped(label)),
          ...holders.map((holder) => tag("dd", {}, escaped(holder))),
        ]),
      ),
    ),
  );
  return [tag("section", {}, tag("h2", {}, "Questions" as Markup), ...articles)];
}

function sources({ sources: printed }: Selection, losses: Losses): Markup {
  const items = printed.map((source) =>
    tag(
      "li",
      { id: source.id },
      linked(source.url, cleaned(source.title, losses)),
      escaped(`, published ${whenWords(source.published)}. Text: sha256 `),
      tag("code", {}, escaped(source.digest)),
    ),
  );
  return tag("section", {}, tag("h2", {}, "Sources" as Markup), tag("ul", {}, ...items));
}

/** A text as a link; without an address, or with one that is not of the web, the text alone. */
function linked(address: string | undefined, text: string): Markup {
  const words = tag("bdi", {}, escaped(text));
  return address !== undefined && /^https?:\/\//i.test(address) ? tag("a", { href: address }, words) : words;
}

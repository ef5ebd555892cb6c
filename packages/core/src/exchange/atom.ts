import { type Feed, feedOf, type Item } from "./feed.js";
import type { TextFormat } from "./format.js";
import { Losses } from "./losses.js";
import { escaped, type Markup, tag } from "./markup.js";

/** What is newly recorded or corrected, for feed readers: RFC 4287. */
export const atom: TextFormat = {
  gives: "text",
  description: "a feed of what is newly recorded or corrected, in Atom",
  mediaType: "application/atom+xml;charset=utf-8",
  extension: "atom",
  write(dataset, options = {}) {
    const losses = new Losses();
    const feed = documentOf(feedOf(dataset, options, losses), dataset.record.language);
    return { text: `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`, losses: losses.list() };
  },
};

function documentOf({ id, title, home, updated, items }: Feed, language: string): Markup {
  return tag(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
    tag("id", {}, escaped(id)),
    tag("title", {}, escaped(title)),
    tag("updated", {}, momentOf(updated)),
    ...(home === undefined ? [] : [tag("link", { rel: "alternate", href: home })]),
    tag("author", {}, tag("name", {}, escaped(title))),
    tag("generator", {}, escaped("On Record")),
    ...items.map(entryOf),
  );
}

function entryOf({ id, title, paragraphs, address, updated, categories }: Item): Markup {
  return tag(
    "entry",
    {},
    tag("id", {}, escaped(id)),
    tag("title", {}, escaped(title)),
    tag("updated", {}, momentOf(updated)),
    ...(address === undefined ? [] : [tag("link", { rel: "alternate", href: address })]),
    ...categories.map((term) => tag("category", { term })),
    tag("content", { type: "text" }, escaped(paragraphs.join("\n\n"))),
  );
}

const momentOf = (day: string): Markup => escaped(`${day}T00:00:00Z`);

import { feedOf, type Item } from "./feed.js";
import type { TextFormat } from "./format.js";
import { jsonFile } from "./json.js";
import { Losses } from "./losses.js";

/** What is newly recorded or corrected, for feed readers: JSON Feed 1.1. */
export const jsonFeed: TextFormat = {
  gives: "text",
  description: "a feed of what is newly recorded or corrected, in JSON Feed",
  mediaType: "application/feed+json;charset=utf-8",
  extension: "json",
  write(dataset, options = {}) {
    const losses = new Losses();
    const { title, home, items } = feedOf(dataset, options, losses);
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title,
      ...(home === undefined ? {} : { home_page_url: home }),
      language: dataset.record.language,
      items: items.map(itemOf),
    };
    return { text: jsonFile(feed), losses: losses.list() };
  },
};

function itemOf({ id, title, paragraphs, address, updated, categories }: Item) {
  return {
    id,
    ...(address === undefined ? {} : { url: address }),
    title,
    content_text: paragraphs.join("\n\n"),
    date_modified: `${updated}T00:00:00Z`,
    ...(categories.length === 0 ? {} : { tags: categories }),
  };
}

import type { Metadata } from "next";
import { pathOf, statementLabel } from "@on-record/core/query";
import type { Dataset } from "@on-record/core/query";
import type { DescribedPage } from "@on-record/core/exchange";
import { counted } from "./counted";
import { publisherName } from "./names";
import { record } from "./record";

/** What a page says of itself wherever it is not seen whole: in a tab, in a list of results, in a message that links to it. */
export type About = { readonly title: string; readonly description: string; readonly path: string };

type RecordPage = Exclude<DescribedPage, { kind: "whole" }>;

/** The page of a record. */
export const aboutRecord = (page: RecordPage): About => ({ ...named(page), path: pathOf(page) });

function named(page: RecordPage): Omit<About, "path"> {
  switch (page.kind) {
    case "claim": {
      const { text } = page.record;
      return { title: text, description: `Who affirms, rejects or leaves open: ${text}. Each with the exact words.` };
    }
    case "statement": {
      const title = statementLabel(record, page.record.id);
      return { title, description: `${title}: what was said, as each source words it.` };
    }
    case "event": {
      const { title } = page.record;
      return { title, description: `${title}: what each source claims about it, in its own words.` };
    }
    case "actor": {
      const { name } = page.record;
      return { title: name, description: `What ${name} said, when, and as told by whom.` };
    }
    case "question": {
      const { text } = page.record;
      return { title: text, description: `${text} The positions, who holds each, quote against quote.` };
    }
    case "source": {
      const { id, title } = page.record;
      const outlet = publisherName(record, page.record);
      const count = record.reports.filter(({ source }) => source === id).length;
      return {
        title: `${id} ${outlet}: ${title}`,
        description: `${outlet}, “${title}”: the article with ${counted(count, "place")} where it tells who said what, each marked at its words.`,
      };
    }
  }
}

/** The front page. */
export const aboutSite = ({ record: { title }, claims, sources }: Dataset): About => ({
  title,
  description: `${title}: ${counted(claims.length, "claim")} from ${counted(sources.length, "source")}, each with the exact words it rests on.`,
  path: "/",
});

/** As the head of the page has it. */
export const metadataOf = ({ title, description }: About): Metadata => ({ title, description });

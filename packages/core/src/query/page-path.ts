import type { Dataset } from "../model/dataset.js";
import { checkKind } from "./check-kind.js";
import type { Found } from "./records.js";
import type { Row } from "./row.js";

/** Whatever has an id: a record, or a row of the timeline. */
export type Addressed = Found | { readonly kind: "row"; readonly record: Row };

/** The folders of a site's pages, by the kind of record each shows. */
export const pageFolders = {
  source: "sources",
  actor: "actors",
  event: "events",
  statement: "statements",
  claim: "claims",
  question: "disputes",
} as const;
export type PageKind = keyof typeof pageFolders;

/** Where a site shows something, from its front page on. What has no page of its own is a place on another's. */
export function pathOf(addressed: Addressed): string {
  checkKind("named", "addressed", addressed);
  const { kind, record } = addressed;
  switch (kind) {
    case "report":
      return `/sources/${record.source}#${record.id}`;
    case "row":
      return `/claims/${record.claim}#${record.id}`;
    case "relation":
      return `/claims/${record.from}#${record.id}`;
    default:
      return `/${pageFolders[kind]}/${record.id}`;
  }
}

/** The full address of a path where it is known where the site stands. `home`: left out, as the record says. */
export function addressOf(dataset: Dataset, path: string, home: string | undefined = dataset.record.address): string | undefined {
  return home === undefined ? undefined : `${home.replace(/[?#].*$/s, "").replace(/\/+$/, "")}${path}`;
}

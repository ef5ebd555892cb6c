import type { Dataset } from "../model/dataset.js";
import type { Report } from "../model/report.js";
import { pageFolders, type PageKind } from "../query/page-path.js";
import type { ExportOptions } from "./format.js";
import type { Losses } from "./losses.js";
import { checkDataset } from "../query/misuse.js";
import { checkOptions } from "./options.js";

export type { PageKind };

/** Where the record's pages stand, and what its parts are called where an absolute name is demanded. */
export type Addresses = {
  /** The site's front page; undefined: nobody knows where it stands. */
  readonly home: string | undefined;
  readonly page: (kind: PageKind, id: string) => string | undefined;
  /** The words of a report, in their place in the source. */
  readonly words: (report: Report) => string | undefined;
  /** An absolute name that stays the same; its address where there is one. Several parts name what has no page of its own. */
  readonly name: (...parts: readonly [string, ...string[]]) => string;
  /** The name of a record that has a page: its address where there is one. */
  readonly nameOf: (kind: PageKind, id: string) => string;
};

/** @throws TypeError if an option is not what it should be. */
export function addressesOf(dataset: Dataset, options: ExportOptions, losses?: Losses): Addresses {
  checkDataset(dataset);
  checkOptions(options);
  const { address = dataset.record.address } = options;
  const home = address === undefined ? undefined : baseOf(address);
  if (home === undefined) losses?.add("no-address");
  const urn = `urn:on-record:${slugOf(dataset.record.title)}`;
  const name: Addresses["name"] = (...parts) =>
    home === undefined ? [urn, ...parts].join(":") : `${home}${parts[0]}${parts.length > 1 ? `#${parts.slice(1).join(".")}` : ""}`;
  const page: Addresses["page"] = (kind, id) => (home === undefined ? undefined : `${home}${pageFolders[kind]}/${id}`);
  return {
    home,
    page,
    words: ({ source, id }) => (home === undefined ? undefined : `${home}sources/${source}#${id}`),
    name,
    nameOf: (kind, id) => page(kind, id) ?? name(pageFolders[kind], id),
  };
}

function baseOf(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}/`;
}

function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug.slice(0, 60) || "record";
}

import type { ClaimEntry } from "../../model/claim.js";
import type { ClaimId, SourceId } from "../../model/id.js";
import type { ReportEntry } from "../../model/report.js";
import type { SourceEntry } from "../../model/source.js";
import type { Entry, EntryOf, ListName, RecordHead } from "../annotations/index.js";

/** The eight kinds of record, by the word that messages use. */
export type Kind = "source" | "actor" | "event" | "statement" | "claim" | "report" | "question" | "relation";

/** An entry that has its id, and the source in whose own file it stands. */
export type Item<T> = Entry<T> & { readonly id: string; readonly home: SourceId | undefined };

/** A report with its source known and its claim taken out. */
export type LinkedReport = Omit<ReportEntry, "claim" | "source"> & { readonly source: SourceId; readonly claim?: ClaimId };

type Listed = Exclude<ListName, "reports" | "claims">;

/** All entries of a record, from whatever file. */
export type Items = { readonly [Name in Listed]: Item<EntryOf<Name>>[] } & {
  readonly heads: Entry<RecordHead>[];
  readonly sources: Item<SourceEntry>[];
  readonly claims: Item<ClaimEntry>[];
  readonly reports: Item<LinkedReport>[];
};

/** The entries of one kind. */
export type ItemsName = Exclude<keyof Items, "heads">;

/** The word for one record of a list. */
export const kindOf = {
  sources: "source",
  actors: "actor",
  events: "event",
  statements: "statement",
  claims: "claim",
  reports: "report",
  questions: "question",
  relations: "relation",
} as const satisfies Record<ItemsName, Kind>;

export const itemsNames = Object.keys(kindOf) as ItemsName[];

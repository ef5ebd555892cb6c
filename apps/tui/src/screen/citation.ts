import { addressOf, citationOf, pathOf, plainCitation, type TimelineRow } from "@on-record/core/query";
import { onRecord } from "../rows/head.js";
import type { State } from "./state.js";

/** What one pastes into an article, with the chosen report's words. It ends in how to come back: the site's address, else the command. */
export function citation({ dataset, record }: State, { row }: TimelineRow, report: number): string {
  const cited = { kind: "row", record: row } as const;
  const address = addressOf(dataset, pathOf(cited)) ?? onRecord(`onrecord show ${row.id}`, { record });
  return plainCitation(citationOf(dataset, cited, row.reports[report]), address);
}

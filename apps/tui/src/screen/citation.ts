import { addressOf, citationOf, type Dataset, pathOf, plainCitation, type TimelineRow } from "@on-record/core/query";

/** What one pastes into an article, with the chosen report's words. It ends in how to come back: the site's address, else the command. */
export function citation(dataset: Dataset, { row }: TimelineRow, report: number): string {
  const cited = { kind: "row", record: row } as const;
  const address = addressOf(dataset, pathOf(cited)) ?? `onrecord show ${row.id}`;
  return plainCitation(citationOf(dataset, cited, row.reports[report]), address);
}

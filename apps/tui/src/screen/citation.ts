import { cleanText, type Dataset, lookup, type TimelineRow } from "@on-record/core/query";
import { publisherOf, stanceWords, voiceWords } from "../evidence/voice.js";
import { whenWords } from "../rows/sentence.js";

/** What one pastes into an article: the claim, who and when, the source, its words, and how to come back to it. */
export function citation(dataset: Dataset, { row }: TimelineRow, report: number): string {
  const look = lookup(dataset);
  const { source: id, evidence } = look.reports.get(row.reports[report] ?? row.reports[0]!)!;
  const source = look.sources.get(id)!;
  const { address } = dataset.record;
  const lines = [
    look.claims.get(row.claim)!.text,
    `${stanceWords[row.stance]}: ${voiceWords(dataset, row)}`,
    `${publisherOf(dataset, id)}, “${source.title}” (${id}), published ${whenWords(source.published)}:`,
    evidence.exact,
    address ? new URL(`claims/${row.claim}/`, address.endsWith("/") ? address : `${address}/`).href : `onrecord show ${row.id}`,
  ];
  return lines.map((one) => cleanText(one)).join("\n");
}

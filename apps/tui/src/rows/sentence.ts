import {
  cleanText,
  type Dataset,
  longWhen,
  lookup,
  mannerOf,
  type Mark,
  parseEdtf,
  type RowTime,
  type TimelineRow,
  voiceLabel,
  type When,
} from "@on-record/core/query";
import { mannerWords } from "../text/manner.js";

/** A row as one sentence that reads well aloud, with every source's words and where they end. `number` counts from 1. */
export function sentenceOf(dataset: Dataset, one: TimelineRow, number: number): string {
  const look = lookup(dataset);
  const { row } = one;
  const claim = look.claims.get(row.claim)!;
  const clock = row.statement ? "said" : "published";
  const parts = [
    `${number}. ${voiceOf(dataset, one)} ${stanceWords[row.stance]}: ${claim.text}.`,
    `${capital(clock)} ${whenWords(row.times[clock])}.`,
    ...row.reports.map((id) => {
      const report = look.reports.get(id)!;
      return `${capital(mannerWords[mannerOf(report)])} by source ${report.source}: ${report.evidence.exact} End of quote.`;
    }),
    ...markWords(one.mark, number),
    ...(one.publicity === "possibly" ? ["Possibly public by then."] : []),
    ...(one.during === "maybe" ? ["Perhaps within the time asked for."] : []),
    `Row ${one.id}.`,
  ];
  return cleanText(parts.join(" "));
}

const stanceWords = { affirms: "affirms", rejects: "rejects", "leaves-open": "leaves open" } as const;

function voiceOf(dataset: Dataset, { row }: TimelineRow): string {
  const voice = voiceLabel(dataset, row);
  const look = lookup(dataset);
  if (voice.kind === "own-voice") return `${voice.name} in its own voice${voice.zone ? `, in its ${voice.zone},` : ""}`;
  const id = row.ascribed ?? row.speakers[0];
  const name = (id && look.actors.get(id)?.name) ?? "A speaker not named";
  if (voice.kind === "ascribed") return `${name}, as source ${row.sources.join(" and ")} tells it,`;
  return voice.for ? `${name} for ${voice.for}` : name;
}

/** `between January and August 2024`, `not after 2024, doubted`. */
export function whenWords(when: RowTime | When): string {
  // Without a sign of doubt its bounds tell as much, and need not be read.
  const read = /[?~%]/.test(when.edtf) ? parseEdtf(when.edtf) : undefined;
  if (read?.ok) return longWhen(read.edtf);
  return longWhen(when.bounds) + (when.uncertain ? ", doubted" : "") + (when.approximate ? ", about" : "");
}

function markWords(mark: Mark, number: number): string[] {
  const above = `line ${number - 1}`;
  const words: Record<Mark, string[]> = {
    first: [],
    "same-statement": [`The same statement as ${above}.`],
    "maybe-same": [`Maybe the same statement as ${above}.`],
    "same-time": [`At the same time as ${above}.`],
    later: [`Surely later than ${above}.`],
    earlier: [`Surely earlier than ${above}.`],
    "not-known": [`Order with ${above} not settled.`],
  };
  return words[mark];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

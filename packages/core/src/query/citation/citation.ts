import type { Dataset } from "../../model/dataset.js";
import type { When } from "../../model/dating.js";
import { longWhen } from "../../model/edtf/words.js";
import { emptyQuery } from "../../model/query/query.js";
import type { Report } from "../../model/report.js";
import type { ReportId, SourceId } from "../../model/id.js";
import { checkKind } from "../check-kind.js";
import { cleanText } from "../clean-text.js";
import { holderWords } from "../holder-words.js";
import { lookup } from "../lookup.js";
import { titleOf } from "../meant.js";
import { type Addressed, pathOf } from "../page-path.js";
import { positions } from "../positions.js";
import { closestReport } from "../printed.js";
import { type Row, rowsOf } from "../row.js";
import { publisherWords, stanceWords, voiceWords } from "../voice-words.js";
import { whenWords } from "../when-words.js";

/** Words as a source prints them, and that source in words: `AFP, “Armenia withdraws” (004), published in 2024`. */
export type CitedWords = { readonly words: string; readonly language: string; readonly in: string };

/** What is told of the thing cited, and in which printed words: `rejects: Ararat Mirzoyan, in question time`. */
export type CitedLine = { readonly lead: string; readonly printed: CitedWords | undefined };

/** A record, or a row of the timeline, as one cites it. Every text is clean, on one line, and not escaped. */
export type Citation = {
  readonly id: string;
  readonly title: string;
  /** What is known of it beside its lines, such as when it was. */
  readonly facts: readonly string[];
  readonly lines: readonly CitedLine[];
  /** Where a site shows it, from its front page on. */
  readonly path: string;
  /** The sources that it rests on, each once, in the order of the lines. */
  readonly sources: readonly SourceId[];
};

/** What can be cited: what has a page of its own and printed words, and a row. */
export type Citable = Extract<Addressed, { kind: "row" | "claim" | "statement" | "event" | "question" | "source" }>;

type Told = { readonly facts?: readonly string[]; readonly lines?: readonly Line[]; readonly sources?: readonly SourceId[] };
type Line = { readonly lead: string; readonly report?: Report; readonly printed?: CitedWords; readonly source?: SourceId };

/**
 * What one pastes into an article: what is said, who says it and when, the source, its words, and how to come back to it.
 * `report`: which of a row's reports to quote; left out, the one with the most direct words.
 */
export function citationOf(dataset: Dataset, cited: Citable, report?: ReportId): Citation {
  checkKind("named", "cited", cited);
  const { facts = [], lines = [], sources = [] } = toldOf(dataset, cited, report);
  const named = lines.flatMap((line) => line.report?.source ?? line.source ?? []);
  return {
    id: cited.record.id,
    title: cleanText(titleOf(dataset, cited)),
    facts: facts.map((fact) => cleanText(fact)),
    lines: lines.map((line) => ({ lead: cleanText(line.lead), printed: line.report ? printedIn(dataset, line.report) : line.printed })),
    path: pathOf(cited),
    sources: [...new Set([...named, ...sources])],
  };
}

function toldOf(dataset: Dataset, cited: Citable, report?: ReportId): Told {
  switch (cited.kind) {
    case "row":
      return { lines: [rowLine(dataset, cited.record, lookup(dataset).reports.get(report!))] };
    case "claim":
      return { lines: rowsOf(dataset).flatMap((row) => (row.claim === cited.record.id ? [rowLine(dataset, row)] : [])) };
    case "statement": {
      const { id, said } = cited.record;
      const lines = rowsOf(dataset).flatMap((row) => (row.statement === id ? [claimLine(dataset, row)] : []));
      return { facts: [`said ${whenWords(said)}`], lines };
    }
    case "event": {
      const { place, happened } = cited.record;
      const where = place === undefined ? "" : `, ${place}`;
      return { facts: [`happened ${whenWords(happened)}${where}`], lines: datingLines(dataset, happened) };
    }
    case "question":
      return { lines: positionLines(dataset, cited.record.id) };
    case "source": {
      const { id, published, digest } = cited.record;
      const facts = [`${publisherWords(dataset, id)} (${id}), published ${whenWords(published)}`, `text sha256 ${digest}`];
      return { facts, sources: [id] };
    }
  }
}

const rowLine = (dataset: Dataset, row: Row, report: Report = closestReport(dataset, row)): Line => ({
  lead: `${stanceWords[row.stance]}: ${voiceWords(dataset, row)}`,
  report,
});

const claimLine = (dataset: Dataset, row: Row): Line => ({
  lead: `${stanceWords[row.stance]}: ${lookup(dataset).claims.get(row.claim)!.text}`,
  report: closestReport(dataset, row),
});

/** Each telling of a date with the words that tell it; an inferred one has none. */
function datingLines(dataset: Dataset, { datings }: When): Line[] {
  return datings.flatMap(({ bounds, source, evidence, because }) => {
    const lead = `${longWhen(bounds)}${because === undefined ? "" : `, because ${because}`}`;
    if (!source) return [{ lead }];
    return [{ lead, source, ...(evidence ? { printed: wordsIn(dataset, source, evidence.exact) } : {}) }];
  });
}

/** Each position with its holders, by the words of the act by which they last took it. */
function positionLines(dataset: Dataset, id: Extract<Citable, { kind: "question" }>["record"]["id"]): Line[] {
  return positions(dataset, id, emptyQuery)!.positions.flatMap(({ position, holdings }): Line[] => {
    if (holdings.length === 0) return [{ lead: `${position.label}: nobody` }];
    return holdings.map(({ holder, state, since, stands }) => {
      const report = stands.at(-1)?.printed[0]?.report;
      const lead = `${position.label}: ${holderWords(dataset, holder)}${stateWords[state]}, ${whenWords(since)}`;
      return { lead, ...(report ? { report } : {}) };
    });
  });
}

const stateWords = { holds: "", "may-hold": ", perhaps", moved: ", until it said otherwise" } as const;

const printedIn = (dataset: Dataset, { source, evidence }: Report): CitedWords => wordsIn(dataset, source, evidence.exact);

function wordsIn(dataset: Dataset, id: SourceId, words: string): CitedWords {
  const source = lookup(dataset).sources.get(id)!;
  const told = `${publisherWords(dataset, id)}, “${source.title}” (${id}), published ${whenWords(source.published)}`;
  return { words: cleanText(words), language: source.language, in: cleanText(told) };
}

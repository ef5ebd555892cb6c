import { checkQuery } from "./misuse.js";
import type { Dataset } from "../model/dataset.js";
import type { ReportId, SourceId } from "../model/id.js";
import type { Query } from "../model/query/query.js";
import type { Span } from "../model/selector.js";
import type { Source } from "../model/source.js";
import type { ZoneKind } from "../model/vocabulary.js";
import { publicityIn } from "./asof.js";
import { lookup } from "./lookup.js";
import { ofDataset } from "./once.js";
import { wordsBegunBy } from "./search.js";
import { highlight, type Sought, soughtIn } from "./sought.js";
import { foldedWords } from "./words.js";
import { zoneOf } from "./zone.js";

/** A sentence of a source that has all the words looked for. Offsets are into the source's text. */
export type TextMatch = {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
  /** The words that were found. */
  readonly spans: readonly Span[];
  readonly zone: ZoneKind | "body";
  /** The reports whose words some of them are; empty where no report covers them. */
  readonly reports: readonly ReportId[];
};

/**
 * The sentences of the sources that have every word of the query's text, by source and place: what is searched is the text
 * as it stands, whether or not a report covers it. Of the other fields `source`, `without` and `asof` count.
 */
export function searchTexts(dataset: Dataset, query: Query): TextMatch[] {
  checkQuery(query);
  const sought = query.text === undefined ? undefined : soughtIn(query.text);
  if (!sought) return [];
  const { sources } = lookup(dataset);
  const publicityOf = publicityIn(dataset, query);
  const asked = (id: SourceId) => (query.source.length === 0 || query.source.includes(id)) && publicityOf(id) !== "not-yet";
  return sourcesWith(dataset, sought)
    .filter(asked)
    .flatMap((id) => matchesIn(dataset, sources.get(id)!, query.text!, sought));
}

function matchesIn(dataset: Dataset, source: Source, text: string, sought: Sought): TextMatch[] {
  const reports = lookup(dataset).reportsOfSource.of(source.id);
  const covers = reports.flatMap((report) =>
    [report.evidence, ...report.again].flatMap(({ spans }) => spans.map((span) => ({ id: report.id, span }))),
  );
  return sentencesOf(source.text).flatMap(({ start, end }) => {
    const sentence = source.text.slice(start, end);
    if (!hasAll(sentence, sought)) return [];
    const spans = highlight(sentence, text).map((span) => ({ start: start + span.start, end: start + span.end }));
    const over = covers.filter(({ span }) => spans.some((found) => found.start < span.end && span.start < found.end));
    const zone = zoneOf(source, { source: source.id, exact: sentence, spans: spans.slice(0, 1) });
    return [{ source: source.id, start, end, spans, zone, reports: [...new Set(over.map(({ id }) => id))] }];
  });
}

/** A line, or the part of one up to a full stop, a question or exclamation mark before a capital letter. */
function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    let start = line.index;
    for (const stop of line[0].matchAll(/[.!?…]["'”’»)\]]*\s+(?=["'“‘«([]*\p{Lu})/gu)) {
      const end = line.index + stop.index + stop[0].trimEnd().length;
      sentences.push({ start, end });
      start = line.index + stop.index + stop[0].length;
    }
    sentences.push({ start, end: line.index + line[0].trimEnd().length });
  }
  return sentences.filter(({ start, end }) => start < end);
}

function hasAll(sentence: string, { whole, prefix }: Sought): boolean {
  const words = new Set(foldedWords(sentence));
  return whole.every((word) => words.has(word)) && [...words].some((word) => word.startsWith(prefix));
}

/** The words of all texts, sorted, and the sources that have each. */
const textIndex = ofDataset((dataset) => {
  const having = new Map<string, SourceId[]>();
  for (const source of dataset.sources) {
    for (const word of new Set(foldedWords(source.text))) {
      const sources = having.get(word);
      if (sources) sources.push(source.id);
      else having.set(word, [source.id]);
    }
  }
  return { words: [...having.keys()].sort(), having };
});

/** The sources that have every word somewhere, in the order of the dataset. */
function sourcesWith(dataset: Dataset, { whole, prefix }: Sought): SourceId[] {
  const { words, having } = textIndex(dataset);
  const begun = new Set<SourceId>();
  for (const word of wordsBegunBy(prefix, words)) for (const source of having.get(word)!) begun.add(source);
  const lists = whole.map((word) => new Set(having.get(word)));
  return [...begun].filter((source) => lists.every((list) => list.has(source))).sort();
}

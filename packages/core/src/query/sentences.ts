import type { Dataset } from "../model/dataset.js";
import type { Report } from "../model/report.js";
import type { SourceId } from "../model/id.js";
import type { Span } from "../model/selector.js";
import type { Source } from "../model/source.js";
import { silentZoneKinds, type ZoneKind } from "../model/vocabulary.js";
import { lookup } from "./lookup.js";
import { ofDataset, once } from "./once.js";

/** A sentence of a source: UTF-16 offsets, end excluded, without the spaces around it. */
export type Sentence = Span & { readonly text: string; readonly zone: ZoneKind | "body" };

/** A sentence that no report touches, and the curator’s reason for it, if there is one. */
export type Unread = Sentence & { readonly because?: string };

/** How much of a source’s readable text (all but credits, boilerplate, promotion and unrelated stories) reports cover. */
export type TextCoverage = {
  /** Letters and digits in the readable text, and how many of them lie in the words of a report. */
  readonly letters: number;
  readonly covered: number;
  readonly sentences: number;
  /** Sentences that some report touches. */
  readonly touched: number;
  /** Untouched sentences for which the curator gives a reason. */
  readonly excused: number;
  /** `covered` of `letters`; 1 where there is nothing to read. */
  readonly share: number;
};

/**
 * The sentences of a source, in order, as its own language parts them. A line break and the edge of a zone end a sentence;
 * what has neither letter nor digit is none.
 */
export const sentencesOf: (source: Source) => readonly Sentence[] = once((source) => {
  const segmenter = segmenterFor(source.language);
  return stretchesOf(source).flatMap(({ start, end, zone }) =>
    [...segmenter.segment(source.text.slice(start, end))].flatMap(({ segment, index }): Sentence[] => {
      const text = segment.trim();
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      const from = start + index + segment.indexOf(text);
      return [{ start: from, end: from + text.length, text, zone }];
    }),
  );
});

/** Sentences of the readable zones that no report touches, in order. Undefined: no such source. */
export function unread(dataset: Dataset, id: SourceId): readonly Unread[] | undefined {
  return readingOf(dataset, id)?.unread;
}

/** How much of a source reports cover. Undefined: no such source. */
export function textCoverage(dataset: Dataset, id: SourceId): TextCoverage | undefined {
  return readingOf(dataset, id)?.coverage;
}

type Reading = { readonly unread: readonly Unread[]; readonly coverage: TextCoverage };

/** How a source was read, worked out once, when somebody asks for it. */
function readingOf(dataset: Dataset, id: SourceId): Reading | undefined {
  const known = readings(dataset);
  const source = lookup(dataset).sources.get(id);
  const reading = known.get(id) ?? (source && readingMade(source, spansOf(lookup(dataset).reportsOfSource.of(id))));
  if (reading) known.set(id, reading);
  return reading;
}

const readings = ofDataset(() => new Map<SourceId, Reading>());

function readingMade(source: Source, spans: readonly Span[]): Reading {
  const sentences = readable(source);
  const covered = sentences.map(() => 0);
  const touched = sentences.map(() => false);
  for (const span of merged(spans)) {
    for (const at of sentencesIn(sentences, span)) {
      const { start, end } = sentences[at]!;
      touched[at] = true;
      covered[at]! += lettersIn(source.text.slice(Math.max(span.start, start), Math.min(span.end, end)));
    }
  }
  const reasons = new Map<number, string>();
  for (const { evidence, because } of source.unread) {
    for (const span of evidence.spans) for (const at of sentencesIn(sentences, span)) if (!reasons.has(at)) reasons.set(at, because);
  }
  const left = sentences.flatMap((sentence, at): Unread[] => {
    const because = reasons.get(at);
    return touched[at] ? [] : [because === undefined ? sentence : { ...sentence, because }];
  });
  const letters = sentences.reduce((sum, { text }) => sum + lettersIn(text), 0);
  const all = covered.reduce((sum, one) => sum + one, 0);
  const coverage = {
    letters,
    covered: all,
    sentences: sentences.length,
    touched: sentences.length - left.length,
    excused: left.filter(({ because }) => because !== undefined).length,
    share: letters === 0 ? 1 : all / letters,
  };
  return { unread: left, coverage };
}

/** The sentences that a stretch has something of, by their places in the list. They are in order, and none overlaps another. */
function* sentencesIn(sentences: readonly Sentence[], { start, end }: Span): Generator<number> {
  let low = 0;
  for (let high = sentences.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  for (let at = low; at < sentences.length && sentences[at]!.start < end; at++) yield at;
}

const silent: ReadonlySet<string> = new Set(silentZoneKinds);

/** Of a source whose text is not at hand nothing can be told: what stands for its text is its quotes. */
const readable = (source: Source): Sentence[] => (source.unchecked ? [] : sentencesOf(source).filter(({ zone }) => !silent.has(zone)));

/** A language that the engine does not know, or a tag that is none, falls back to the rules common to all. */
function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "sentence" });
  } catch {
    return new Intl.Segmenter("und", { granularity: "sentence" });
  }
}

/** Lines, cut where a zone begins or ends. */
function stretchesOf(source: Source): (Span & { zone: ZoneKind | "body" })[] {
  const zones = source.zones
    .flatMap(({ kind, evidence }) => evidence.spans.map((span) => ({ ...span, kind })))
    .sort((a, b) => a.start - b.start);
  const cuts = [...new Set(zones.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return [...source.text.matchAll(/[^\r\n\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const edges = [index, ...cuts.filter((cut) => cut > index && cut < index + line.length), index + line.length];
    return edges.slice(0, -1).map((start, at) => ({
      start,
      end: edges[at + 1]!,
      zone: zones.find((zone) => zone.start <= start && start < zone.end)?.kind ?? ("body" as const),
    }));
  });
}

const spansOf = (reports: readonly Report[]): Span[] =>
  reports.flatMap(({ evidence, again }) => [evidence, ...again].flatMap(({ spans }) => spans));

function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else joined.push(span);
  }
  return joined;
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

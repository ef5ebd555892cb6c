import type { Dataset } from "../model/dataset.js";
import type { Report } from "../model/report.js";
import type { SourceId } from "../model/id.js";
import type { Span } from "../model/selector.js";
import type { Source } from "../model/source.js";
import { silentZoneKinds, type ZoneKind } from "../model/vocabulary.js";
import { lookup } from "./lookup.js";
import { once } from "./once.js";

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
  const source = lookup(dataset).sources.get(id);
  if (!source) return undefined;
  const spans = spansOf(lookup(dataset).reportsOfSource.of(id));
  return readable(source).flatMap((sentence): Unread[] => {
    if (spans.some((span) => overlap(span, sentence))) return [];
    const reason = source.unread.find(({ evidence }) => evidence.spans.some((span) => overlap(span, sentence)));
    return [{ ...sentence, ...(reason ? { because: reason.because } : {}) }];
  });
}

/** How much of a source reports cover. Undefined: no such source. */
export function textCoverage(dataset: Dataset, id: SourceId): TextCoverage | undefined {
  const source = lookup(dataset).sources.get(id);
  const left = unread(dataset, id);
  if (!source || !left) return undefined;
  const sentences = readable(source);
  const spans = spansOf(lookup(dataset).reportsOfSource.of(id));
  const letters = sentences.reduce((sum, { text }) => sum + lettersIn(text), 0);
  const covered = sentences.reduce((sum, sentence) => {
    const parts = merged(
      spans
        .filter((span) => overlap(span, sentence))
        .map((span) => ({ start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) })),
    );
    return sum + parts.reduce((inside, part) => inside + lettersIn(source.text.slice(part.start, part.end)), 0);
  }, 0);
  return {
    letters,
    covered,
    sentences: sentences.length,
    touched: sentences.length - left.length,
    excused: left.filter(({ because }) => because !== undefined).length,
    share: letters === 0 ? 1 : covered / letters,
  };
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

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

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

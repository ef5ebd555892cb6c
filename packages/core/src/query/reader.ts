import type { Dataset } from "../model/dataset.js";
import type { ReportId, SourceId } from "../model/id.js";
import type { Report } from "../model/report.js";
import type { Span } from "../model/selector.js";
import type { Source } from "../model/source.js";
import type { Form, ZoneKind } from "../model/vocabulary.js";
import { lookup } from "./lookup.js";
import { unread, type Unread } from "./sentences.js";

/** A run of characters that the same reports cover. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The reports whose words these are, in the order of their numbers. */
  readonly reports: readonly ReportId[];
  /** Reports whose last character is the last of this run: where their number is printed. */
  readonly closes: readonly ReportId[];
  /** Reports whose first character is the first of this run: where a link to them lands. */
  readonly opens: readonly ReportId[];
  /** How the words are printed: the form of the shortest report over them, which says most about these very words. */
  readonly form?: Form;
  /** Part of a sentence that no report touches. */
  readonly unread?: true;
};

/** A paragraph, or the part of one that is in one zone. `left` tells that text before it is held back (`rights: excerpt`). */
export type Paragraph = {
  readonly start: number;
  readonly end: number;
  readonly zone?: ZoneKind;
  readonly segments: readonly Segment[];
  readonly left?: true;
};

export type Reading = {
  readonly source: Source;
  /** The reports of the source in the order of their first word; a report's number is its place here, from 1. */
  readonly reports: readonly Report[];
  readonly paragraphs: readonly Paragraph[];
  /** The sentences that no report touches. */
  readonly unread: readonly Unread[];
};

/** How many characters around a quote are shown of a source that may only be excerpted. */
export const excerptContext = 60;

/**
 * A source's text cut where a paragraph, a zone, the words of a report or an unread sentence begins or ends, ready to draw.
 * Undefined: no such source. With `sentences: false` nothing is told of unread sentences, for which the text must be parted into
 * its sentences: that takes longer than all the rest.
 */
export function readSource(
  dataset: Dataset,
  id: SourceId,
  { sentences = true }: { readonly sentences?: boolean } = {},
): Reading | undefined {
  const source = lookup(dataset).sources.get(id);
  if (!source) return undefined;
  const bare = sentences ? unread(dataset, id)! : [];
  const reports = [...lookup(dataset).reportsOfSource.of(id)].sort(byFirstWord);
  const covers = reports.flatMap((report) => spansOf(report).map((span, index) => ({ span, report, first: index === 0 })));
  const blocks = blocksOf(source);
  const shown = source.rights === "full" ? [{ start: 0, end: source.text.length }] : source.unchecked ? blocks : excerpts(source, covers);
  const paragraphs = blocks.flatMap((block) =>
    shown.flatMap((window, index) => {
      const start = Math.max(block.start, window.start);
      const end = Math.min(block.end, window.end);
      if (start >= end) return [];
      const held = source.rights === "excerpt" && start === window.start && (index > 0 || start > 0);
      return [
        {
          start,
          end,
          ...(block.zone ? { zone: block.zone } : {}),
          segments: segmentsOf(source.text, { start, end }, covers, bare),
          ...(held ? { left: true as const } : {}),
        },
      ];
    }),
  );
  return { source, reports, paragraphs, unread: bare };
}

type Cover = { readonly span: Span; readonly report: Report; readonly first: boolean };
type Block = Span & { zone?: ZoneKind };

const firstOffset = (report: Report) => report.evidence.spans[0]?.start ?? 0;
const lastOffset = (report: Report) => report.evidence.spans.at(-1)?.end ?? 0;

function byFirstWord(a: Report, b: Report): number {
  return firstOffset(a) - firstOffset(b) || lastOffset(a) - lastOffset(b) || (a.id < b.id ? -1 : 1);
}

function spansOf(report: Report): Span[] {
  return [...report.evidence.spans, ...report.again.flatMap((evidence) => evidence.spans)];
}

/** Paragraphs are parted by line breaks; a zone that begins or ends inside one parts it too. */
function blocksOf(source: Source): Block[] {
  const zones = source.zones
    .flatMap(({ kind, evidence }) => evidence.spans.map((span) => ({ ...span, kind })))
    .sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  for (const line of source.text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const lineEnd = line.index + line[0].length;
    let from = line.index;
    for (const zone of zones) {
      if (zone.end <= from || zone.start >= lineEnd) continue;
      if (zone.start > from) blocks.push({ start: from, end: zone.start });
      from = Math.max(from, zone.start);
      const end = Math.min(zone.end, lineEnd);
      blocks.push({ start: from, end, zone: zone.kind });
      from = end;
    }
    if (from < lineEnd) blocks.push({ start: from, end: lineEnd });
  }
  return blocks.filter((block) => source.text.slice(block.start, block.end).trim() !== "");
}

function excerpts(source: Source, covers: readonly Cover[]): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const { span } of [...covers].sort((a, b) => a.span.start - b.span.start)) {
    const start = wordEdge(source.text, Math.max(0, span.start - excerptContext), -1);
    const end = wordEdge(source.text, Math.min(source.text.length, span.end + excerptContext), 1);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

/** The nearest edge of a word in the given direction, so that no word is cut in two. */
function wordEdge(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (at > 0 && at < text.length && /\S/.test(text[step < 0 ? at - 1 : at]!)) at += step;
  return at;
}

function segmentsOf(text: string, window: Span, covers: readonly Cover[], unreadSpans: readonly Span[]): Segment[] {
  const touches = (span: Span) => span.start < window.end && span.end > window.start;
  const here = covers.filter(({ span }) => touches(span));
  const bare = unreadSpans.filter(touches);
  const cuts = new Set([window.start, window.end]);
  for (const span of [...here.map((cover) => cover.span), ...bare]) {
    if (span.start > window.start) cuts.add(span.start);
    if (span.end < window.end) cuts.add(span.end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!;
    const over = here.filter(({ span }) => span.start <= start && span.end >= end);
    const [shortest] = [...over].sort((a, b) => lengthOf(a) - lengthOf(b));
    const ids = (some: readonly Cover[]) => some.map((cover) => cover.report.id);
    return {
      start,
      end,
      text: text.slice(start, end),
      reports: ids(over),
      opens: ids(over.filter(({ span, first }) => first && span.start === start)),
      closes: ids(over.filter(({ span }) => span.end === end)),
      ...(shortest ? { form: shortest.report.form } : {}),
      ...(over.length === 0 && bare.some((span) => span.start <= start && span.end >= end) ? { unread: true as const } : {}),
    };
  });
}

const lengthOf = ({ span }: Cover) => span.end - span.start;

import {
  lookup,
  readSource,
  type Report,
  type ReportId,
  type SourceId,
  textCoverage,
  unread,
  voiceLabel,
  voiceText,
} from "@on-record/core/query";
import { publisherOf } from "../../evidence/voice.js";
import { rowOfReport } from "../../show/row-of-report.js";
import { whenWords } from "../../rows/sentence.js";
import { blank, bold, dim, lettersOf, type Line, line, piece, type Style } from "../../text/line.js";
import { idPiece } from "../../text/looks.js";
import { fitted, lineWidth, short, spread, widthOf } from "../../text/width.js";
import { wrapLine } from "../../text/wrap.js";
import { count } from "../../words/count.js";
import type { Layout } from "../layout.js";
import type { State, View } from "../state.js";
import { type Seen, stepped, type Stretch } from "../stride.js";
import { clampTop } from "./window.js";

type ReaderView = Extract<View, { name: "reader" }>;

/** The reports that the words of a line of the article belong to, by the style in which they are drawn, and whose note stands beside it. */
type Meant = { readonly words: ReadonlyMap<Style, ReportId>; readonly note?: ReportId | undefined };

/** The article and, beside each paragraph, what is reported of it; and on which lines the words of each report stand. */
type Page = {
  readonly lines: readonly Line[];
  readonly meant: readonly Meant[];
  readonly stretches: ReadonlyMap<ReportId, Stretch>;
  readonly margin: number;
};

const zoneWidth = 12;

/** The reports of a source in the order of their words: what `j` and `k` go through. */
export const reportsIn = ({ dataset }: State, source: SourceId): readonly Report[] => readSource(dataset, source)?.reports ?? [];

/** The reader: head, article, margin. */
export function readerLines(state: State, view: ReaderView, layout: Layout): Line[] {
  const { columns } = layout;
  const page = pageOf(state, view, layout);
  const { top, height } = seenOf(page, view, layout);
  return [...headOf(state, view, columns), ...Array.from({ length: height }, (_, at) => fitted(page.lines[top + at] ?? blank, columns))];
}

/** Lines of its head. */
const head = 3;

/** What of the article is seen: from where one has got to, or with the selected words in its upper third. */
function seenOf({ stretches, lines: { length: total } }: Page, { report, top }: ReaderView, { rows }: Layout): Seen {
  const height = rows - 4 - head;
  const from = report === undefined ? 0 : (stretches.get(report)?.from ?? 0);
  return { top: clampTop(top ?? from - Math.floor(height / 3), total, height), height, total };
}

/** The article a step further: at the next or the last report, or nearer to it by a few lines. */
export function stepInArticle(state: State, view: ReaderView, layout: Layout, by: 1 | -1): ReaderView {
  const reports = reportsIn(state, view.source);
  const page = pageOf(state, view, layout);
  const seen = seenOf(page, view, layout);
  const note = layout.wide ? 0 : longestNote; // it comes in under the words that are selected
  const stretches = reports.map(({ id }) => page.stretches.get(id) ?? { from: 0, to: 0 }).map(({ from, to }) => ({ from, to: to + note }));
  const { selected, top } = stepped(
    stretches,
    reports.findIndex(({ id }) => id === view.report),
    by,
    seen,
  );
  const report = reports[selected]?.id;
  if (report === undefined || report === view.report) return { ...view, top };
  const next = { ...view, report };
  // The note of the last one is gone, and what was below it has moved up.
  return { ...next, top: Math.min(top, pageOf(state, next, layout).stretches.get(report)?.from ?? top) };
}

/** The report on whose words, or on whose note, a cell stands. `line` and `column` count from where the reader begins. */
export function reportAt(state: State, view: ReaderView, layout: Layout, line: number, column: number): ReportId | undefined {
  const page = pageOf(state, view, layout);
  const { top, height } = seenOf(page, view, layout);
  const at = top + line - head;
  if (line < head || line >= head + height || at >= page.lines.length) return undefined;
  const { words, note } = page.meant[at]!;
  if (note !== undefined && column >= page.margin) return note;
  let end = 0;
  const hit = page.lines[at]!.find(({ text }) => column < (end += widthOf(text)));
  return hit && words.get(hit.style);
}

function headOf({ dataset, looks }: State, { source: id, report, unread: bare }: ReaderView, width: number): Line[] {
  const source = lookup(dataset).sources.get(id)!;
  const reports = readSource(dataset, id)!.reports;
  const at = reports.findIndex((each) => each.id === report) + 1;
  const covered = source.unchecked
    ? "text not at hand: its quotes, unchecked"
    : `${Math.floor(textCoverage(dataset, id)!.share * 100)} % of the text covered`;
  const left = line(dim(` ${[publisherOf(dataset, id), source.language, covered].join(` ${looks.signs.dot} `)}`));
  const told = bare ? unreadTold(unread(dataset, id)!.length) : [`span ${at} of ${reports.length} `];
  const right = told.find((text) => lineWidth(left) + text.length < width) ?? told.at(-1)!;
  const published = dim(`published ${whenWords(source.published)} `);
  const title = short(source.title, Math.max(10, width - widthOf(published.text) - widthOf(id) - 5), looks.signs.ellipsis);
  return [
    spread(line(" ", idPiece(looks, id), "  ", bold(title)), [published], width),
    spread([dim(short(lettersOf(left), width - right.length - 1, looks.signs.ellipsis))], [dim(right)], width),
    fitted([piece(looks.signs.heavy.repeat(width))], width),
  ];
}

/** What `u` shows in an article, in fewer and fewer words. Words that no report covers are dim with it and without. */
const unreadTold = (sentences: number): readonly string[] =>
  sentences === 0
    ? ["each sentence has words that a report covers; the others are dim ", "no sentence is uncovered "]
    : [
        `${count(sentences, "sentence")} that no report covers: underlined; other such words are dim `,
        `${sentences} uncovered: underlined `,
      ];

/** The last pages that were set: a step asks for the one that is seen and the one that comes, and drawing asks again. */
const pages: { readonly of: readonly unknown[]; readonly page: Page }[] = [];

function pageOf(state: State, view: ReaderView, layout: Layout): Page {
  const of = [state.dataset, state.looks, view.source, view.report, view.unread, layout.columns];
  const known = pages.find((each) => each.of.every((one, at) => one === of[at]));
  if (known) return known.page;
  const page = setPage(state, view, layout);
  pages.unshift({ of, page });
  pages.length = Math.min(pages.length, 2);
  return page;
}

function setPage(state: State, view: ReaderView, { columns, wide }: Layout): Page {
  const { dataset, looks } = state;
  const { reports, paragraphs } = readSource(dataset, view.source)!;
  const numbers = new Map<ReportId, number>(reports.map((report, at) => [report.id, at + 1]));
  const textWidth = Math.min(76, (wide ? Math.floor(columns * 0.58) : columns) - zoneWidth - 3);
  const noteWidth = columns - zoneWidth - textWidth - 6;
  const mark = { colour: looks.colourOf(view.source) };
  const lines: Line[] = [];
  const meant: Meant[] = [];
  const stretches = new Map<ReportId, Stretch>();
  for (const paragraph of paragraphs) {
    const words = new Map<Style, ReportId>();
    const all = new Map<Style, readonly ReportId[]>();
    const pieces = paragraph.segments.flatMap((segment) => {
      const selected = view.report !== undefined && segment.reports.includes(view.report);
      const style = {
        reverse: selected,
        underline: view.unread && segment.unread === true,
        dim: !selected && segment.reports.length === 0 && !(view.unread && segment.unread),
      };
      // Of words that several reports share, the selected one’s are its own, so that a second click opens it.
      const report = selected ? view.report : segment.reports[0];
      if (report !== undefined) words.set(style, report);
      all.set(style, segment.reports);
      return [
        ...segment.reports.filter((id) => beginsAt(reports[numbers.get(id)! - 1]!, segment.start)).map(() => piece(looks.signs.open, mark)),
        piece(segment.text, style),
        ...segment.closes.flatMap((id) => [piece(looks.signs.close, mark), dim(String(numbers.get(id)))]),
      ];
    });
    const text = wrapLine(pieces, textWidth);
    const begun = paragraph.segments.flatMap(({ opens }) => opens);
    // Words that are printed again elsewhere stand where they stand first.
    for (const [at, one] of text.entries())
      for (const id of one.flatMap(({ style }) => all.get(style) ?? []))
        if (begun.includes(id)) stretches.set(id, { from: stretches.get(id)?.from ?? lines.length + at, to: lines.length + at });
    const notes = wide
      ? begun.flatMap((id) =>
          noteOf(state, numbers.get(id)!, reports[numbers.get(id)! - 1]!, id === view.report, noteWidth).map((line) => ({ id, line })),
        )
      : [];
    for (let at = 0; at < Math.max(text.length, notes.length) + 1; at++) {
      const zone = at === 0 ? (paragraph.zone ?? "") : "";
      const left = fitted(line(" ", dim(zone.padEnd(zoneWidth)), text[at] ?? blank), zoneWidth + textWidth + 2);
      lines.push(wide ? line(left, dim(looks.signs.upright), " ", notes[at]?.line ?? blank) : left);
      meant.push({ words, note: notes[at]?.id });
    }
    if (!wide && view.report !== undefined && begun.includes(view.report)) {
      const note = noteOf(state, numbers.get(view.report)!, reports[numbers.get(view.report)! - 1]!, true, columns - 4);
      lines.push(...note, blank);
      meant.push(...note.map(() => ({ words, note: view.report })), { words });
    }
  }
  return { lines, meant, stretches, margin: wide ? zoneWidth + textWidth + 2 : 0 };
}

/** Whether words of a report, there or printed again, begin at an offset of the text. */
const beginsAt = ({ evidence, again }: Report, offset: number): boolean =>
  [evidence, ...again].some(({ spans }) => spans.some(({ start }) => start === offset));

/** Lines of a note that stands under its words, and the blank one after it. */
const longestNote = 3;

/** A note in the margin: the report's number, stance, voice and claim, on at most two lines. */
function noteOf({ dataset, looks }: State, number: number, report: Report, selected: boolean, width: number): Line[] {
  const row = rowOfReport(dataset, report.id);
  const claim = report.claim === undefined ? "the act alone" : lookup(dataset).claims.get(report.claim)!.text;
  const voice = row ? voiceText(voiceLabel(dataset, row)) : "";
  const head = `${selected ? looks.signs.selected : " "}${String(number).padStart(3)} `;
  const room = width - widthOf(head) - 2;
  const words = wrapLine(line(piece(voice, { bold: true }), voice === "" ? "" : ": ", claim), room);
  const shown =
    words.length > 2
      ? [
          words[0]!,
          line(
            short(
              words
                .slice(1)
                .map((one) => one.map(({ text }) => text).join(""))
                .join(" "),
              room,
              looks.signs.ellipsis,
            ),
          ),
        ]
      : words;
  return shown.map((one, at) =>
    line(
      at === 0 ? [piece(head, { bold: selected }), bold(looks.signs.stance[report.stance]), piece(" ")] : " ".repeat(widthOf(head) + 2),
      one,
    ),
  );
}

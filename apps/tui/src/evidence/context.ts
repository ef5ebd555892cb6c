import { type Dataset, highlight, readSource, type Reading, type Report } from "@on-record/core/query";
import { dim, type Line, piece } from "../text/line.js";
import { type Looks, sourceWords } from "../text/looks.js";
import { wrapLine } from "../text/wrap.js";

/** The paragraphs in which a report's words stand, the words marked and what is around them dimmed. */
export function contextLines(
  dataset: Dataset,
  report: Report,
  { width, looks, selected, sought }: { width: number; looks: Looks; selected: boolean; sought?: string | undefined },
): Line[] {
  // Where what was looked for is not in the quote, the quote as a whole is what is selected.
  const wordsLook = { selected, sought: sought !== undefined && highlight(report.evidence.exact, sought).length > 0 ? sought : undefined };
  const paragraphs = readSource(dataset, report.source, { sentences: false })!.paragraphs.filter(({ segments }) =>
    segments.some(({ reports }) => reports.includes(report.id)),
  );
  return paragraphs.flatMap((paragraph) => wrapLine(markedParagraph(paragraph, report, looks, wordsLook), width));
}

function markedParagraph(
  { segments, left }: Reading["paragraphs"][number],
  { id, source }: Report,
  looks: Looks,
  { selected, sought }: { selected: boolean; sought: string | undefined },
): Line {
  const mark = { colour: looks.colourOf(source) };
  return segments.flatMap((segment, at) => {
    const text = withoutEdge(segment.text, at === 0, at === segments.length - 1);
    const held = left && at === 0 ? [dim("[…] ")] : [];
    if (!segment.reports.includes(id)) return [...held, dim(text)];
    const begins = !segments[at - 1]?.reports.includes(id);
    const ends = !segments[at + 1]?.reports.includes(id);
    return [
      ...held,
      ...(begins ? [piece(looks.signs.open, mark)] : []),
      ...sourceWords(text, { selected: selected && sought === undefined, sought }),
      ...(ends ? [piece(looks.signs.close, mark)] : []),
    ];
  });
}

/** A paragraph is set without the blanks that it begins or ends with. */
const withoutEdge = (text: string, first: boolean, last: boolean): string => {
  const begun = first ? text.trimStart() : text;
  return last ? begun.trimEnd() : begun;
};

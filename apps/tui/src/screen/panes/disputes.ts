import { type DisputeLine, disputes } from "@on-record/core/query";
import { besideLine, holdingLine, printingLines } from "../../show/holding.js";
import { idPiece, quotation } from "../../text/looks.js";
import { blank, bold, dim, type Line, line, piece } from "../../text/line.js";
import { fitted, short, spread } from "../../text/width.js";
import { hanging, wrapLine } from "../../text/wrap.js";
import type { Layout } from "../layout.js";
import { kept } from "../kept.js";
import type { State } from "../state.js";
import { disputeDigest } from "./dispute-digest.js";
import { disputeIn, hasMoves, moveLines } from "./moves.js";
import { firstShown, windowOf } from "./window.js";

/** The questions on which some row of the query bears. */
export const disputesOf: (state: State) => readonly DisputeLine[] = kept(disputes);

/** The questions on the left, a digest of the selected one on the right; below each other where there is no room. */
export function disputesBody(state: State, at: number, { columns, rows, wide, evidence }: Layout): { left: Line[]; right: Line[] } {
  const found = disputesOf(state);
  const { height, listWidth, listHeight, detailWidth, detailHeight } = placesOf({ columns, rows, wide, evidence });
  const none = state.dataset.questions.length === 0 ? "This record has no disputes yet." : "No dispute bears on what is found.";
  if (found.length === 0)
    return {
      left: Array.from({ length: height }, (_, nth) => fitted(nth === 1 ? line(`  ${none}`) : blank, columns)),
      right: [],
    };
  const top = firstShown(at, found.length, listHeight);
  const left = Array.from({ length: listHeight }, (_, nth) => {
    const one = found[top + nth];
    return one ? questionLine(state, one, listWidth, top + nth === at) : fitted(blank, listWidth);
  });
  const detail = windowOf(disputeDigest(state, found[at]!, detailWidth, detailHeight), 0, detailWidth, detailHeight);
  if (wide) return { left, right: detail };
  const rule = fitted([dim(state.looks.signs.thin.repeat(columns))], columns);
  return { left: [...left, rule, ...detail.map((one) => line(" ", one, " "))], right: [] };
}

function placesOf({ columns, rows, wide, evidence }: Pick<Layout, "columns" | "rows" | "wide" | "evidence">) {
  const height = rows - 4;
  const listWidth = wide ? columns - Math.max(evidence, Math.floor(columns * 0.47)) - 4 : columns;
  const listHeight = wide ? height : Math.max(3, Math.floor(height / 3));
  return {
    height,
    listWidth,
    listHeight,
    detailWidth: wide ? columns - listWidth - 4 : columns - 2,
    detailHeight: wide ? height : height - listHeight - 1,
  };
}

/** How many lines the questions have. */
export const questionsHeight = (layout: Layout): number => placesOf(layout).listHeight;

function questionLine({ looks }: State, one: DisputeLine, width: number, selected: boolean): Line {
  const { question, sources } = one;
  const moved = hasMoves(one) ? "moved?  " : "";
  const right = dim(
    `${moved}${question.state === "apparent" ? "apparent  " : ""}${sources.length} ${sources.length === 1 ? "source " : "sources"} `,
  );
  const text = short(question.text, width - right.text.length - 4, looks.signs.ellipsis);
  return spread(line(selected ? bold(looks.signs.selected) : " ", " ", piece(text, { bold: selected })), [right], width);
}

/** A dispute, whole: each position, who holds it, and the words by which they do. */
export function disputeLines(state: State, id: string, width: number): Line[] {
  const { dataset, looks } = state;
  const full = disputeIn(state, id);
  if (!full) return [];
  const { question, positions, leftOpen } = full;
  return [
    ...wrapLine([bold(question.text)], width),
    ...wrapLine([dim([question.state, question.kind, question.id].join(` ${looks.signs.dot} `))], width),
    ...printingLines(question, width),
    blank,
    ...moveLines(state, full, width),
    ...positions.flatMap(({ position, holdings }) => [
      ...wrapLine([bold(position.label)], width),
      ...(holdings.length === 0 ? [[dim("  nobody")]] : []),
      ...holdings.flatMap((holding) => [
        ...hanging(line("  "), holdingLine(dataset, holding, looks), width),
        ...holding.stands
          .flatMap(({ printed }) => printed)
          .slice(0, 1)
          .flatMap(({ report }) => hanging(line("    "), quotation(looks, report.source, report.evidence.exact), width)),
      ]),
      blank,
    ]),
    ...(leftOpen.length > 0
      ? [
          [bold(`${looks.signs.stance["leaves-open"]} Left open`)],
          ...leftOpen.flatMap((one) => hanging(line("  "), besideLine(dataset, one, looks), width)),
          blank,
        ]
      : []),
    ...(question.because ? hanging([dim("because  ")], line(question.because), width) : []),
    ...full.headlines.flatMap(({ source, headline, body }) => [
      blank,
      line(bold(`${looks.signs.differ} Headline and body differ in `), idPiece(looks, source)),
      ...[headline, ...body.slice(0, 1)].flatMap(({ report, zone }) =>
        hanging([dim(`  ${zone.padEnd(11)}`)], quotation(looks, source, report.evidence.exact), width),
      ),
    ]),
  ];
}

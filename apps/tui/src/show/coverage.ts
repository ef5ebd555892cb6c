import type { Cell, Coverage, CoverageRow } from "@on-record/core/query";
import { bold, dim, type Line, line, type Piece, piece } from "../text/line.js";
import { idPiece, type Looks } from "../text/looks.js";
import { padEnd, short, spread, widthOf } from "../text/width.js";
import { count } from "../words/count.js";

/** What a cell without a stance says. Silent: no report of this record covers it, not that the outlet never wrote of it. */
const words = { told: "told", declined: "declined", asked: "asked", "too-early": "earlier", silent: "silent" } as const;

/** One word for what a source has on a question: `own +−`, `quoted +`, `declined`. */
function cellText(cell: Cell, { signs }: Looks): string {
  if (cell.kind !== "told") return words[cell.kind];
  const manner = cell.manners[0] === undefined ? "" : signs.manner[cell.manners[0]];
  return `${manner} ${cell.stances.map((stance) => signs.stance[stance]).join("")}`;
}

/** How wide all of it is, how wide the columns are, and how many sources fit beside the questions. */
type CoverageLayout = { readonly width: number; readonly question: number; readonly cell: number; readonly sources: number };

/** What fits into `width` columns. Infinity: as many as it takes to cut nothing. */
export function coverageLayout({ columns, rows }: Coverage, width: number): CoverageLayout {
  const widest = columns.reduce((most, { source }) => Math.max(most, widthOf(source.id)), 0);
  if (width === Infinity) {
    const question = rows.reduce((most, row) => Math.max(most, widthOf(row.question.text)), 9) + 3;
    const cell = Math.max(9, widest + 2);
    return { width: question + columns.length * cell + 11, question, cell, sources: columns.length };
  }
  const cell = Math.max(width < 100 ? 8 : 9, Math.min(widest, 12) + 1);
  const sources = Math.max(1, Math.min(columns.length, Math.floor((width * 0.62) / cell)));
  return { width, question: width - sources * cell - 11, cell, sources };
}

export function coverageHead(coverage: Coverage, looks: Looks, { width, question, cell, sources }: CoverageLayout): Line {
  const ids = coverage.columns.slice(0, sources).flatMap(({ source, pulled }): Piece[] => {
    const id = short(source.id, cell - (pulled ? 2 : 1), looks.signs.ellipsis);
    return [pulled ? dim(padEnd(`${looks.signs.fault}${id}`, cell)) : { ...idPiece(looks, source.id), text: padEnd(id, cell) }];
  });
  const more = coverage.columns.length - sources;
  const heads =
    more > 0 ? [` Question (${count(more, "more source")})`, ` Question, ${more} more`, ` +${count(more, "source")}`] : [" Question"];
  const head = heads.find((one) => widthOf(one) < question) ?? "";
  const left = line(dim(padEnd(head, question)), ids);
  return spread(left, [dim("speak ")], width);
}

export function coverageLine(coverage: Coverage, row: CoverageRow, looks: Looks, layout: CoverageLayout, selected: boolean): Line {
  const { width, question, cell, sources } = layout;
  const cells = row.cells.slice(0, sources).map((each, at) => {
    const pulled = coverage.columns[at]!.pulled;
    return piece(padEnd(short(cellText(each, looks), cell - 1, ""), cell), {
      dim: pulled || each.kind === "silent" || each.kind === "too-early",
    });
  });
  const text = short(row.question.text, question - 3, looks.signs.ellipsis);
  const left = line(selected ? bold(looks.signs.selected) : " ", piece(padEnd(text, question - 1), { bold: selected }), cells);
  return spread(left, [dim(`${row.speak} of ${row.of}`), piece(" ")], width);
}

/** The signs of the cells and their words, and of a source that is pulled out where one is. */
export const coverageLegend = ({ signs }: Looks, { columns }: Coverage): readonly string[] => [
  `${signs.manner.own.trim()} own voice`,
  `${signs.manner.quoted} quoted`,
  `${signs.manner["in-part"]} in part`,
  `${signs.manner.told} told`,
  `${signs.stance.affirms} affirms`,
  `${signs.stance.rejects} rejects`,
  `${signs.stance["leaves-open"]} leaves open`,
  "earlier: perhaps published before",
  ...(columns.some(({ pulled }) => pulled) ? [`${signs.fault} pulled out`] : []),
];

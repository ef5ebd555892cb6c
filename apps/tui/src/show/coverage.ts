import type { Cell, Coverage, CoverageRow } from "@on-record/core/query";
import { bold, dim, type Line, line, type Piece, piece } from "../text/line.js";
import { idPiece, type Looks } from "../text/looks.js";
import { padEnd, short, spread, widthOf } from "../text/width.js";

/** What a cell without a stance says. Silent: no report of this record covers it, not that the outlet never wrote of it. */
const words = { told: "told", declined: "declined", asked: "asked", "too-early": "earlier", silent: "silent" } as const;

/** One word for what a source has on a question: `own +−`, `quoted +`, `declined`. */
function cellText(cell: Cell, { signs }: Looks): string {
  if (cell.kind !== "told") return words[cell.kind];
  const manner = cell.manners[0] === undefined ? "" : signs.manner[cell.manners[0]];
  return `${manner} ${cell.stances.map((stance) => signs.stance[stance]).join("")}`;
}

/** How wide the columns are, and how many sources fit beside the questions. */
function coverageColumns({ columns }: Coverage, width: number): { question: number; cell: number; sources: number } {
  const widest = columns.reduce((most, { source }) => Math.max(most, widthOf(source.id)), 0);
  const cell = Math.max(width < 100 ? 8 : 9, Math.min(widest, 12) + 1);
  const sources = Math.max(1, Math.min(columns.length, Math.floor((width * 0.62) / cell)));
  return { question: width - sources * cell - 11, cell, sources };
}

export function coverageHead(coverage: Coverage, looks: Looks, width: number): Line {
  const { question, cell, sources } = coverageColumns(coverage, width);
  const ids = coverage.columns.slice(0, sources).flatMap(({ source, pulled }): Piece[] => {
    const id = short(source.id, cell - 1, looks.signs.ellipsis);
    const mark = pulled ? dim(`${looks.signs.fault}${padEnd(id, cell - 1)}`) : { ...idPiece(looks, source.id), text: padEnd(id, cell) };
    return [mark];
  });
  const more = coverage.columns.length - sources;
  const left = line(dim(padEnd(` Question${more > 0 ? ` (${more} more sources)` : ""}`, question)), ids);
  return spread(left, [dim("speak ")], width);
}

export function coverageLine(coverage: Coverage, row: CoverageRow, looks: Looks, width: number, selected: boolean): Line {
  const { question, cell, sources } = coverageColumns(coverage, width);
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

/** The signs of the cells and their words. */
export const coverageLegend = ({ signs }: Looks): readonly string[] => [
  `${signs.manner.own.trim()} own voice`,
  `${signs.manner.quoted} quoted`,
  `${signs.manner["in-part"]} in part`,
  `${signs.manner.told} told`,
  `${signs.stance.affirms} affirms`,
  `${signs.stance.rejects} rejects`,
  `${signs.stance["leaves-open"]} leaves open`,
  "earlier: perhaps published before",
];

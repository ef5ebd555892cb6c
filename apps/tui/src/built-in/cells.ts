import type { Cell, Coverage, Dataset, Question, Source } from "@on-record/core/query";
import { Places } from "./places.js";
import { putOff } from "./put-off.js";

/** What every source has on each question, at whichever stage: without its reports, and most of it many times. */
export type KeptCells = {
  readonly cells: readonly Light[];
  readonly rows: readonly (readonly [question: Question["id"], cells: readonly number[]])[];
};
type Light = Omit<Cell, "source" | "printed">;

export function keepCells({ rows }: Coverage): KeptCells {
  const cells = new Places<Light>();
  const light = ({ source: _, printed: __, ...cell }: Cell) => cells.of(cell);
  return { rows: rows.map((row) => [row.question.id, row.cells.map(light)] as const), cells: cells.all };
}

/** Cells that were kept, of these sources. `make` makes them as ever: the reports of a cell are found when they are asked for. */
export type CellsOf = (question: Question, sources: readonly Source[], make: () => readonly Cell[]) => readonly Cell[] | undefined;

export function readCells({ rows, cells }: KeptCells, dataset: Dataset): CellsOf {
  const known = new Map(rows);
  const printed = putOff<Cell, "printed">("printed");
  return (question, sources, make) => {
    const kept = known.get(question.id);
    if (!kept) return undefined;
    const print = () => make().forEach((made, at) => printed.give(row[at]!, made.printed));
    const row = sources.map((source): Cell => {
      const { kind, manners, stances, positions, predates } = cells[kept[dataset.sources.indexOf(source)]!]!;
      const cell: Omit<Cell, "printed" | "predates"> & { predates?: "yes" | "maybe" } = {
        source: source.id,
        kind,
        manners,
        stances,
        positions,
      };
      if (predates) cell.predates = predates;
      return printed.on(cell, print);
    });
    return row;
  };
}

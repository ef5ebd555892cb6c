import type { Cell, Coverage, Dataset, Question, Source } from "@on-record/core/query";
import { Places } from "./places.js";

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
  const printing = new WeakMap<Cell, () => void>();
  // One property for all of them, so that cells are alike for the engine too.
  const printed: PropertyDescriptor = {
    get(this: Cell) {
      printing.get(this)!();
      return this.printed;
    },
    enumerable: true,
    configurable: true,
  };
  return (question, sources, make) => {
    const kept = known.get(question.id);
    if (!kept) return undefined;
    const print = () => make().forEach(({ printed: value }, at) => Object.defineProperty(row[at]!, "printed", { value, enumerable: true }));
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
      printing.set(cell as Cell, print);
      return Object.defineProperty(cell, "printed", printed) as Cell;
    });
    return row;
  };
}

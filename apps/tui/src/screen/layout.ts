import { filterText } from "../rows/head.js";
import type { Size, State } from "./state.js";

/** Under this nothing can be read; the reader says so. */
export const least: Size = { columns: 60, rows: 15 };

/** From this many columns on, the evidence stands beside the list. */
const twoPanes = 100;

export type Layout = {
  readonly columns: number;
  readonly rows: number;
  readonly wide: boolean;
  /** Columns of the list, its first one kept for the selection. */
  readonly list: number;
  /** Columns of the evidence, without the margin on its right. */
  readonly evidence: number;
  /** Lines of the strip above the list. */
  readonly strip: number;
  /** How many sources have a line of their own in the strip; 0: the strip is not about publication. */
  readonly windows: number;
  /** Lines of the list and of the evidence, heads and rules left out. */
  readonly body: number;
  /** Of those, the lines below the list that tell who says what. */
  readonly whoSays: number;
  /** Of those above it, the lines of the list itself. */
  readonly listHeight: number;
};

export const tooSmall = ({ columns, rows }: Size): boolean => columns < least.columns || rows < least.rows;

/** Where everything stands. The header takes two lines, the footer two, the heads of the panes two. */
export function layoutOf({
  size: { columns, rows },
  query,
  searching,
  dataset,
}: Pick<State, "size" | "query" | "searching" | "dataset">): Layout {
  const wide = columns >= twoPanes;
  const evidence = wide ? Math.min(72, Math.max(34, columns - 95)) : columns - 2;
  const list = wide ? columns - evidence - 4 : columns;
  const asks = filterText(query) !== "" || searching !== undefined;
  const tall = rows >= 30;
  const windows = tall && query.asof !== undefined ? Math.min(dataset.sources.length, Math.floor(rows / 6)) : 0;
  const narrow = rows >= 20 ? 2 + (asks ? 1 : 0) : asks ? 1 : 0;
  const strip = windows > 0 ? windows + 4 : wide ? (tall ? 6 : 2) : narrow;
  const body = rows - 4 - strip - (wide ? 2 : 1);
  const whoSays = wide && body >= 28 ? 6 : 0;
  const listHeight = wide ? body - 1 - whoSays : body; // below it stands what its signs mean
  return { columns, rows, wide, list, evidence, strip, windows, body, whoSays, listHeight };
}

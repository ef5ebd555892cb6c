import { type Clock, type Dataset, emptyQuery, type Mark, marks, type Row, rowsOf, timeline } from "@on-record/core/query";

/** On these clocks how a row stands to another follows from the two alone; when it was published also from what is asked for. */
const clocks = ["happened", "said"] as const satisfies readonly Clock[];

/** How each row stands to the one above where all rows are listed: the places of the rows in their order, and of their marks among all marks. */
export type KeptMarks = readonly (readonly [clock: Clock, order: readonly number[], marks: readonly number[]])[];

export function keepMarks(dataset: Dataset): KeptMarks {
  const places = new Map(rowsOf(dataset).map((row, place) => [row, place]));
  return clocks.map((clock) => {
    const { rows } = timeline(dataset, { ...emptyQuery, clock });
    return [clock, rows.map(({ row }) => places.get(row)!), rows.map(({ mark }) => marks.indexOf(mark))];
  });
}

/** The mark of a row below another one. Undefined: they do not follow each other where all rows are listed, or one of them is not whole. */
export type MarkBelow = (clock: Clock, row: Row, above: Row) => Mark | undefined;

export function readMarks(kept: KeptMarks, dataset: Dataset): MarkBelow {
  const rows = rowsOf(dataset);
  const byClock = new Map(
    kept.map(([clock, order, told]) => [
      clock,
      new Map(order.map((place, at) => [rows[place]!, { above: rows[order[at - 1]!], mark: marks[told[at]!] }])),
    ]),
  );
  return (clock, row, above) => {
    const told = byClock.get(clock)?.get(row);
    return told?.above === above ? told.mark : undefined;
  };
}

import { type Clock, type Dataset, emptyQuery, type Mark, marks, type Row, rowsOf, timeline } from "@on-record/core/query";

/** On these clocks how a row stands to another follows from the two alone; when it was published also from what is asked for. */
const clocks = ["happened", "said"] as const satisfies readonly Clock[];

/** Of each row by its place, where all rows are listed: the place of the row above, and of its mark among all marks. */
export type KeptMarks = Partial<Record<Clock, { readonly above: readonly (number | null)[]; readonly marks: readonly number[] }>>;

export function keepMarks(dataset: Dataset): KeptMarks {
  const all = rowsOf(dataset);
  const places = new Map(all.map((row, place) => [row, place]));
  return Object.fromEntries(
    clocks.map((clock) => {
      const { rows } = timeline(dataset, { ...emptyQuery, clock });
      const nth = new Map(rows.map(({ row }, at) => [row, at]));
      const above = all.map((row) => places.get(rows[nth.get(row)! - 1]?.row as Row) ?? null);
      return [clock, { above, marks: all.map((row) => marks.indexOf(rows[nth.get(row)!]!.mark)) }];
    }),
  );
}

/** The mark of a row below another one. Undefined: they do not follow each other where all rows are listed, or one of them is not whole. */
export type MarkBelow = (clock: Clock, row: Row, above: Row) => Mark | undefined;

export function readMarks(kept: KeptMarks, dataset: Dataset): MarkBelow {
  const rows = rowsOf(dataset);
  return (clock, row, above) => {
    const told = kept[clock];
    const place = told ? rows.indexOf(row) : -1;
    return place >= 0 && rows[told!.above[place] ?? -1] === above ? marks[told!.marks[place]!] : undefined;
  };
}

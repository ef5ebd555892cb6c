import type { Lane } from "../model/vocabulary.js";
import { actorsOf } from "./columns.js";
import { Groups } from "./groups.js";
import type { Row } from "./row.js";

/** One lane of the drawing. `id` is missing in the last one, which has the rows that belong to none. */
export type TimelineLane = {
  readonly id?: string;
  /** The places of its rows in the timeline, rising. */
  readonly rows: readonly number[];
};

const valuesOf = {
  source: (row) => row.sources,
  actor: actorsOf,
  question: (row) => row.questions,
  event: (row) => row.events,
} satisfies Record<Lane, (row: Row) => readonly string[]>;

/** The rows by lane, in the order of ids, which stays as it is when filters change. A row may lie in several lanes. */
export function lanesOf(rows: readonly { readonly row: Row }[], lane: Lane): TimelineLane[] {
  const lanes = new Groups<string | undefined, number>();
  rows.forEach(({ row }, place) => {
    const values = valuesOf[lane](row);
    if (values.length === 0) lanes.add(undefined, place);
    values.forEach((id) => lanes.add(id, place));
  });
  // What is undefined is sorted last.
  return [...lanes.keys()].sort().map((id) => ({ ...(id === undefined ? {} : { id }), rows: lanes.of(id) }));
}

import { misused } from "../model/argument.js";
import type { Dataset } from "../model/dataset.js";
import type { SourceId } from "../model/id.js";
import type { Query } from "../model/query/query.js";
import { type Publicity, publicityIn } from "./asof.js";
import { lookup } from "./lookup.js";
import { narrowed, type Row } from "./row.js";

/** The part of a query that says what is there to be read at all: sources pulled out, and the day as of which one looks. */
export type Staging = Pick<Query, "asof" | "without">;

/** What is there to be read as of a day, with some sources pulled out. Everything else in a query only chooses among it. */
export type Stage = {
  /** What was public of a source by then; `not-yet` also for a source that is pulled out. */
  readonly publicityOf: (source: SourceId) => Publicity;
  readonly prints: (source: SourceId) => boolean;
  /** The row as it stood then; undefined if nobody had printed it. */
  readonly rowOf: (row: Row) => Row | undefined;
  /** The best publicity among some sources. */
  readonly bestOf: (sources: readonly SourceId[]) => Publicity;
};

export function stageOf(dataset: Dataset, query: Staging): Stage {
  const look = lookup(dataset);
  if (typeof query !== "object" || !Array.isArray(query?.without))
    misused("query", query, "give a query, or { without: [] } and perhaps `asof`");
  const publicityOf = publicityIn(dataset, query);
  const prints = (source: SourceId) => publicityOf(source) !== "not-yet";
  return {
    publicityOf,
    prints,
    rowOf: (row) => narrowed(row, prints, look),
    bestOf: (sources) =>
      sources.some((source) => publicityOf(source) === "public") ? "public" : sources.some(prints) ? "possibly" : "not-yet",
  };
}

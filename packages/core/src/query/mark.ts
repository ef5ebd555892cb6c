import type { Dataset } from "../model/dataset.js";
import type { SourceId } from "../model/id.js";
import type { Clock } from "../model/vocabulary.js";
import { checkKind } from "./check-kind.js";
import { recordsOf } from "./records.js";
import { answerBefore, momentOfRow, sameDay } from "./order.js";
import type { Row } from "./row.js";
import type { RowTime } from "./row-time.js";

/**
 * How a row's time stands to that of the line above. A list is no chronology; this says what of it is.
 * - `first`: there is no line above.
 * - `same-statement`: the same act of saying, or the same source in its own voice. Not on the clock `happened`.
 * - `maybe-same`: the curator says that the two statements may be one. Not on the clock `happened`.
 * - `same-time`: of the same event or in the same source, or certainly on the same day.
 * - `later`: surely after the line above. `earlier`: surely before it, which happens in ranked lists only.
 * - `not-known`: the texts do not settle it.
 */
export const marks = ["first", "same-statement", "maybe-same", "same-time", "later", "earlier", "not-known"] as const;
export type Mark = (typeof marks)[number];

/** A row and its time on the clock. `sources`: those that count, where not all do. */
export type Timed = { readonly row: Row; readonly when: RowTime; readonly sources?: readonly SourceId[] };

export function markOf(dataset: Dataset, clock: Clock, one: Timed, other: Timed | undefined): Mark {
  if (!other) return "first";
  const momentOf = ({ row, when, sources }: Timed) => momentOfRow(dataset, row, clock, when, sources);
  const moment = momentOf(one);
  const above = momentOf(other);
  const [own, theirs] = [moment.ids, above.ids];
  const sameRecords = own.length > 0 && own.join() === theirs.join();
  if (clock !== "happened" && sameVoice(one.row, other.row) && (sameRecords || clock === "said")) return "same-statement";
  if (sameRecords) return "same-time";
  const isLater = answerBefore(dataset, above, moment);
  if (isLater === "yes") return "later";
  if (isLater === "no" && answerBefore(dataset, moment, above) === "yes") return "earlier";
  if (clock !== "happened" && maybeSame(dataset, one.row, other.row)) return "maybe-same";
  return own.length === 1 && theirs.length === 1 && sameDay(dataset, own[0]!, theirs[0]!) === "yes" ? "same-time" : "not-known";
}

/** How one row of a view stands to another in time, wherever they stand in the list. */
export function markBetween(dataset: Dataset, clock: Clock, row: Placed, other: Placed): Mark {
  checkKind("line", "row", row);
  checkKind("line", "other", other);
  return markOf(dataset, clock, row, other);
}

type Placed = Pick<Timed, "row" | "when">;

function sameVoice(a: Row, b: Row): boolean {
  return a.statement === b.statement && a.source === b.source;
}

function maybeSame(dataset: Dataset, a: Row, b: Row): boolean {
  if (!a.statement || !b.statement) return false;
  const { statements } = recordsOf(dataset);
  return statements.get(a.statement)!.maybe.includes(b.statement) || statements.get(b.statement)!.maybe.includes(a.statement);
}

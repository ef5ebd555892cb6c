import type { Dataset } from "../model/dataset.js";
import type { SourceId } from "../model/id.js";
import type { Clock } from "../model/vocabulary.js";
import { lookup } from "./lookup.js";
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

/** A row with its time on the clock, and the sources that the time rests on. */
export type Timed = { readonly row: Row; readonly when: RowTime; readonly sources: readonly SourceId[] };

export function markOf(dataset: Dataset, clock: Clock, { row, when, sources }: Timed, above: Timed | undefined): Mark {
  if (!above) return "first";
  const [own, theirs] = [
    momentOfRow(dataset, row, clock, when, sources),
    momentOfRow(dataset, above.row, clock, above.when, above.sources),
  ];
  const sameRecords = own.ids.length > 0 && own.ids.length === theirs.ids.length && own.ids.every((id, at) => id === theirs.ids[at]);
  if (clock !== "happened" && sameVoice(row, above.row) && (sameRecords || clock === "said")) return "same-statement";
  if (sameRecords) return "same-time";
  const [isLater, isEarlier] = [answerBefore(dataset, theirs, own), answerBefore(dataset, own, theirs)];
  if (isLater === "yes") return "later";
  if (isEarlier === "yes") return "earlier";
  if (clock !== "happened" && maybeSame(dataset, row, above.row)) return "maybe-same";
  return own.ids.length === 1 && theirs.ids.length === 1 && sameDay(dataset, own.ids[0]!, theirs.ids[0]!) === "yes"
    ? "same-time"
    : "not-known";
}

function sameVoice(a: Row, b: Row): boolean {
  return a.statement === b.statement && a.source === b.source;
}

function maybeSame(dataset: Dataset, a: Row, b: Row): boolean {
  if (!a.statement || !b.statement) return false;
  const { statements } = lookup(dataset);
  return statements.get(a.statement)!.maybe.includes(b.statement) || statements.get(b.statement)!.maybe.includes(a.statement);
}

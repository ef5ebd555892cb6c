import type { Dataset } from "../model/dataset.js";
import type { EventId, StatementId } from "../model/id.js";
import type { Clock } from "../model/vocabulary.js";
import { shortWhen } from "../model/edtf/short.js";
import { weekdays } from "../model/vocabulary.js";
import { checkKind } from "./check-kind.js";
import { lookup } from "./lookup.js";
import { daysApart, type RivalDays, type Telling } from "./rival-days.js";
import type { Row } from "./row.js";
import type { Staging } from "./stage.js";

/** What sources date differently, by id. */
export type DaysById = ReadonlyMap<EventId | StatementId, RivalDays>;

/** All that sources date differently, as of a day and without the sources pulled out. */
export const daysById = (dataset: Dataset, staging: Staging): DaysById =>
  new Map(daysApart(dataset, staging).map((days) => [days.of, days]));

/**
 * The days that sources give differently for what a row tells: of the events that its claim is about, or of the saying (which
 * may take its day from its occasion). One that cannot all be right comes before one that can. Undefined: none is told apart.
 */
export function daysOfRow(dataset: Dataset, row: Row, clock: Clock, apart: DaysById): RivalDays | undefined {
  checkKind("row", "row", row);
  if (apart.size === 0) return undefined;
  const found = momentsOf(dataset, row, clock).flatMap((id) => apart.get(id) ?? []);
  return found.find(({ rivals }) => rivals) ?? found[0];
}

function momentsOf(dataset: Dataset, row: Row, clock: Clock): readonly (EventId | StatementId)[] {
  const look = lookup(dataset);
  if (clock === "happened") {
    const claim = look.claims.get(row.claim)!;
    return claim.holds ? [] : claim.about;
  }
  const statement = clock === "said" && row.statement ? look.statements.get(row.statement) : undefined;
  if (!statement) return [];
  return statement.said.datings.length > 0 || !statement.occasion ? [statement.id] : [statement.occasion];
}

/** The day that one source tells, in a word or as short as a date can be: `Thu`, `2024-02-22`. */
export function dayWord({ dating: { rel, edtf, bounds } }: Telling): string {
  const named = edtf === undefined && weekdays.some((day) => day === rel);
  return named ? `${rel!.charAt(0).toUpperCase()}${rel!.slice(1, 3)}` : shortWhen(bounds);
}

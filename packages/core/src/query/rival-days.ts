import type { Dataset } from "../model/dataset.js";
import type { Dating, When } from "../model/dating.js";
import type { EventId, SourceId, StatementId } from "../model/id.js";
import { emptyQuery } from "../model/query/query.js";
import { distinct } from "./distinct.js";
import { lookup } from "./lookup.js";
import { compareText } from "./printed.js";
import { type Stage, stageOf, type Staging } from "./stage.js";

/** One source’s telling of a day. */
export type Telling = {
  readonly source: SourceId;
  readonly dating: Dating;
  /** The words of the source, where it has words for it. */
  readonly words?: string;
};

/** A thing that sources date in different words: kept apart, averaged never. */
export type RivalDays = {
  readonly of: EventId | StatementId;
  readonly when: When;
  readonly tellings: readonly Telling[];
  /** They cannot both be right; otherwise each may date another side of it (published, broadcast), or the same day otherwise. */
  readonly rivals: boolean;
};

/** The statements and events among some ids that two or more sources date differently. */
export function rivalDays(dataset: Dataset, ids: readonly (EventId | StatementId)[], stage: Stage): RivalDays[] {
  const look = lookup(dataset);
  return distinct(ids).flatMap((id) => {
    const when = look.statements.get(id as StatementId)?.said ?? look.events.get(id as EventId)?.happened;
    return when ? (tellingsOf(id, when, stage) ?? []) : [];
  });
}

/** Every statement and event that two or more sources date differently, by id, as of a day and without the sources pulled out. */
export const daysApart = (dataset: Dataset, query: Staging): RivalDays[] =>
  rivalDays(
    dataset,
    [...dataset.statements, ...dataset.events].map(({ id }) => id),
    stageOf(dataset, query),
  );

/** How sources differ over the day of one event or statement. Undefined: they do not, or there is no such record. */
export function rivalDaysOf(dataset: Dataset, id: EventId | StatementId): RivalDays | undefined {
  return rivalDays(dataset, [id], stageOf(dataset, emptyQuery))[0];
}

function tellingsOf(of: EventId | StatementId, when: When, stage: Stage): RivalDays | undefined {
  const told = (datings: readonly Dating[]) =>
    datings.flatMap((dating): Telling[] =>
      dating.source && stage.prints(dating.source)
        ? [{ source: dating.source, dating, ...(dating.evidence ? { words: dating.evidence.exact } : {}) }]
        : [],
    );
  const groups = (when.rivals ?? []).map((group) => told(group.map((index) => when.datings[index]!)));
  // The datings of a group are each other's rivals, as long as two sources are there to tell them.
  const against = groups.filter((group) => new Set(group.map(({ source }) => source)).size > 1);
  const rivals = against.length > 0;
  // A month beside a day in it is only vaguer, and "after" is no day: neither makes the days differ.
  const tellings = rivals ? against.flat() : told(when.datings.filter(isOneDay));
  const days = new Set(tellings.map(({ dating }) => dating.rel ?? dating.edtf));
  const sources = new Set(tellings.map(({ source }) => source));
  if (!rivals && (days.size < 2 || sources.size < 2)) return undefined;
  return { of, when, tellings: tellings.sort((a, b) => compareText(a.source, b.source)), rivals };
}

const isOneDay = ({ rel, edtf }: Dating): boolean => (rel ? rel.endsWith("day") : /^\d{4}-\d{2}-\d{2}[?~%]?$/.test(edtf ?? ""));

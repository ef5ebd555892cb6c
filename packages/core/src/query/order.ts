import type { Dataset } from "../model/dataset.js";
import { type Bounds, unknownBounds } from "../model/edtf/bounds.js";
import { dayOf, secondsPerDay } from "../model/edtf/calendar.js";
import { type Answer, before } from "../model/edtf/compare.js";
import type { EventId, SourceId, StatementId } from "../model/id.js";
import type { Clock } from "../model/vocabulary.js";
import { recordsOf } from "./records.js";
import { network } from "./network.js";
import type { Row } from "./row.js";
import type { RowTime } from "./row-time.js";

/**
 * Whether the source, statement or event `a` came before `b`: by their bounds, else by the order that is known without
 * dates. A reply comes after what it answers even on the same day. An id that has no time gives maybe.
 */
export function cameBefore(dataset: Dataset, a: string, b: string): Answer {
  return answerBefore(dataset, momentOf(dataset, a), momentOf(dataset, b));
}

/** Whether `a` came after `b`. */
export function cameAfter(dataset: Dataset, a: string, b: string): Answer {
  return cameBefore(dataset, b, a);
}

/** Whether `a` and `b` began on one and the same day. */
export function sameDay(dataset: Dataset, a: string, b: string): Answer {
  if (a === b) return "yes";
  const [one, other] = [daysOf(dataset, a), daysOf(dataset, b)];
  const { leads } = network(dataset);
  const [there, back] = [leads(a, b), leads(b, a)];
  if (there === "days" || back === "days") return "no";
  if (there && back) return "yes";
  if (!one || !other) return "maybe";
  if (one.latest < other.earliest || other.latest < one.earliest) return "no";
  return one.earliest === one.latest && other.earliest === other.latest && one.earliest === other.earliest ? "yes" : "maybe";
}

/** A time on a clock, with the records whose order is known: the first of `ids` is what the time is of. */
export type Moment = { readonly bounds: Bounds; readonly ids: readonly string[] };

/** What a row's time on a clock is the time of, so that its order can be asked. `sources`: those that count, for `published`. */
export function momentOfRow(
  dataset: Dataset,
  row: Row,
  clock: Clock,
  time: RowTime = row.times[clock],
  sources: readonly SourceId[] = row.sources,
): Moment {
  return { bounds: time.bounds, ids: idsOfRow(dataset, row, clock, sources) };
}

/** A claim made for a time of its own, or about several events, has no record whose order could be asked. */
function idsOfRow(dataset: Dataset, row: Row, clock: Clock, sources: readonly SourceId[]): readonly string[] {
  if (clock === "said" && row.statement) return [row.statement];
  if (clock !== "happened") return firstAmong(dataset, sources);
  const claim = recordsOf(dataset).claims.get(row.claim)!;
  return claim.holds || claim.about.length !== 1 ? [] : claim.about;
}

/** The sources that can have been the first to publish, by their bounds. */
function firstAmong(dataset: Dataset, sources: readonly SourceId[]): readonly SourceId[] {
  if (sources.length < 2) return sources;
  const look = recordsOf(dataset);
  const publishedBy = (source: SourceId) => look.sources.get(source)!.published.bounds;
  const first = Math.min(...sources.map((source) => publishedBy(source).latestEnd ?? Infinity));
  return sources.filter((source) => (publishedBy(source).earliestStart ?? -Infinity) <= first);
}

/** As `cameBefore`, for rows. The first of several publications is before another's if one of them is before all of those. */
export function answerBefore(dataset: Dataset, a: Moment, b: Moment): Answer {
  const byBounds = before(a, b);
  if (byBounds !== "maybe") return byBounds;
  if (leadsAll(dataset, a.ids, b.ids)) return leadsAll(dataset, b.ids, a.ids) ? "maybe" : "yes";
  return leadsAll(dataset, b.ids, a.ids) ? "no" : "maybe";
}

function leadsAll(dataset: Dataset, from: readonly string[], to: readonly string[]): boolean {
  const { leads } = network(dataset);
  return to.length > 0 && from.some((a) => to.every((b) => leads(a, b) !== undefined));
}

/** The place of a row among those of equal bounds: nothing stands above what it is surely after. */
export function levelOfRow(dataset: Dataset, row: Row, clock: Clock): number {
  const { of } = network(dataset);
  let level = Infinity;
  for (const id of idsOfRow(dataset, row, clock, row.sources)) level = Math.min(level, of(id)?.level ?? 0);
  return level === Infinity ? 0 : level;
}

/** Of a row of whose time nothing is known: the first second of what it is known to come before, above which it stands. Infinity: none. */
export function followedFrom(dataset: Dataset, row: Row, clock: Clock): number {
  const { of } = network(dataset);
  let first = Infinity;
  for (const id of idsOfRow(dataset, row, clock, row.sources)) {
    const started = of(id);
    if (started?.isOpen) first = Math.min(first, started.followed);
  }
  return first * secondsPerDay;
}

function momentOf(dataset: Dataset, id: string): Moment {
  return { bounds: boundsOf(dataset, id), ids: [id] };
}

function boundsOf(dataset: Dataset, id: string): Bounds {
  const look = recordsOf(dataset);
  const now =
    look.statements.get(id as StatementId)?.said ?? look.sources.get(id as SourceId)?.published ?? look.events.get(id as EventId)?.happened;
  if (now) return now.bounds;
  const formerly = look.find(id);
  return formerly && formerly.record.id !== id ? boundsOf(dataset, formerly.record.id) : unknownBounds;
}

function daysOf(dataset: Dataset, id: string) {
  const { earliestStart, latestStart } = boundsOf(dataset, id);
  return earliestStart === null || latestStart === null ? undefined : { earliest: dayOf(earliestStart), latest: dayOf(latestStart) };
}

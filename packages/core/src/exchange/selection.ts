import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { Event } from "../model/event.js";
import { emptyQuery, type Query } from "../model/query/query.js";
import type { Question } from "../model/question.js";
import type { Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import { lookup } from "../query/lookup.js";
import { toPairs } from "../query/pairs.js";
import { speakersOf } from "../query/records.js";
import { matchingReports, timeline, type TimelineRow } from "../query/timeline.js";

/** The part of a record that a query finds: its rows in their order, and what they rest on, by id. */
export type Selection = {
  readonly query: Query;
  /** Whether the query leaves anything out. */
  readonly narrowed: boolean;
  readonly rows: readonly TimelineRow[];
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  readonly actors: readonly Actor[];
  readonly questions: readonly Question[];
  readonly relations: readonly Relation[];
};

/** Whether a query asks anything but in which order. */
export const narrows = (query: Query): boolean => toPairs({ ...query, clock: emptyQuery.clock, lane: emptyQuery.lane }).length > 0;

export function selectionOf(dataset: Dataset, query: Query = emptyQuery): Selection {
  const { rows } = timeline(dataset, query);
  const { sources, actors, events, statements, claims, reports, questions, relations } = dataset;
  if (!narrows(query)) return { query, narrowed: false, rows, sources, actors, events, statements, claims, reports, questions, relations };
  const found = matchingReports(dataset, query);
  return {
    query,
    narrowed: true,
    rows,
    ...restingOn(
      dataset,
      dataset.reports.filter(({ id }) => found.has(id)),
      rows,
    ),
  };
}

/** These reports, and every record that they or the rows name. */
function restingOn(
  dataset: Dataset,
  reports: readonly Report[],
  rows: readonly TimelineRow[],
): Omit<Selection, "query" | "narrowed" | "rows"> {
  const look = lookup(dataset);
  const claims = named(
    dataset.claims,
    reports.map(({ claim }) => claim),
  );
  const statements = named(
    dataset.statements,
    reports.map(({ statement }) => statement),
  );
  const sources = named(
    dataset.sources,
    reports.map(({ source }) => source),
  );
  const about = [...claims.flatMap((claim) => claim.about), ...statements.flatMap(({ occasion }) => occasion ?? [])];
  const events = named(
    dataset.events,
    about.flatMap((id) => look.eventAndWholes.of(id)),
  );
  const actors = named(dataset.actors, [
    ...statements.flatMap((statement) => [...speakersOf(statement), ...statement.to]),
    ...reports.flatMap(({ ascribed, via }) => [ascribed, ...via]),
    ...claims.map(({ subject }) => subject),
    ...sources.flatMap(({ publisher, agency }) => [publisher, agency]),
    ...events.flatMap(({ participants }) => participants),
  ]);
  const questions = named(
    dataset.questions,
    rows.flatMap(({ row }) => row.questions),
  );
  const ids = new Set(claims.map(({ id }) => id));
  const relations = dataset.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { reports, claims, statements, sources, events, actors, questions, relations };
}

function named<Item extends { readonly id: string }>(items: readonly Item[], ids: readonly (Item["id"] | undefined)[]): Item[] {
  const wanted = new Set<string | undefined>(ids);
  return items.filter(({ id }) => wanted.has(id));
}

import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { Event } from "../model/event.js";
import type { ActorId, ClaimId, EventId, QuestionId, RelationId, ReportId, SourceId, StatementId } from "../model/id.js";
import { listOf } from "../model/lists.js";
import type { Position, Question } from "../model/question.js";
import type { Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import type { Stance } from "../model/vocabulary.js";
import { Groups, type GroupsOf } from "./groups.js";
import { lazily } from "./lazily.js";
import { ofDataset } from "./once.js";

/** A record of the dataset and what kind it is, as `find` gives it. */
export type Found =
  | { readonly kind: "source"; readonly record: Source }
  | { readonly kind: "actor"; readonly record: Actor }
  | { readonly kind: "event"; readonly record: Event }
  | { readonly kind: "statement"; readonly record: Statement }
  | { readonly kind: "claim"; readonly record: Claim }
  | { readonly kind: "report"; readonly record: Report }
  | { readonly kind: "question"; readonly record: Question }
  | { readonly kind: "relation"; readonly record: Relation };

/** A position and the question it answers. `stance` is the one that holds it; left out where it rests on a report's words. */
export type Place = { readonly question: Question; readonly position: Position; readonly stance?: Stance };

/** A dataset's records by id, and what of their ties a row is made of. */
export type Records = {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly events: ReadonlyMap<EventId, Event>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly reports: ReadonlyMap<ReportId, Report>;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  /** The record that has, or once had, this id. */
  readonly find: (id: string) => Found | undefined;
  /** The event itself, then the larger events it is part of, nearest first. */
  readonly eventAndWholes: GroupsOf<EventId, EventId>;
  /** The positions that name this claim, with the stance that holds each. Entailment is not followed. */
  readonly placesOfClaim: GroupsOf<ClaimId, Place>;
  /** The positions that rest on the words of this report. */
  readonly placesOfReport: GroupsOf<ReportId, Place>;
  /** The questions in which this claim, or a report of it, stands in a position. Entailment is not followed. */
  readonly questionsOfClaim: GroupsOf<ClaimId, Question>;
  readonly relationsFrom: GroupsOf<ClaimId, Relation>;
  /** The claims that follow from this one (`entails`, over any number of steps), nearest first; not itself. */
  readonly entailed: (id: ClaimId) => readonly ClaimId[];
};

/** The indexes that every query needs, each made when it is first asked for: most commands ask for a few. `lookup` has all. */
export const recordsOf: (dataset: Dataset) => Records = ofDataset((dataset) => {
  const records: Records = lazily<Records, object>({
    sources: () => byId(dataset.sources),
    actors: () => byId(dataset.actors),
    events: () => byId(dataset.events),
    statements: () => byId(dataset.statements),
    claims: () => byId(dataset.claims),
    reports: () => byId(dataset.reports),
    questions: () => byId(dataset.questions),
    relations: () => byId(dataset.relations),
    find: () => (id) => find(dataset, id),
    eventAndWholes: () => wholes(dataset),
    placesOfClaim: () => placesIn(dataset).placesOfClaim,
    placesOfReport: () => placesIn(dataset).placesOfReport,
    questionsOfClaim: () => placesIn(dataset).questionsOfClaim,
    relationsFrom: () => grouped(dataset.relations, (relation) => [relation.from]),
    entailed: () => (id) => entailedBy(id, records.relationsFrom),
  });
  return records;
});

/** The actors of a statement: who spoke, and on whose behalf. An unknown speaker is no actor. */
export function speakersOf(statement: Statement): ActorId[] {
  const speaker = statement.speaker === "unknown" ? [] : [statement.speaker as ActorId];
  return statement.for && statement.for !== statement.speaker ? [...speaker, statement.for] : speaker;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The items by the keys that each has; under one key an item stands once. */
export function grouped<Key, Item>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Groups<Key, Item> {
  const groups = new Groups<Key, Item>();
  for (const item of items) for (const key of new Set(keysOf(item))) groups.add(key, item);
  return groups;
}

/** A circle of parts, which the parser refuses, ends where it comes back. */
function wholes(dataset: Dataset): Groups<EventId, EventId> {
  const events = byId(dataset.events);
  const groups = new Groups<EventId, EventId>();
  for (const { id } of dataset.events) {
    const seen = new Set<EventId>();
    for (let at: EventId | undefined = id; at !== undefined && !seen.has(at); at = events.get(at)?.part) seen.add(at);
    for (const whole of seen) groups.add(id, whole);
  }
  return groups;
}

const placesIn = ofDataset((dataset) => {
  const { reports } = recordsOf(dataset);
  const placesOfClaim = new Groups<ClaimId, Place>();
  const placesOfReport = new Groups<ReportId, Place>();
  const questionsOfClaim = new Groups<ClaimId, Question>();
  for (const question of dataset.questions) {
    const touched = new Set<ClaimId>();
    for (const position of question.positions) {
      for (const { claim, stance } of position.claims) {
        placesOfClaim.add(claim, { question, position, stance });
        touched.add(claim);
      }
      for (const id of position.reports) {
        placesOfReport.add(id, { question, position });
        const claim = reports.get(id)?.claim;
        if (claim) touched.add(claim);
      }
    }
    for (const claim of touched) questionsOfClaim.add(claim, question);
  }
  return { placesOfClaim, placesOfReport, questionsOfClaim };
});

function entailedBy(id: ClaimId, relationsFrom: GroupsOf<ClaimId, Relation>): ClaimId[] {
  if (!relationsFrom.has(id)) return [];
  const reached = new Set([id]);
  for (const claim of reached) {
    for (const { kind, to } of relationsFrom.of(claim)) if (kind === "entails") reached.add(to);
  }
  return [...reached].slice(1);
}

const kinds = [
  "source",
  "actor",
  "event",
  "statement",
  "claim",
  "report",
  "question",
  "relation",
] as const satisfies readonly Found["kind"][];

const formerly = ofDataset((dataset) => {
  const found = new Map<string, Found>();
  for (const kind of kinds)
    for (const record of dataset[listOf[kind]]) for (const id of record.formerly ?? []) found.set(id, { kind, record } as Found);
  return found;
});

/** An id that a record has goes before one that another had. Of a dataset that is read as it is asked for, the kinds behind are left unread. */
function find(dataset: Dataset, id: string): Found | undefined {
  for (const kind of kinds) {
    const record = recordsOf(dataset)[listOf[kind]].get(id as never);
    if (record) return { kind, record } as Found;
  }
  return formerly(dataset).get(id);
}

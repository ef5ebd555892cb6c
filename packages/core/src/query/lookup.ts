import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { Event } from "../model/event.js";
import type { ActorId, AnyId, ClaimId, EventId, QuestionId, RelationId, ReportId, SourceId, StatementId } from "../model/id.js";
import type { Position, Question } from "../model/question.js";
import type { Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import type { Stance } from "../model/vocabulary.js";
import { Groups, type GroupsOf } from "./groups.js";
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

/** A dataset's records by id, and who belongs to whom. Lists keep the dataset's order, which is by id. */
export type Lookup = {
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

  readonly reportsOfSource: GroupsOf<SourceId, Report>;
  readonly reportsOfStatement: GroupsOf<StatementId, Report>;
  readonly reportsOfClaim: GroupsOf<ClaimId, Report>;
  /** What an actor said itself, and what was said on its behalf. */
  readonly statementsOfActor: GroupsOf<ActorId, Statement>;
  readonly statementsOfEvent: GroupsOf<EventId, Statement>;
  readonly answersTo: GroupsOf<StatementId, Statement>;
  /** The events that are part of this one, however deep; not itself. */
  readonly partsOfEvent: GroupsOf<EventId, Event>;
  /** The event itself, then the larger events it is part of, nearest first. */
  readonly eventAndWholes: GroupsOf<EventId, EventId>;
  /** The claims about an event or about a part of it. */
  readonly claimsOfEvent: GroupsOf<EventId, Claim>;
  /** The claims whose subject is this actor. */
  readonly claimsOfActor: GroupsOf<ActorId, Claim>;
  /** The positions that name this claim, with the stance that holds each. Entailment is not followed. */
  readonly placesOfClaim: GroupsOf<ClaimId, Place>;
  /** The positions that rest on the words of this report. */
  readonly placesOfReport: GroupsOf<ReportId, Place>;
  /** The questions in which this claim, or a report of it, stands in a position. Entailment is not followed. */
  readonly questionsOfClaim: GroupsOf<ClaimId, Question>;
  readonly relationsFrom: GroupsOf<ClaimId, Relation>;
  readonly relationsTo: GroupsOf<ClaimId, Relation>;
  /** The claims that follow from this one (`entails`, over any number of steps), nearest first; not itself. */
  readonly entailed: (id: ClaimId) => readonly ClaimId[];
};

/** The indexes of a dataset. */
export const lookup: (dataset: Dataset) => Lookup = ofDataset((dataset) => new Indexes(dataset));

/** Each is made once, when it is first asked for: most commands ask for a few. */
class Indexes implements Lookup {
  readonly entailed = (id: ClaimId) => entailedBy(id, this.relationsFrom);
  readonly #dataset: Dataset;
  #sources?: Lookup["sources"];
  #actors?: Lookup["actors"];
  #events?: Lookup["events"];
  #statements?: Lookup["statements"];
  #claims?: Lookup["claims"];
  #reports?: Lookup["reports"];
  #questions?: Lookup["questions"];
  #relations?: Lookup["relations"];
  #find?: Lookup["find"];
  #reportsOfSource?: Lookup["reportsOfSource"];
  #reportsOfStatement?: Lookup["reportsOfStatement"];
  #reportsOfClaim?: Lookup["reportsOfClaim"];
  #statementsOfActor?: Lookup["statementsOfActor"];
  #statementsOfEvent?: Lookup["statementsOfEvent"];
  #answersTo?: Lookup["answersTo"];
  #partsOfEvent?: Lookup["partsOfEvent"];
  #eventAndWholes?: Lookup["eventAndWholes"];
  #claimsOfEvent?: Lookup["claimsOfEvent"];
  #claimsOfActor?: Lookup["claimsOfActor"];
  #relationsFrom?: Lookup["relationsFrom"];
  #relationsTo?: Lookup["relationsTo"];
  #places?: Pick<Lookup, "placesOfClaim" | "placesOfReport" | "questionsOfClaim">;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  get sources() {
    return (this.#sources ??= byId(this.#dataset.sources));
  }
  get actors() {
    return (this.#actors ??= byId(this.#dataset.actors));
  }
  get events() {
    return (this.#events ??= byId(this.#dataset.events));
  }
  get statements() {
    return (this.#statements ??= byId(this.#dataset.statements));
  }
  get claims() {
    return (this.#claims ??= byId(this.#dataset.claims));
  }
  get reports() {
    return (this.#reports ??= byId(this.#dataset.reports));
  }
  get questions() {
    return (this.#questions ??= byId(this.#dataset.questions));
  }
  get relations() {
    return (this.#relations ??= byId(this.#dataset.relations));
  }
  get find() {
    return (this.#find ??= finder(this.#dataset));
  }
  get reportsOfSource() {
    return (this.#reportsOfSource ??= grouped(this.#dataset.reports, (report) => [report.source]));
  }
  get reportsOfStatement() {
    return (this.#reportsOfStatement ??= grouped(this.#dataset.reports, (report) => optional(report.statement)));
  }
  get reportsOfClaim() {
    return (this.#reportsOfClaim ??= grouped(this.#dataset.reports, (report) => optional(report.claim)));
  }
  get statementsOfActor() {
    return (this.#statementsOfActor ??= grouped(this.#dataset.statements, speakersOf));
  }
  get statementsOfEvent() {
    return (this.#statementsOfEvent ??= grouped(this.#dataset.statements, (statement) => optional(statement.occasion)));
  }
  get answersTo() {
    return (this.#answersTo ??= grouped(this.#dataset.statements, (statement) => optional(statement.answers)));
  }
  get partsOfEvent() {
    return (this.#partsOfEvent ??= grouped(this.#dataset.events, (event) => this.eventAndWholes.of(event.id).slice(1)));
  }
  get eventAndWholes() {
    return (this.#eventAndWholes ??= wholes(this.#dataset));
  }
  get claimsOfEvent() {
    return (this.#claimsOfEvent ??= grouped(this.#dataset.claims, (claim) =>
      claim.about.flatMap((event) => this.eventAndWholes.of(event)),
    ));
  }
  get claimsOfActor() {
    return (this.#claimsOfActor ??= grouped(this.#dataset.claims, (claim) => optional(claim.subject)));
  }
  get relationsFrom() {
    return (this.#relationsFrom ??= grouped(this.#dataset.relations, (relation) => [relation.from]));
  }
  get relationsTo() {
    return (this.#relationsTo ??= grouped(this.#dataset.relations, (relation) => [relation.to]));
  }
  get placesOfClaim() {
    return this.#inQuestions.placesOfClaim;
  }
  get placesOfReport() {
    return this.#inQuestions.placesOfReport;
  }
  get questionsOfClaim() {
    return this.#inQuestions.questionsOfClaim;
  }
  get #inQuestions() {
    return (this.#places ??= places(this.#dataset, this.reports));
  }
}

/** The actors of a statement: who spoke, and on whose behalf. An unknown speaker is no actor. */
export function speakersOf(statement: Statement): ActorId[] {
  const speaker = statement.speaker === "unknown" ? [] : [statement.speaker as ActorId];
  return statement.for && statement.for !== statement.speaker ? [...speaker, statement.for] : speaker;
}

const optional = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped<Key, Item>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Groups<Key, Item> {
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

function places(dataset: Dataset, reports: ReadonlyMap<ReportId, Report>) {
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
}

function entailedBy(id: ClaimId, relationsFrom: GroupsOf<ClaimId, Relation>): ClaimId[] {
  if (!relationsFrom.has(id)) return [];
  const reached = new Set([id]);
  for (const claim of reached) {
    for (const { kind, to } of relationsFrom.of(claim)) if (kind === "entails") reached.add(to);
  }
  return [...reached].slice(1);
}

function finder(dataset: Dataset): Lookup["find"] {
  const found = new Map<string, Found>();
  const all = [
    ...dataset.sources.map((record) => ({ kind: "source", record }) as const),
    ...dataset.actors.map((record) => ({ kind: "actor", record }) as const),
    ...dataset.events.map((record) => ({ kind: "event", record }) as const),
    ...dataset.statements.map((record) => ({ kind: "statement", record }) as const),
    ...dataset.claims.map((record) => ({ kind: "claim", record }) as const),
    ...dataset.reports.map((record) => ({ kind: "report", record }) as const),
    ...dataset.questions.map((record) => ({ kind: "question", record }) as const),
    ...dataset.relations.map((record) => ({ kind: "relation", record }) as const),
  ];
  for (const one of all) for (const former of one.record.formerly ?? []) found.set(former, one);
  for (const one of all) found.set(one.record.id satisfies AnyId, one);
  return (id) => found.get(id);
}

import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { Event } from "../model/event.js";
import type { ActorId, ClaimId, EventId, SourceId, StatementId } from "../model/id.js";
import type { Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import type { Statement } from "../model/statement.js";
import type { GroupsOf } from "./groups.js";
import { lazily } from "./lazily.js";
import { ofDataset } from "./once.js";
import { grouped, type Records, recordsOf, speakersOf } from "./records.js";

/** A dataset's records by id, and who belongs to whom. Lists keep the dataset's order, which is by id. */
export type Lookup = Records & {
  readonly reportsOfSource: GroupsOf<SourceId, Report>;
  readonly reportsOfStatement: GroupsOf<StatementId, Report>;
  readonly reportsOfClaim: GroupsOf<ClaimId, Report>;
  /** What an actor said itself, and what was said on its behalf. */
  readonly statementsOfActor: GroupsOf<ActorId, Statement>;
  readonly statementsOfEvent: GroupsOf<EventId, Statement>;
  readonly answersTo: GroupsOf<StatementId, Statement>;
  /** The events that are part of this one, however deep; not itself. */
  readonly partsOfEvent: GroupsOf<EventId, Event>;
  /** The claims about an event or about a part of it. */
  readonly claimsOfEvent: GroupsOf<EventId, Claim>;
  /** The claims whose subject is this actor. */
  readonly claimsOfActor: GroupsOf<ActorId, Claim>;
  readonly relationsTo: GroupsOf<ClaimId, Relation>;
};

/** The indexes of a dataset, each made when it is first asked for. */
export const lookup: (dataset: Dataset) => Lookup = ofDataset((dataset) => {
  const records = recordsOf(dataset);
  const wholesOf = (event: EventId) => records.eventAndWholes.of(event);
  return lazily<Omit<Lookup, keyof Records>, Records>(
    {
      reportsOfSource: () => grouped(dataset.reports, (report) => [report.source]),
      reportsOfStatement: () => grouped(dataset.reports, (report) => optional(report.statement)),
      reportsOfClaim: () => grouped(dataset.reports, (report) => optional(report.claim)),
      statementsOfActor: () => grouped(dataset.statements, speakersOf),
      statementsOfEvent: () => grouped(dataset.statements, (statement) => optional(statement.occasion)),
      answersTo: () => grouped(dataset.statements, (statement) => optional(statement.answers)),
      partsOfEvent: () => grouped(dataset.events, (event) => wholesOf(event.id).slice(1)),
      claimsOfEvent: () => grouped(dataset.claims, (claim) => claim.about.flatMap(wholesOf)),
      claimsOfActor: () => grouped(dataset.claims, (claim) => optional(claim.subject)),
      relationsTo: () => grouped(dataset.relations, (relation) => [relation.to]),
    },
    records,
  );
});

const optional = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

import type { Dataset } from "../model/dataset.js";
import type { ActorId, ClaimId, EventId, PositionId, QuestionId, ReportId, SourceId, StatementId } from "../model/id.js";
import type { Report } from "../model/report.js";
import type { Act, Clock, Form, Stance, ZoneKind } from "../model/vocabulary.js";
import { distinct } from "./distinct.js";
import { type Records, recordsOf, speakersOf } from "./records.js";
import { ofDataset } from "./once.js";
import { identify } from "./row-id.js";
import { firstOf, hullOf, type RowTime } from "./row-time.js";
import { zoneOf } from "./zone.js";

/** A position that a row takes. `entailed`: not by its own claim, but by one that follows from it. */
export type Taken = { readonly question: QuestionId; readonly position: PositionId; readonly entailed?: true };

/**
 * One voice putting forward one claim, in one stance: what a line of the timeline shows. The voice is a statement, or a
 * source speaking for itself; a source may also tell the view of an actor (`ascribed`) of whom no act of saying is told.
 */
export type Row = {
  /**
   * `statement.claim` or `source.claim`. Where one voice takes the same claim more than once (it affirms and rejects it, or
   * tells an actor's view beside its own), the first has the plain id and the others end in what tells them apart:
   * `.rejects`, `.pashinyan`. Own voice comes first, then `affirms`, `rejects`, `leaves-open`.
   */
  readonly id: string;
  readonly claim: ClaimId;
  readonly stance: Stance;
  readonly statement?: StatementId;
  /** The source that speaks for itself. */
  readonly source?: SourceId;
  readonly ascribed?: ActorId;
  /** Who spoke, and on whose behalf; empty for a source's own voice and for a speaker who is not named. */
  readonly speakers: readonly ActorId[];
  /** Where it is printed, by id. */
  readonly reports: readonly ReportId[];
  readonly sources: readonly SourceId[];
  readonly forms: readonly Form[];
  readonly acts: readonly Act[];
  readonly zones: readonly (ZoneKind | "body")[];
  /** What the claim is about, and the larger events that those are part of. */
  readonly events: readonly EventId[];
  /** The questions that its claim, or one that follows from it, bears on, whatever its stance. */
  readonly questions: readonly QuestionId[];
  readonly positions: readonly Taken[];
  /** Happened: the time the claim is made for, else from the first to the last of its events. Published: the first time. */
  readonly times: Readonly<Record<Clock, RowTime>>;
};

/**
 * All rows of a dataset, by id. Only printed claims make rows: what follows from a claim (`entails`) counts for questions and
 * positions and makes no row of its own, since nobody printed it. A report without a claim tells an act, and makes none.
 */
export const rowsOf: (dataset: Dataset) => readonly Row[] = ofDataset((dataset) => {
  const look = recordsOf(dataset);
  const voices = new Map<string, Report[]>();
  for (const report of dataset.reports) {
    if (!report.claim) continue;
    const key = [report.statement ?? report.source, report.claim, report.stance, report.ascribed ?? ""].join(" ");
    const told = voices.get(key);
    if (told) told.push(report);
    else voices.set(key, [report]);
  }
  const drafts = [...voices.values()].map((reports) => draft(reports, look));
  return identify(drafts).sort((a, b) => (a.id < b.id ? -1 : 1));
});

/** The reports are of one voice, one claim and one stance. */
function draft(reports: readonly Report[], look: Records): Omit<Row, "id"> {
  const { claim: claimId, statement: statementId, source, stance, ascribed } = reports[0]!;
  const claim = look.claims.get(claimId!)!;
  const statement = statementId && look.statements.get(statementId)!;
  const sources = distinct(reports.map((report) => report.source));
  const published = firstOf(sources.map((id) => look.sources.get(id)!.published));
  const happened = claim.holds ? [claim.holds] : claim.about.map((event) => look.events.get(event)!.happened);
  return {
    claim: claim.id,
    stance,
    ...(statement ? { statement: statement.id } : { source }),
    ...(ascribed ? { ascribed } : {}),
    speakers: statement ? speakersOf(statement) : [],
    reports: reports.map((report) => report.id),
    sources,
    forms: distinct(reports.map((report) => report.form)),
    acts: distinct(reports.flatMap((report) => report.act ?? [])),
    zones: distinct(reports.map((report) => zoneOf(look.sources.get(report.source)!, report.evidence))),
    events: distinct(claim.about.flatMap((event) => look.eventAndWholes.of(event))),
    ...stand(claim.id, stance, reports, look),
    times: { happened: hullOf(happened), said: statement ? hullOf([statement.said]) : published, published },
  };
}

/**
 * Who affirms a claim affirms what follows from it. Who rejects it, or leaves it open, says nothing of what follows; the
 * row still bears on that question.
 */
function stand(claim: ClaimId, stance: Stance, reports: readonly Report[], look: Records): Pick<Row, "questions" | "positions"> {
  const followed = look.entailed(claim);
  const questions = [claim, ...followed].flatMap((each) => look.questionsOfClaim.of(each)).map((question) => question.id);
  const own = look.placesOfClaim.of(claim).filter((place) => place.stance === stance);
  const worded = reports.flatMap((report) => look.placesOfReport.of(report.id));
  const entailed =
    stance === "affirms" ? followed.flatMap((each) => look.placesOfClaim.of(each)).filter((place) => place.stance === stance) : [];
  const taken = new Map<string, Taken>();
  for (const { question, position } of entailed)
    taken.set(`${question.id} ${position.id}`, { question: question.id, position: position.id, entailed: true });
  for (const { question, position } of [...own, ...worded])
    taken.set(`${question.id} ${position.id}`, { question: question.id, position: position.id });
  return { questions: distinct(questions), positions: [...taken].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place) };
}

/** The row as the reports of these sources alone would make it, under its own id. Undefined: none of them prints it. */
export function narrowed(row: Row, prints: (source: SourceId) => boolean, look: Records): Row | undefined {
  if (row.sources.every(prints)) return row;
  const reports = row.reports.map((id) => look.reports.get(id)!).filter((report) => prints(report.source));
  return reports.length > 0 ? { id: row.id, ...draft(reports, look) } : undefined;
}

import type { Dataset } from "../model/dataset.js";
import type { ClaimId, SourceId, StatementId } from "../model/id.js";
import type { Departure, Report } from "../model/report.js";
import type { Statement } from "../model/statement.js";
import { type DepartureKind, departureKinds, type ZoneKind } from "../model/vocabulary.js";
import { collate, type Collated } from "./collate.js";
import { distinct } from "./distinct.js";
import { Groups, type GroupsOf } from "./groups.js";
import { lookup } from "./lookup.js";
import { ofDataset } from "./once.js";
import { origins, type Origins } from "./origins.js";
import { byDirectness, compareText, type Manner, mannerOf, type Printed, printedOf } from "./printed.js";
import { type RivalDays, rivalDays } from "./rival-days.js";
import { type Stage, stageOf, type Staging } from "./stage.js";
import { variantsAmong, type Variants } from "./variants.js";

/** One place where a source prints a claim of the statement, held against the lemma. */
export type Witness = Printed & {
  readonly manner: Manner;
  readonly collated: Collated;
  /** The lemma is the witness that all others are held against. */
  readonly lemma?: true;
  readonly departures: readonly Departure[];
  /** It is of another statement, which may be the same. */
  readonly maybe?: true;
};

/** What got lost on the way, by the curator’s marks: in how many of the places. */
export type Lost = { readonly kind: DepartureKind; readonly places: number; readonly of: number; readonly sources: readonly SourceId[] };

/** Every wording of one claim of the statement: from the quoted words to those farthest from them, not in time. */
export type Ladder = {
  readonly claim: ClaimId;
  readonly witnesses: readonly [Witness, ...Witness[]];
  readonly variants: readonly Variants[];
  readonly lost: readonly Lost[];
  /** Places that name the speaker; the others are in a source’s own voice. */
  readonly named: number;
  readonly sources: readonly SourceId[];
  readonly origins: Origins;
  /** Other statements that put forward the same claim, and are not among the witnesses. */
  readonly near: readonly Near[];
};

/** Another statement, with its words that come nearest. */
export type Near = { readonly statement: Statement; readonly printed: Printed };

export type Wording = {
  readonly statement: Statement;
  /** One ladder a claim; the claim that most places print comes first. Empty where only the act of saying is told. */
  readonly ladders: readonly Ladder[];
  /** Reports that tell the act of saying without a claim. */
  readonly acts: readonly Printed[];
  /** Claims that one source alone has from this statement, where several sources print it. */
  readonly alone: readonly { readonly claim: ClaimId; readonly source: SourceId }[];
  readonly rivalDays: readonly RivalDays[];
  /** Statements that it may be the same as; no text settles it. */
  readonly maybe: readonly Near[];
};

/**
 * How each source words what a statement puts forward. The witnesses of a claim are the statement’s reports of it, the reports
 * of it that the same sources make in their own voice, and what departs from any of these in an own voice or in a statement
 * that may be the same. Undefined: no such statement.
 */
export function wording(dataset: Dataset, id: StatementId, query: Staging): Wording | undefined {
  const look = lookup(dataset);
  const statement = look.statements.get(id);
  if (!statement) return undefined;
  const stage = stageOf(dataset, query);
  const reports = look.reportsOfStatement.of(id).filter((report) => stage.prints(report.source));
  const carriers = new Map<ClaimId, Set<SourceId>>();
  for (const { claim, source } of reports) if (claim) carriers.set(claim, (carriers.get(claim) ?? new Set()).add(source));
  const ladders = [...carriers.keys()].map((claim) => ladderOf(dataset, statement, claim, reports, stage));
  const several = new Set(reports.map((report) => report.source)).size > 1;
  return {
    statement,
    ladders: ladders.sort(
      (a, b) => b.witnesses.length - a.witnesses.length || b.sources.length - a.sources.length || compareText(a.claim, b.claim),
    ),
    acts: reports
      .filter((report) => !report.claim)
      .map((report) => printedOf(dataset, report, stage))
      .sort(byDirectness),
    alone: several
      ? [...carriers]
          .flatMap(([claim, sources]) => (sources.size === 1 ? [{ claim, source: [...sources][0]! }] : []))
          .sort((a, b) => compareText(a.claim, b.claim))
      : [],
    rivalDays: rivalDays(dataset, statement.occasion ? [id, statement.occasion] : [id], stage),
    maybe: nearest(dataset, maybeTheSame(dataset, statement), () => true, stage),
  };
}

function ladderOf(dataset: Dataset, statement: Statement, claim: ClaimId, reports: readonly Report[], stage: Stage): Ladder {
  const found = witnessesOf(dataset, statement, claim, reports, stage).map((report) => printedOf(dataset, report, stage));
  const [lemma, ...others] = found.sort(byCloseness) as [Printed, ...Printed[]];
  const words = lemma.report.evidence.exact;
  const asWitness = (printed: Printed): Witness => ({
    ...printed,
    manner: mannerOf(printed.report),
    collated: collate(words, printed.report.evidence.exact),
    departures: printed.report.departures,
    ...(printed.report.statement && printed.report.statement !== statement.id ? { maybe: true as const } : {}),
  });
  const witnesses: [Witness, ...Witness[]] = [{ ...asWitness(lemma), lemma: true }, ...others.map(asWitness).sort(byDistance)];
  const all = witnesses.map((witness) => witness.report);
  return {
    claim,
    witnesses,
    variants: variantsAmong(witnesses),
    lost: lostIn(all),
    named: all.filter((report) => report.statement !== undefined).length,
    sources: distinct(all.map((report) => report.source)),
    origins: origins(dataset, all),
    near: nearest(
      dataset,
      othersWith(dataset, claim, [statement.id, ...all.flatMap((report) => report.statement ?? [])]),
      (report) => report.claim === claim,
      stage,
    ),
  };
}

function witnessesOf(dataset: Dataset, statement: Statement, claim: ClaimId, reports: readonly Report[], stage: Stage): Report[] {
  const look = lookup(dataset);
  const carriers = new Set(reports.filter((report) => report.claim === claim).map((report) => report.source));
  const own = look.reportsOfClaim.of(claim).filter((report) => !report.statement && !report.ascribed && carriers.has(report.source));
  const found = new Set([...reports.filter((report) => report.claim === claim), ...own]);
  for (const report of departingFrom(dataset).of(claim)) if (!report.statement && carriers.has(report.source)) found.add(report);
  const within = new Set<StatementId | undefined>([undefined, statement.id, ...maybeTheSame(dataset, statement)]);
  for (const known of found) for (const report of departingFrom(dataset).of(known.id)) if (within.has(report.statement)) found.add(report);
  return [...found].filter((report) => stage.prints(report.source));
}

const zoneOrder = ["body", "caption", "subheading", "headline"] as const satisfies readonly (ZoneKind | "body")[];
const mannerOrder = ["quoted", "in-part", "told", "own"] as const satisfies readonly Manner[];

function rank(printed: Printed): number {
  const zone = zoneOrder.indexOf(printed.zone as (typeof zoneOrder)[number]);
  return mannerOrder.indexOf(mannerOf(printed.report)) * 10 + (zone < 0 ? 0 : zone);
}

/** The lemma is the most direct witness: of several, one that departs from nothing, then the fullest. */
function byCloseness(a: Printed, b: Printed): number {
  return (
    rank(a) - rank(b) ||
    a.report.departures.length - b.report.departures.length ||
    b.report.evidence.exact.length - a.report.evidence.exact.length ||
    byDirectness(a, b)
  );
}

/** From the quoted words to those farthest from them: by manner and zone, then by how much of the lemma is left. */
function byDistance(a: Witness, b: Witness): number {
  return rank(a) - rank(b) || b.collated.kept - a.collated.kept || byDirectness(a, b);
}

function lostIn(reports: readonly Report[]): Lost[] {
  return departureKinds.flatMap((kind) => {
    const lossy = reports.filter(({ departures }) => departures.some((departure) => departure.kind === kind));
    return lossy.length > 0
      ? [{ kind, places: lossy.length, of: reports.length, sources: distinct(lossy.map(({ source }) => source)) }]
      : [];
  });
}

/** The other statements that put forward a claim. One that only asks about it is none. */
function othersWith(dataset: Dataset, claim: ClaimId, known: readonly StatementId[]): StatementId[] {
  const said = lookup(dataset)
    .reportsOfClaim.of(claim)
    .flatMap((report) => (report.statement && report.act !== "ask" ? [report.statement] : []));
  return said.filter((id) => !known.includes(id));
}

/** `maybe` may be written on either of the two. */
function maybeTheSame(dataset: Dataset, statement: Statement): StatementId[] {
  return [...statement.maybe, ...namedBy(dataset).of(statement.id)];
}

const namedBy: (dataset: Dataset) => GroupsOf<StatementId, StatementId> = ofDataset((dataset) => {
  const groups = new Groups<StatementId, StatementId>();
  for (const { id, maybe } of dataset.statements) for (const other of maybe) groups.add(other, id);
  return groups;
});

/** The reports whose words, by the curator’s mark, depart from a report’s or a claim’s. */
const departingFrom: (dataset: Dataset) => GroupsOf<string, Report> = ofDataset((dataset) => {
  const groups = new Groups<string, Report>();
  for (const report of dataset.reports)
    for (const from of new Set(report.departures.map((departure) => departure.from))) groups.add(from, report);
  return groups;
});

function nearest(dataset: Dataset, ids: readonly StatementId[], wanted: (report: Report) => boolean, stage: Stage): Near[] {
  const look = lookup(dataset);
  return distinct(ids).flatMap((id): Near[] => {
    const told = look.reportsOfStatement.of(id).filter((report) => stage.prints(report.source) && wanted(report));
    const [printed] = told.map((report) => printedOf(dataset, report, stage)).sort(byDirectness);
    return printed ? [{ statement: look.statements.get(id)!, printed }] : [];
  });
}

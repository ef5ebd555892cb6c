import { misused } from "../model/argument.js";
import type { Dataset } from "../model/dataset.js";
import type { ClaimId, EventId, PositionId, QuestionId, SourceId, StatementId } from "../model/id.js";
import { bearingsOn } from "./bearing.js";
import { type Holder, holderIn, holderKey } from "./holders.js";
import { lookup } from "./lookup.js";
import { compareText } from "./printed.js";
import { type Row, rowsOf } from "./row.js";

/** A position that loses support. `fallen`: no report takes it any more. */
export type PositionLoss = {
  readonly question: QuestionId;
  readonly position: PositionId;
  /** Those of whom nothing is left in this position. */
  readonly lost: readonly Holder[];
  readonly fallen: boolean;
};

/** A thing that loses datings. `undated`: no other is left; the record’s order may still bound it. */
export type DatingLoss = {
  readonly of: SourceId | EventId | StatementId;
  readonly lost: number;
  readonly left: number;
  readonly undated: boolean;
};

export type Without = {
  readonly sources: readonly SourceId[];
  /** Rows that no other source prints, by id. */
  readonly rows: readonly Row[];
  /** Claims of which no row is left. */
  readonly claims: readonly ClaimId[];
  readonly positions: readonly PositionLoss[];
  /** Statements of which no report is left. */
  readonly statements: readonly StatementId[];
  readonly datings: readonly DatingLoss[];
  /** Rows that a pulled source prints and others too: kept thanks to `by`. */
  readonly kept: readonly { readonly row: Row; readonly by: readonly SourceId[] }[];
};

/** What falls when sources are pulled out, and what is kept thanks to others. Nothing comes back when more are pulled. */
export function without(dataset: Dataset, sourceIds: readonly SourceId[]): Without {
  if (!Array.isArray(sourceIds)) misused("sourceIds", sourceIds, 'give a list of sources, such as ["004"]');
  const pulled = new Set(sourceIds);
  const touched = rowsOf(dataset).filter((row) => row.sources.some((source) => pulled.has(source)));
  const rows = touched.filter((row) => row.sources.every((source) => pulled.has(source)));
  return {
    sources: [...pulled].sort(),
    rows,
    claims: lostClaims(dataset, rows, pulled),
    positions: lostPositions(dataset, touched, pulled),
    statements: lostStatements(dataset, pulled),
    datings: lostDatings(dataset, pulled),
    kept: touched.flatMap((row) => {
      const by = row.sources.filter((source) => !pulled.has(source));
      return by.length > 0 ? [{ row, by }] : [];
    }),
  };
}

function lostClaims(dataset: Dataset, rows: readonly Row[], pulled: ReadonlySet<SourceId>): ClaimId[] {
  const { reportsOfClaim } = lookup(dataset);
  const claims = new Set(rows.map((row) => row.claim));
  return [...claims].filter((claim) => reportsOfClaim.of(claim).every((report) => pulled.has(report.source))).sort();
}

function lostPositions(dataset: Dataset, touched: readonly Row[], pulled: ReadonlySet<SourceId>): PositionLoss[] {
  const look = lookup(dataset);
  const questions = new Set(touched.flatMap((row) => row.questions));
  return [...questions].sort(compareText).flatMap((id) => {
    const question = look.questions.get(id)!;
    const bearings = bearingsOn(dataset, question);
    return question.positions.flatMap((position): PositionLoss[] => {
      const taking = bearings.filter((bearing) => bearing.positions.includes(position.id)).map(({ report }) => report);
      const left = taking.filter((report) => !pulled.has(report.source));
      const holders = (reports: typeof taking) =>
        new Map(reports.map((report) => holderIn(dataset, question, report)).map((holder) => [holderKey(holder), holder]));
      const still = holders(left);
      const lost = [...holders(taking)].filter(([key]) => !still.has(key)).map(([, holder]) => holder);
      return lost.length > 0 ? [{ question: id, position: position.id, lost, fallen: left.length === 0 }] : [];
    });
  });
}

function lostStatements(dataset: Dataset, pulled: ReadonlySet<SourceId>): StatementId[] {
  const { reportsOfStatement } = lookup(dataset);
  return dataset.statements.flatMap(({ id }) => {
    const reports = reportsOfStatement.of(id);
    return reports.length > 0 && reports.every((report) => pulled.has(report.source)) ? [id] : [];
  });
}

function lostDatings(dataset: Dataset, pulled: ReadonlySet<SourceId>): DatingLoss[] {
  const dated = [
    ...dataset.sources.flatMap(({ id, published }) => (pulled.has(id) ? [] : [{ id, when: published }])),
    ...dataset.events.map(({ id, happened }) => ({ id, when: happened })),
    ...dataset.statements.map(({ id, said }) => ({ id, when: said })),
  ];
  return dated
    .flatMap(({ id, when: { datings } }) => {
      const lost = datings.filter(({ source, evidence }) => pulled.has(evidence?.source ?? (source as SourceId))).length;
      return lost > 0 ? [{ of: id, lost, left: datings.length - lost, undated: lost === datings.length }] : [];
    })
    .sort((a, b) => compareText(a.of, b.of));
}

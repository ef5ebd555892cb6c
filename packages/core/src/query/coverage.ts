import { distinct } from "./distinct.js";
import { checkQuery } from "./misuse.js";
import type { Dataset } from "../model/dataset.js";
import type { ClaimId, EventId, PositionId, ReportId, SourceId, StatementId } from "../model/id.js";
import type { Query } from "../model/query/query.js";
import type { Question } from "../model/question.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import { type Stance, stances } from "../model/vocabulary.js";
import type { Publicity } from "./asof.js";
import { bearingsOn } from "./bearing.js";
import { questionsOf, weightOf } from "./disputes.js";
import { lookup } from "./lookup.js";
import { ofDataset } from "./once.js";
import { cameBefore } from "./order.js";
import { byDirectness, compareText, type Manner, mannerOf, type Printed, printedOf } from "./printed.js";
import { type Stage, stageOf } from "./stage.js";

/**
 * What a source has on a question. `told`: somebody’s stance, or its own. `declined`: only that somebody would not answer.
 * `asked`: only that it was asked. `too-early`: nothing, and it was, or may have been, published before there was anything
 * to tell. `silent`: nothing. Silent means that no report of this record covers it, not that the outlet never wrote of it.
 */
export type CellKind = "told" | "declined" | "asked" | "too-early" | "silent";

export type Cell = {
  readonly source: SourceId;
  readonly kind: CellKind;
  /** How it comes, the source’s own voice first; empty where nothing is told. */
  readonly manners: readonly Manner[];
  readonly stances: readonly Stance[];
  readonly positions: readonly PositionId[];
  /** The most direct first. */
  readonly printed: readonly Printed[];
  /** With `too-early`: whether it is certain that it came before. */
  readonly predates?: "yes" | "maybe";
};

export type CoverageColumn = {
  readonly source: Source;
  readonly publicity: Publicity;
  /** It is pulled out: its cells are shown struck, and count for nothing. */
  readonly pulled: boolean;
  /** Questions that it speaks to. */
  readonly speaks: number;
};

export type CoverageRow = {
  readonly question: Question;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
  /** “5 of 6 speak”: told, declined or asked, among the sources that are not pulled out. */
  readonly speak: number;
  readonly of: number;
};

export type Coverage = { readonly columns: readonly CoverageColumn[]; readonly rows: readonly CoverageRow[] };

/**
 * Sources by questions: the questions that the query leaves, those first to which most sources speak; the sources that were
 * or may have been public, those named in the query alone if it names any. A source pulled out keeps its column.
 */
export function coverage(dataset: Dataset, query: Query): Coverage {
  checkQuery(query);
  const pulled = new Set(query.without);
  const stage = stageOf(dataset, { ...query, without: [] });
  const sources = dataset.sources.filter(({ id }) => stage.prints(id) && (query.source.length === 0 || query.source.includes(id)));
  const counting = sources.filter(({ id }) => !pulled.has(id));
  const rows = questionsOf(dataset, { ...query, without: [] })
    .map((question): CoverageRow => {
      const cells = cellsOn(dataset, question, sources, stage);
      return { question, cells, speak: cells.filter((cell) => speaks(cell) && !pulled.has(cell.source)).length, of: counting.length };
    })
    .sort((a, b) => b.speak - a.speak || weightOf(a.question) - weightOf(b.question) || compareText(a.question.id, b.question.id));
  const columns = sources.map((source, at) => ({
    source,
    publicity: stage.publicityOf(source.id),
    pulled: pulled.has(source.id),
    speaks: rows.filter(({ cells }) => speaks(cells[at]!)).length,
  }));
  return { columns, rows };
}

const speaks = ({ kind }: Cell): boolean => kind === "told" || kind === "declined" || kind === "asked";

/** What sources have on a question, in their order. */
function cellsOn(dataset: Dataset, question: Question, sources: readonly Source[], stage: Stage): Cell[] {
  const reports = reportsOn(dataset, question);
  const since = firstToTell(dataset, question, [...reports.values()].flat());
  const taken = new Map(bearingsOn(dataset, question).map(({ report, positions }) => [report.id, positions]));
  return sources.map((source) => {
    const printed = (reports.get(source.id) ?? []).map((report) => printedOf(dataset, report, stage));
    const predates = printed.length > 0 ? "no" : mayPredate(dataset, source, since);
    return cellOf(source, printed, taken, predates);
  });
}

/** The reports on a question by source: those that bear on it, and questions put without a claim on an occasion it is about. */
function reportsOn(dataset: Dataset, question: Question): Map<SourceId, Report[]> {
  const look = lookup(dataset);
  const bearing = bearingsOn(dataset, question).map(({ report }) => report);
  const occasions = new Set(bearing.flatMap((report) => (report.statement ? (look.statements.get(report.statement)!.occasion ?? []) : [])));
  const answered = new Set(bearing.flatMap((report) => (report.statement ? (look.statements.get(report.statement)!.answers ?? []) : [])));
  const put = putWithoutClaim(dataset).filter(({ statement }) => {
    const { id, occasion } = look.statements.get(statement!)!;
    return answered.has(id) || (occasion !== undefined && occasions.has(occasion));
  });
  const bySource = new Map<SourceId, Report[]>();
  for (const report of [...bearing, ...put]) bySource.set(report.source, [...(bySource.get(report.source) ?? []), report]);
  return bySource;
}

/** Questions put, or not answered, of which only the act is told. */
const putWithoutClaim: (dataset: Dataset) => readonly Report[] = ofDataset((dataset) =>
  dataset.reports.filter(
    ({ claim, act, statement }) => claim === undefined && statement !== undefined && (act === "ask" || act === "decline"),
  ),
);

const mannerOrder = ["own", "quoted", "in-part", "told"] as const satisfies readonly Manner[];

function cellOf(
  source: Source,
  printed: readonly Printed[],
  taken: ReadonlyMap<ReportId, readonly PositionId[]>,
  predates: "yes" | "no" | "maybe",
): Cell {
  const reports = printed.map(({ report }) => report);
  return {
    source: source.id,
    kind: predates === "no" ? kindOf(reports) : "too-early",
    manners: mannerOrder.filter((manner) => reports.some((report) => mannerOf(report) === manner)),
    stances: stances.filter((stance) =>
      reports.some((report) => report.claim !== undefined && report.act !== "ask" && report.stance === stance),
    ),
    positions: distinct(reports.flatMap((report) => taken.get(report.id) ?? [])),
    printed: [...printed].sort(byDirectness),
    ...(predates === "no" ? {} : { predates }),
  };
}

function kindOf(reports: readonly Report[]): CellKind {
  if (reports.some(({ act, claim }) => claim !== undefined && act !== "ask" && act !== "decline")) return "told";
  if (reports.some(({ act }) => act === "decline")) return "declined";
  return reports.length > 0 ? "asked" : "silent";
}

/** What a source must not come before if it is to tell anything: any of these would do. `from`: the first second that any can have been. */
type Since = { readonly ids: readonly (StatementId | SourceId | EventId)[]; readonly from: number };

function firstToTell(dataset: Dataset, question: Question, reports: readonly Report[]): Since {
  const look = lookup(dataset);
  const voices = [...new Set(reports.map((report) => report.statement ?? report.source))];
  const claims = new Set<ClaimId>([
    ...question.positions.flatMap((position) => position.claims.map(({ claim }) => claim)),
    ...reports.flatMap((report) => report.claim ?? []),
  ]);
  // A state of things has no day on which it becomes news.
  const events = [...new Set([...claims].flatMap((claim) => look.claims.get(claim)!.about))].filter(
    (id) => look.events.get(id)!.kind !== "state",
  );
  const ids = [...voices, ...events];
  const starts = ids.map(
    (id) =>
      (
        look.statements.get(id as StatementId)?.said ??
        look.sources.get(id as SourceId)?.published ??
        look.events.get(id as EventId)!.happened
      ).bounds.earliestStart,
  );
  return { ids, from: Math.min(...starts.map((start) => start ?? -Infinity)) };
}

/**
 * A source may predate a question if its time of publication reaches back to before anything of it can have been told, and
 * nothing else shows that it came after. Two spans that merely overlap are no sign of it.
 */
function mayPredate(dataset: Dataset, source: Source, { ids, from }: Since): "yes" | "no" | "maybe" {
  const { earliestStart } = source.published.bounds;
  if (ids.length === 0 || (earliestStart ?? -Infinity) >= from) return "no";
  const answers = ids.map((id) => cameBefore(dataset, source.id, id));
  if (answers.includes("no")) return "no";
  return answers.every((answer) => answer === "yes") ? "yes" : "maybe";
}

import { checkQuery } from "./misuse.js";
import type { Dataset } from "../model/dataset.js";
import type { EventId, QuestionId, SourceId, StatementId } from "../model/id.js";
import type { Query } from "../model/query/query.js";
import type { Question } from "../model/question.js";
import type { Relation } from "../model/relation.js";
import { ask } from "./ask.js";
import { bearingsOn, claimsOf } from "./bearing.js";
import { distinct } from "./distinct.js";
import { type HeadlineAgainstBody, headlinesAgainstBody } from "./headline.js";
import { lookup } from "./lookup.js";
import { type Moves, movesIn } from "./moves.js";
import { type Positions, positionsAt } from "./positions.js";
import { compareText } from "./printed.js";
import { type RivalDays, rivalDays } from "./rival-days.js";
import { type Stage, stageOf } from "./stage.js";

/** A question in the list of disputes. `question` in it has its text, kind, state and `because`. */
export type DisputeLine = Positions & {
  /** The sources with a report that bears on it, asked and declined included. */
  readonly sources: readonly SourceId[];
  /** How many holders there are in all positions: one in two positions counts once for each. */
  readonly holders: number;
  /** Positions that somebody holds or may hold. */
  readonly held: number;
};

export type Dispute = DisputeLine & {
  readonly moves: Moves;
  readonly headlines: readonly HeadlineAgainstBody[];
  readonly rivalDays: readonly RivalDays[];
  /** How the claims of its positions bear on each other; those that contradict first. */
  readonly relations: readonly Relation[];
};

/**
 * The questions on which some row of the query bears: those that most sources speak to first; among these the open ones, those
 * that are more than a matter of words, those with most holders, then by id. Who holds what follows from all that was public (`asof`, `without`), whatever else the query chooses.
 */
export function disputes(dataset: Dataset, query: Query): DisputeLine[] {
  checkQuery(query);
  const stage = stageOf(dataset, query);
  return questionsOf(dataset, query)
    .map((question) => lineOf(dataset, question, stage))
    .sort(
      (a, b) =>
        b.sources.length - a.sources.length ||
        weightOf(a.question) - weightOf(b.question) ||
        b.holders - a.holders ||
        compareText(a.question.id, b.question.id),
    );
}

/** Lower comes first: open before apparent, and in each what is more than a matter of words. */
export const weightOf = ({ state, kind }: Question): number => (state === "apparent" ? 2 : 0) + (kind === "wording" ? 1 : 0);

/** One question in full. Undefined: no such question. */
export function dispute(dataset: Dataset, id: QuestionId, query: Query): Dispute | undefined {
  checkQuery(query);
  const question = lookup(dataset).questions.get(id);
  if (!question) return undefined;
  const stage = stageOf(dataset, query);
  const line = lineOf(dataset, question, stage);
  return {
    ...line,
    moves: movesIn(dataset, line),
    headlines: headlinesAgainstBody(dataset, question, stage),
    rivalDays: rivalDays(dataset, momentsOf(dataset, question, stage), stage),
    relations: relationsAmong(dataset, question),
  };
}

/** The questions that a query leaves: those named in it, or those its rows bear on. By id. */
export function questionsOf(dataset: Dataset, query: Query): Question[] {
  const { columns, rows } = ask(dataset, query);
  const found = new Set<QuestionId>();
  for (const at of rows) for (const question of columns.rows[at]!.questions) found.add(question);
  return dataset.questions.filter(({ id }) => found.has(id) && (query.question.length === 0 || query.question.includes(id)));
}

function lineOf(dataset: Dataset, question: Question, stage: Stage): DisputeLine {
  const { positions, leftOpen, elsewhere, asked } = positionsAt(dataset, question, stage);
  const current = positions.map(({ holdings }) => holdings.filter(({ state }) => state !== "moved").length);
  const beside = [leftOpen, elsewhere, asked].flat().map(({ printed }) => printed.report.source);
  return {
    question,
    positions,
    leftOpen,
    elsewhere,
    asked,
    sources: distinct(positions.flatMap(({ sources }) => sources).concat(beside)),
    holders: current.reduce((sum, count) => sum + count, 0),
    held: current.filter((count) => count > 0).length,
  };
}

/** What in a question has a day: the statements in which its claims are put forward, and the events those are about. */
function momentsOf(dataset: Dataset, question: Question, stage: Stage): (EventId | StatementId)[] {
  const look = lookup(dataset);
  const reports = bearingsOn(dataset, question).flatMap(({ report }) => (stage.prints(report.source) ? [report] : []));
  const claims = new Set([...claimsOf(question), ...reports.flatMap((report) => report.claim ?? [])]);
  const statements = reports.flatMap((report) => report.statement ?? []);
  const occasions = statements.flatMap((id) => look.statements.get(id)!.occasion ?? []);
  const events = [...claims].flatMap((id) => look.claims.get(id)!.about);
  // A statement that takes its day from its occasion would tell the same twice.
  const dated = statements.filter((id) => look.statements.get(id)!.said.datings.length > 0);
  return [...dated, ...occasions, ...events];
}

function relationsAmong(dataset: Dataset, question: Question): Relation[] {
  const claims = claimsOf(question);
  const look = lookup(dataset);
  const among = [...claims].flatMap((claim) => look.relationsFrom.of(claim).filter(({ to }) => claims.has(to)));
  return among.sort((a, b) => Number(b.kind === "contradicts") - Number(a.kind === "contradicts") || compareText(a.id, b.id));
}

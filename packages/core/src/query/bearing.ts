import type { Dataset } from "../model/dataset.js";
import type { ClaimId, PositionId, QuestionId } from "../model/id.js";
import type { Question } from "../model/question.js";
import type { Report } from "../model/report.js";
import type { Stance } from "../model/vocabulary.js";
import { Groups, type GroupsOf } from "./groups.js";
import { lookup } from "./lookup.js";
import { ofDataset } from "./once.js";
import { type Row, rowsOf } from "./row.js";

/** The rows that bear on a question: by a claim of its positions, or by affirming what one of those follows from. */
export const rowsOfQuestion: (dataset: Dataset) => GroupsOf<QuestionId, Row> = ofDataset((dataset) => {
  const groups = new Groups<QuestionId, Row>();
  for (const row of rowsOf(dataset)) for (const question of row.questions) groups.add(question, row);
  return groups;
});

/** How a report bears on a question. `positions` is empty where it leaves a claim open or takes a stance that no position names. */
export type Bearing = {
  readonly report: Report;
  readonly positions: readonly PositionId[];
  /** It takes them only by a claim that follows from its own. */
  readonly entailed?: true;
};

/** The claims that a question's positions rest on. */
export function claimsOf(question: Question): Set<ClaimId> {
  return new Set(question.positions.flatMap((position) => position.claims.map(({ claim }) => claim)));
}

const bearingsByQuestion = ofDataset((_dataset) => new Map<QuestionId, readonly Bearing[]>());

/** The reports that bear on a question, by id, and the positions they take in it. One who asks takes none. */
export function bearingsOn(dataset: Dataset, question: Question): readonly Bearing[] {
  const bearings = bearingsByQuestion(dataset).get(question.id) ?? findBearings(dataset, question);
  bearingsByQuestion(dataset).set(question.id, bearings);
  return bearings;
}

function findBearings(dataset: Dataset, question: Question): Bearing[] {
  const look = lookup(dataset);
  const own = claimsOf(question);
  const bearings: Bearing[] = [];
  for (const report of candidates(dataset, question)) {
    const { claim, stance } = report;
    const worded = look.placesOfReport.of(report.id).flatMap((place) => (place.question.id === question.id ? [place.position.id] : []));
    const taken = claim === undefined ? [] : positionsBy(question, claim, stance);
    const followed = claim !== undefined && stance === "affirms" ? look.entailed(claim).filter((each) => own.has(each)) : [];
    const entailed = followed.flatMap((each) => positionsBy(question, each, "affirms"));
    if (worded.length === 0 && !(claim !== undefined && own.has(claim)) && followed.length === 0) continue;
    const direct = [...worded, ...taken];
    const positions = report.act === "ask" ? [] : direct.length > 0 ? direct : entailed;
    bearings.push({
      report,
      positions: [...new Set(positions)],
      ...(direct.length === 0 && entailed.length > 0 ? { entailed: true as const } : {}),
    });
  }
  return bearings;
}

/** The positions of a question that a stance towards one of its claims takes. */
export function positionsBy(question: Question, claim: ClaimId, stance: Stance): PositionId[] {
  return question.positions.flatMap((position) =>
    position.claims.some((one) => one.claim === claim && one.stance === stance) ? [position.id] : [],
  );
}

/** By id. */
function candidates(dataset: Dataset, question: Question): Report[] {
  const look = lookup(dataset);
  const ids = new Set(
    rowsOfQuestion(dataset)
      .of(question.id)
      .flatMap((row) => row.reports),
  );
  for (const position of question.positions) for (const id of position.reports) ids.add(id);
  return [...ids].sort().flatMap((id) => look.reports.get(id) ?? []);
}

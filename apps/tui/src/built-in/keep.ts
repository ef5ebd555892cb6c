import {
  coverage,
  type Dataset,
  emptyQuery,
  facets,
  positions,
  type Positions,
  type Row,
  textCoverage,
  timeline,
} from "@on-record/core/query";
import { countedIn } from "../check/counts.js";
import { type Bearings, keepBearings } from "./bearings.js";
import { keepCells } from "./cells.js";
import { type Columns, keepColumns } from "./columns.js";
import { made } from "./made.js";
import { keepMarks } from "./marks.js";
import { keepNodes, type Nodes } from "./nodes.js";
import { keepPositions } from "./positions.js";
import { keepRanks, type Ranks } from "./ranks.js";
import { keepRows } from "./rows.js";
import { keepIndex, type SearchIndex } from "./search-index.js";
import { stagingsOf } from "./stages.js";
import { keepVoices } from "./voices.js";
import { keepWindows, type Windows } from "./windows.js";

/**
 * What is worked out of a dataset for any question, whatever it asks: by its name in core, as JSON.
 * @param most how long it may take to work out who stood where at all stages (`stagingsOf`).
 */
export function prepare(dataset: Dataset, most: number): Record<string, unknown> {
  const covered = coverage(dataset, emptyQuery);
  return {
    ...prepareLists(dataset),
    marks: keepMarks(dataset),
    voices: keepVoices(dataset),
    positions: keepPositions(positionsByStage(dataset, most), dataset),
    questionsOf: covered.rows.map(({ question }) => question.id),
    cells: keepCells(covered),
  };
}

/** Who holds which position of each question, at each stage that is kept. */
export const positionsByStage = (dataset: Dataset, most: number): ReadonlyMap<string, readonly Positions[]> =>
  new Map(
    [...stagingsOf(dataset, most)].map(([key, staging]) => [key, dataset.questions.map(({ id }) => positions(dataset, id, staging)!)]),
  );

/** Of that what takes no longer for each report the more there are: what lists of rows, the search and the coverage of texts are made of. */
export function prepareLists(dataset: Dataset): Record<string, unknown> {
  const of = <Value>(name: string, key: unknown = dataset) => made[name]!(key) as Value;
  for (const clock of ["happened", "said", "published"] as const) timeline(dataset, { ...emptyQuery, clock });
  facets(dataset, emptyQuery);
  for (const { id } of dataset.sources) textCoverage(dataset, id);
  const columns = of<Columns>("columnsOf");
  return {
    rowsOf: keepRows(of<readonly Row[]>("rowsOf"), dataset),
    columnsOf: keepColumns(columns),
    ranksByClock: keepRanks(of<ReadonlyMap<"happened" | "said" | "published", Ranks>>("ranksByClock", columns)),
    nodesOf: keepNodes(of<Nodes>("nodesOf")),
    windows: keepWindows(of<Windows>("windows")),
    searchIndex: keepIndex(of<SearchIndex>("searchIndex")),
    bearingsByQuestion: keepBearings(of<Bearings>("bearingsByQuestion"), dataset),
    counts: countedIn(dataset),
    readings: [...of<ReadonlyMap<string, unknown>>("readings")],
  };
}

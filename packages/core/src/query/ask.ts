import type { Dataset } from "../model/dataset.js";
import { askedDate } from "../model/query/date.js";
import type { Query } from "../model/query/query.js";
import { byClock, byScore, firstPublication } from "./arrange.js";
import { publicities, publicityIn } from "./asof.js";
import { type Columns, columnsOf, type Facet, type TimeColumns } from "./columns.js";
import { facetFields } from "./facet-fields.js";
import { ofDataset } from "./once.js";
import { toPairs } from "./pairs.js";
import { scoresOf } from "./search.js";

/** What a query finds, in numbers: rows and reports are named by their places in the columns. */
export type Hits = {
  readonly columns: Columns;
  /** The rows found, in the order in which they are shown. */
  readonly rows: Int32Array;
  /** Of every row: not public yet, possibly public, public (0, 1, 2), by the reports that match. */
  readonly publicity: Uint8Array;
  /** Of every row: not within the time asked for, perhaps, surely (0, 1, 2). */
  readonly during: Uint8Array;
  /** Of every report: the bits of the fields that it or its row fails; 0: the row is found by it. */
  readonly fails: Uint16Array;
  /** The reports that fail one field at most. */
  readonly near: readonly number[];
  /** Of each source: pulled out or not yet public, possibly public, public (0, 1, 2). */
  readonly sourceState: Uint8Array;
};

/** Bits beyond those of the facet fields. What is hidden has two, so that it never fails one field alone. */
const failed = { text: 128, during: 256, hidden: 512 + 1024 } as const;

/**
 * Answers a query in one pass over the columns. A row is found if it passes the fields that are about itself (actor, event,
 * question, stance, text, when it happened or was said) and one of its reports passes all those about reports together
 * (source, act, form, when it was published) and is neither pulled out nor certainly not public yet. The last few answers are kept.
 */
export function ask(dataset: Dataset, query: Query): Hits {
  const kept = answers(dataset);
  const key = JSON.stringify(toPairs(query).filter(([field]) => field !== "lane"));
  let found = kept.get(key);
  if (found) kept.delete(key);
  else found = find(dataset, query);
  kept.set(key, found);
  for (const oldest of kept.keys()) if (kept.size > 16) kept.delete(oldest);
  return found;
}

const answers = ofDataset((_dataset) => new Map<string, Hits>());

function find(dataset: Dataset, query: Query): Hits {
  const columns = columnsOf(dataset);
  const { facets, firstReport, sourceOf } = columns;
  const rowCount = columns.rows.length;
  const published = query.clock === "published";
  const publicityOf = publicityIn(dataset, query);
  const sourceState = Uint8Array.from(dataset.sources, ({ id }) => publicities.indexOf(publicityOf(id)));
  const scores = query.text === undefined ? undefined : scoresOf(dataset, query.text, sourceState);
  const inTime = query.during && withinOf(published ? columns.published : columns.times[query.clock], askedDate(query.during)!);
  const rowFails = new Uint16Array(rowCount);
  const fails = new Uint16Array(sourceOf.length);
  facetFields.forEach((field, nth) => {
    if (query[field].length === 0) return; // its column is made when somebody asks for it
    const facet = facets[field];
    markOthers(facet.ofReports ? fails : rowFails, facet, query[field], 1 << nth);
  });
  const publicity = new Uint8Array(rowCount);
  const during = new Uint8Array(rowCount);
  const found: number[] = [];
  const near: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (scores?.[row] === 0) rowFails[row]! |= failed.text;
    for (let at = firstReport[row]!; at < firstReport[row + 1]!; at++) {
      const source = sourceOf[at]!;
      const state = sourceState[source]!;
      const within = inTime ? inTime[published ? source : row]! : 2;
      const bits = fails[at]! | rowFails[row]! | (within ? 0 : failed.during) | (state ? 0 : failed.hidden);
      fails[at] = bits;
      if (!(bits & (bits - 1))) near.push(at);
      if (bits) continue;
      publicity[row] = Math.max(publicity[row]!, state);
      during[row] = Math.max(during[row]!, within);
    }
    if (publicity[row]) found.push(row);
  }
  const rows = Int32Array.from(found);
  const bySubset = published && rows.length > 0 && fails.some((bits) => bits > 0);
  if (scores) byScore(rows, scores);
  else byClock(rows, columns, query.clock, bySubset ? firstPublication(rows, columns, fails) : undefined);
  return { columns, rows, publicity, during, fails, near, sourceState };
}

/** Sets the bit of each row or report that has none of the values. */
function markOthers(fails: Uint16Array, { placeOf, lists: { first, values } }: Facet, wanted: readonly string[], bit: number): void {
  const chosen = new Uint8Array(placeOf.size);
  for (const value of wanted) chosen[placeOf.get(value) ?? -1] = 1;
  for (let item = 0; item < fails.length; item++) {
    let at = first[item]!;
    const end = first[item + 1]!;
    while (at < end && !chosen[values[at]!]) at++;
    if (at === end) fails[item]! |= bit;
  }
}

/** Of each time: whether it has an instant from `start` to `end`: not, perhaps, surely (0, 1, 2). */
export function withinOf(
  { earliestStart, latestStart, earliestEnd, latestEnd }: TimeColumns,
  { start, end }: { start: number; end: number },
): Uint8Array {
  return Uint8Array.from(earliestStart, (earliest, at) => {
    if (earliest > end || latestEnd[at]! < start) return 0;
    return latestStart[at]! <= end && earliestEnd[at]! >= start ? 2 : 1;
  });
}

import type { Dataset } from "../model/dataset.js";
import type { Query } from "../model/query/query.js";
import { acts, forms, stances } from "../model/vocabulary.js";
import { byClock, byScore, firstPublication } from "./arrange.js";
import { type Columns, columnsOf, type RowField } from "./columns.js";
import { ofDataset } from "./once.js";
import { toPairs } from "./pairs.js";
import { scoresOf } from "./search.js";
import { type Chosen, type FacetField, failed, no, type Selection, selectionOf, within, yes } from "./selection.js";

/** What a query finds, in numbers: rows and reports are named by their places in the columns. */
export type Hits = {
  /** The rows found, in the order in which they are shown. */
  readonly rows: Int32Array;
  /** Of every row: not public yet, possibly public, public (0, 1, 2), by the reports that match. */
  readonly publicity: Uint8Array;
  /** Of every row: not within the time asked for, perhaps, surely (0, 1, 2). */
  readonly during: Uint8Array;
  /** Of every report: 1 if the row is found by it. */
  readonly matching: Uint8Array;
  /** Of each source: pulled out or not yet public, possibly public, public (0, 1, 2). */
  readonly sourceState: Uint8Array;
  /** For each value of a field, the rows there would be if it alone were chosen in that field. */
  readonly counts: Readonly<Record<FacetField, Int32Array>>;
};

/**
 * Answers a query in one pass over the columns, counts of all facets included. A row is found if it passes the fields that
 * are about itself (actor, event, question, stance, text, when it happened or was said) and one of its reports passes all
 * those about reports together (source, act, form, when it was published) and is neither pulled out nor certainly not
 * public yet. The last few answers are kept.
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
  const selection = selectionOf(dataset, columns, query);
  const scores = query.text === undefined ? undefined : scoresOf(dataset, query.text, selection.sourceState);
  const published = query.clock === "published";
  const rowCount = columns.rows.length;
  const publicity = new Uint8Array(rowCount);
  const during = new Uint8Array(rowCount);
  const matching = new Uint8Array(columns.reports.length);
  const tally = new Tally(columns);
  const sourceWithin =
    published && selection.window
      ? Uint8Array.from(columns.sources, (_, at) => within(columns.published, at, selection.window!))
      : undefined;
  const { reportSource, reportAct, reportForm, firstReport } = columns;
  const { sourceState, source, act, form } = selection;
  const found: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    let rowWithin: 0 | 1 | 2 = yes;
    if (selection.window && !published) rowWithin = within(columns.times[query.clock], row, selection.window);
    const rowFailed =
      failuresOf(row, columns, selection) | (scores && scores[row] === 0 ? failed.text : 0) | (rowWithin === no ? failed.during : 0);
    if (rowFailed & (rowFailed - 1)) continue;
    let passes = 0;
    let misses = 0;
    for (let at = firstReport[row]!; at < firstReport[row + 1]!; at++) {
      const place = reportSource[at]!;
      const state = sourceState[place]!;
      if (state === no) continue;
      let fails = rowFailed;
      if (source && !source[place]) fails |= failed.source;
      if (act && (reportAct[at]! < 0 || !act[reportAct[at]!])) fails |= failed.act;
      if (form && !form[reportForm[at]!]) fails |= failed.form;
      if (sourceWithin && sourceWithin[place] === no) fails |= failed.during;
      if (fails & (fails - 1)) continue;
      tally.report(row, at, fails);
      if (fails) misses |= fails;
      else {
        passes = 1;
        matching[at] = 1;
        publicity[row] = Math.max(publicity[row]!, state);
        during[row] = Math.max(during[row]!, sourceWithin ? sourceWithin[place]! : rowWithin);
      }
    }
    if (passes) found.push(row);
    if (passes || misses) tally.row(row, passes ? 0 : misses);
  }
  const rows = Int32Array.from(found);
  const bySubset = published && found.length > 0 && matching.includes(0);
  if (scores) byScore(rows, scores);
  else byClock(rows, columns, query.clock, bySubset ? firstPublication(rows, columns, matching) : undefined);
  return { rows, publicity, during, matching, sourceState, counts: tally.counts };
}

/** The bits of the fields about the row itself that it fails. */
function failuresOf(row: number, columns: Columns, selection: Selection): number {
  let fails = 0;
  if (selection.stance && !selection.stance[columns.stance[row]!]) fails |= failed.stance;
  if (selection.actor && !hasChosen(row, columns.actor, selection.actor)) fails |= failed.actor;
  if (selection.event && !hasChosen(row, columns.event, selection.event)) fails |= failed.event;
  if (selection.question && !hasChosen(row, columns.question, selection.question)) fails |= failed.question;
  return fails;
}

function hasChosen(row: number, { lists: { first, values } }: RowField, chosen: NonNullable<Chosen>): boolean {
  for (let at = first[row]!; at < first[row + 1]!; at++) if (chosen[values[at]!]) return true;
  return false;
}

/** Counts rows for each value of each facet. What fails one field alone still counts for the values of that field. */
class Tally {
  readonly counts: Record<FacetField, Int32Array>;
  readonly #columns: Columns;
  /** The row that was counted last for each value of the fields about reports, so that a row counts once. */
  readonly #last: Record<"source" | "act" | "form", Int32Array>;

  constructor(columns: Columns) {
    this.#columns = columns;
    const none = (length: number) => new Int32Array(length).fill(-1);
    this.#last = { source: none(columns.sources.length), act: none(acts.length), form: none(forms.length) };
    this.counts = {
      source: new Int32Array(columns.sources.length),
      actor: new Int32Array(columns.actor.values.length),
      event: new Int32Array(columns.event.values.length),
      question: new Int32Array(columns.question.values.length),
      act: new Int32Array(acts.length),
      form: new Int32Array(forms.length),
      stance: new Int32Array(stances.length),
    };
  }

  /** `fails` is 0 or one bit. */
  report(row: number, at: number, fails: number): void {
    const { reportSource, reportAct, reportForm } = this.#columns;
    if (!(fails & ~failed.source)) this.#once("source", reportSource[at]!, row);
    if (!(fails & ~failed.act) && reportAct[at]! >= 0) this.#once("act", reportAct[at]!, row);
    if (!(fails & ~failed.form)) this.#once("form", reportForm[at]!, row);
  }

  /** `fails`: 0 if a report passes all, else the bits of the fields that alone keep one of its reports out. */
  row(row: number, fails: number): void {
    const { actor, event, question, stance } = this.#columns;
    if (!fails || fails & failed.stance) this.counts.stance[stance[row]!]!++;
    if (!fails || fails & failed.actor) count(row, actor, this.counts.actor);
    if (!fails || fails & failed.event) count(row, event, this.counts.event);
    if (!fails || fails & failed.question) count(row, question, this.counts.question);
  }

  #once(field: "source" | "act" | "form", place: number, row: number): void {
    if (this.#last[field][place] === row) return;
    this.#last[field][place] = row;
    this.counts[field][place]!++;
  }
}

function count(row: number, { lists: { first, values } }: RowField, counts: Int32Array): void {
  for (let at = first[row]!; at < first[row + 1]!; at++) counts[values[at]!]!++;
}

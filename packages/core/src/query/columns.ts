import type { Dataset } from "../model/dataset.js";
import type { ReportId, SourceId } from "../model/id.js";
import { type Act, acts, type Clock, type Form, forms, stances } from "../model/vocabulary.js";
import { type Lists, pack } from "./lists.js";
import { lookup } from "./lookup.js";
import { ofDataset } from "./once.js";
import { followedFrom, levelOfRow } from "./order.js";
import { type Row, rowsOf } from "./row.js";
import type { RowTime } from "./row-time.js";

/** Bounds in columns, in seconds; an open side is ±Infinity, so that comparing needs no second thought. */
export type TimeColumns = {
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
};

/** The values of a field, and which of them each row has, as places in `values`. */
export type RowField = { readonly values: readonly string[]; readonly placeOf: ReadonlyMap<string, number>; readonly lists: Lists };

/** A dataset's rows as columns of numbers, so that a query is one pass over them. Rows are named by their place in `rows`. */
export type Columns = {
  readonly rows: readonly Row[];
  readonly actor: RowField;
  readonly event: RowField;
  readonly question: RowField;
  /** The place of each row's stance in `stances`. */
  readonly stance: Uint8Array;
  /** The reports of the row at `at` are those from `firstReport[at]` to before `firstReport[at + 1]`. */
  readonly firstReport: Int32Array;
  readonly reports: readonly ReportId[];
  readonly sources: readonly SourceId[];
  readonly sourcePlaceOf: ReadonlyMap<string, number>;
  /** Of each report: the place of its source in `sources`, of its form in `forms`, of its act in `acts` (-1: none). */
  readonly reportSource: Int32Array;
  readonly reportForm: Int8Array;
  readonly reportAct: Int8Array;
  /** Of each source, when it was published. */
  readonly published: TimeColumns;
  readonly times: Readonly<Record<Clock, TimeColumns>>;
  /** What stands where among rows of equal bounds. */
  readonly level: (clock: Clock) => Int32Array;
  /** Of rows of whose time nothing is known: the first second of what they are known to come before. */
  readonly followedFrom: (clock: Clock) => Float64Array;
};

export const columnsOf: (dataset: Dataset) => Columns = ofDataset((dataset) => {
  const rows = rowsOf(dataset);
  const look = lookup(dataset);
  const reports = rows.flatMap((row) => row.reports);
  const told = reports.map((id) => look.reports.get(id)!);
  const sources = dataset.sources.map((source) => source.id);
  const sourcePlaceOf = placesOf(sources);
  const firstReport = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (firstReport[at + 1] = firstReport[at]! + row.reports.length));
  const levels = new Map<Clock, Int32Array>();
  const followed = new Map<Clock, Float64Array>();
  return {
    rows,
    actor: rowField(
      rows,
      dataset.actors.map((actor) => actor.id),
      actorsOf,
    ),
    event: rowField(
      rows,
      dataset.events.map((event) => event.id),
      (row) => row.events,
    ),
    question: rowField(
      rows,
      dataset.questions.map((question) => question.id),
      (row) => row.questions,
    ),
    stance: Uint8Array.from(rows, (row) => stances.indexOf(row.stance)),
    firstReport,
    reports,
    sources,
    sourcePlaceOf,
    reportSource: Int32Array.from(told, (report) => sourcePlaceOf.get(report.source)!),
    reportForm: Int8Array.from(told, (report) => forms.indexOf(report.form satisfies Form)),
    reportAct: Int8Array.from(told, (report) => (report.act ? acts.indexOf(report.act satisfies Act) : -1)),
    published: timeColumns(dataset.sources.map((source) => source.published)),
    times: {
      happened: timeColumns(rows.map((row) => row.times.happened)),
      said: timeColumns(rows.map((row) => row.times.said)),
      published: timeColumns(rows.map((row) => row.times.published)),
    },
    level: (clock) => {
      let level = levels.get(clock);
      if (!level) levels.set(clock, (level = Int32Array.from(rows, (row) => levelOfRow(dataset, row, clock))));
      return level;
    },
    followedFrom: (clock) => {
      let seconds = followed.get(clock);
      if (!seconds) followed.set(clock, (seconds = Float64Array.from(rows, (row) => followedFrom(dataset, row, clock))));
      return seconds;
    },
  };
});

/** Whose claim it is: who spoke, on whose behalf, or whose view the source tells. */
export function actorsOf(row: Row): readonly Row["speakers"][number][] {
  return row.ascribed && !row.speakers.includes(row.ascribed) ? [...row.speakers, row.ascribed] : row.speakers;
}

function rowField(rows: readonly Row[], values: readonly string[], valuesOf: (row: Row) => readonly string[]): RowField {
  const placeOf = placesOf(values);
  return { values, placeOf, lists: pack(rows, (row) => valuesOf(row).map((value) => placeOf.get(value)!)) };
}

function placesOf(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, place) => [value, place]));
}

function timeColumns(times: readonly Pick<RowTime, "bounds">[]): TimeColumns {
  return {
    earliestStart: Float64Array.from(times, ({ bounds }) => bounds.earliestStart ?? -Infinity),
    latestStart: Float64Array.from(times, ({ bounds }) => bounds.latestStart ?? Infinity),
    earliestEnd: Float64Array.from(times, ({ bounds }) => bounds.earliestEnd ?? -Infinity),
    latestEnd: Float64Array.from(times, ({ bounds }) => bounds.latestEnd ?? Infinity),
  };
}

import type { Dataset } from "../model/dataset.js";
import type { ReportId } from "../model/id.js";
import type { Report } from "../model/report.js";
import { acts, type Clock, forms, stances } from "../model/vocabulary.js";
import type { FacetField } from "./facet-fields.js";
import { type Lists, pack } from "./lists.js";
import { recordsOf } from "./records.js";
import { lazily } from "./lazily.js";
import { ofDataset } from "./once.js";
import { type Row, rowsOf } from "./row.js";
import type { RowTime } from "./row-time.js";

/** Bounds in columns, in seconds; an open side is ±Infinity, so that comparing needs no second thought. */
export type TimeColumns = {
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
};

/** The values of a facet field, and which of them each row has, or each report (`ofReports`), as places in `values`. */
export type Facet = {
  readonly values: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly lists: Lists;
  readonly ofReports: boolean;
};

/** A dataset's rows as columns of numbers, so that a query is one pass over them. Rows are named by their place in `rows`. */
export type Columns = {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
  /** The reports of the row at `at` are those from `firstReport[at]` to before `firstReport[at + 1]`. */
  readonly firstReport: Int32Array;
  readonly reports: readonly ReportId[];
  /** Of each report: the place of its row. */
  readonly rowOf: Int32Array;
  readonly facets: Readonly<Record<FacetField, Facet>>;
  /** Of each report: the place of its source among the values of that facet. */
  readonly sourceOf: Int32Array;
  /** Of each source, when it was published. */
  readonly published: TimeColumns;
  readonly times: Readonly<Record<Clock, TimeColumns>>;
};

/** Each column is made when it is first asked for: a question without filters asks for few. */
export const columnsOf: (dataset: Dataset) => Columns = ofDataset((dataset) => {
  const rows = rowsOf(dataset);
  const look = recordsOf(dataset);
  const firstReport = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (firstReport[at + 1] = firstReport[at]! + row.reports.length));
  const ofRows = (values: readonly string[], valuesOf: (row: Row) => readonly string[]) => facet(values, rows, valuesOf);
  const ofReports = (values: readonly string[], valuesOf: (report: Report) => readonly string[]) => ({
    ...facet(
      values,
      columns.reports.map((id) => look.reports.get(id)!),
      valuesOf,
    ),
    ofReports: true,
  });
  const facets = lazily<Columns["facets"], object>({
    source: () => ofReports(idsOf(dataset.sources), (report) => [report.source]),
    actor: () => ofRows(idsOf(dataset.actors), actorsOf),
    event: () => ofRows(idsOf(dataset.events), (row) => row.events),
    question: () => ofRows(idsOf(dataset.questions), (row) => row.questions),
    act: () => ofReports(acts, (report) => (report.act ? [report.act] : [])),
    form: () => ofReports(forms, (report) => [report.form]),
    stance: () => ofRows(stances, (row) => [row.stance]),
  });
  const timesOn = (clock: Clock) => timeColumns(rows.map((row) => row.times[clock]));
  const columns: Columns = lazily<Omit<Columns, Given>, Pick<Columns, Given>>(
    {
      reports: () => rows.flatMap((row) => row.reports),
      rowOf: () => Int32Array.from(rows.flatMap((row, place) => row.reports.map(() => place))),
      sourceOf: () => facets.source.lists.values,
      published: () => timeColumns(dataset.sources.map((source) => source.published)),
    },
    {
      dataset,
      rows,
      firstReport,
      facets,
      times: lazily<Columns["times"], object>({
        happened: () => timesOn("happened"),
        said: () => timesOn("said"),
        published: () => timesOn("published"),
      }),
    },
  );
  return columns;
});

type Given = "dataset" | "rows" | "firstReport" | "facets" | "times";

/** Whose claim it is: who spoke, on whose behalf, or whose view the source tells. */
export function actorsOf(row: Row): readonly Row["speakers"][number][] {
  return row.ascribed && !row.speakers.includes(row.ascribed) ? [...row.speakers, row.ascribed] : row.speakers;
}

const idsOf = <Id extends string>(records: readonly { readonly id: Id }[]): Id[] => records.map((record) => record.id);

function facet<Item>(values: readonly string[], items: readonly Item[], valuesOf: (item: Item) => readonly string[]): Facet {
  const placeOf = new Map(values.map((value, place) => [value, place]));
  return { values, placeOf, lists: pack(items, valuesOf, placeOf), ofReports: false };
}

function timeColumns(times: readonly Pick<RowTime, "bounds">[]): TimeColumns {
  const column = (side: keyof RowTime["bounds"], open: number) => Float64Array.from(times, ({ bounds }) => bounds[side] ?? open);
  return {
    earliestStart: column("earliestStart", -Infinity),
    latestStart: column("latestStart", Infinity),
    earliestEnd: column("earliestEnd", -Infinity),
    latestEnd: column("latestEnd", Infinity),
  };
}

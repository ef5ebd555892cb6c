import type { Dataset } from "../model/dataset.js";
import type { ReportId, SourceId } from "../model/id.js";
import type { Query } from "../model/query/query.js";
import type { Clock } from "../model/vocabulary.js";
import { ask, type Hits } from "./ask.js";
import { type Emptied, emptiedBy } from "./emptied.js";
import { lanesOf, type TimelineLane } from "./lanes.js";
import { type Records, recordsOf } from "./records.js";
import { type Mark, markOf, type Timed } from "./mark.js";
import { canonical } from "./pairs.js";
import { narrowed, type Row } from "./row.js";
import { firstOf, type RowTime } from "./row-time.js";

/** A row as a query finds it. */
export type TimelineRow = {
  readonly id: string;
  /** Without the reports of sources that are pulled out or not yet public. */
  readonly row: Row;
  /** When it was on the query's clock. Published: the first publication among the reports that the query matches. */
  readonly when: RowTime;
  readonly publicity: "public" | "possibly";
  /** Whether it falls within the time asked for; missing where none is asked for. */
  readonly during?: "yes" | "maybe";
  readonly mark: Mark;
};

export type Timeline = {
  /** In canonical form. */
  readonly query: Query;
  readonly clock: Clock;
  readonly rows: readonly TimelineRow[];
  readonly lanes: readonly TimelineLane[];
  /** How many rows the record has. */
  readonly total: number;
  /** Of the rows found: certainly public, possibly public; perhaps not within the time asked for. */
  readonly counts: { readonly public: number; readonly possibly: number; readonly maybeDuring: number };
  /** Where nothing is found: what dropping each field would give. */
  readonly emptied?: readonly Emptied[];
};

/**
 * The rows of a dataset that a query finds, as every face shows them: by the clock, each with how it stands to the line
 * above; where words are looked for, the best first.
 */
export function timeline(dataset: Dataset, query: Query): Timeline {
  const found = ask(dataset, query);
  const rowAt = shownRows(found, recordsOf(dataset));
  const places = [...found.rows];
  const placed = places.map((place) => timedRow(rowAt(place), place, found, query.clock, dataset));
  const marks: Mark[] = [];
  let at = 0;
  // Worked out when asked for: it takes longer than all else, and a screen shows few of the rows at once. One property for all
  // rows: an engine is slower with objects of which each has one of its own. They are mostly asked one after the other.
  const mark: PropertyDescriptor = {
    get(this: TimelineRow) {
      while (rows[at]!.id !== this.id) at = (at + 1) % rows.length;
      return (marks[at] ??= markOf(dataset, query.clock, placed[at]!, placed[at - 1]));
    },
    enumerable: true,
  };
  const rows = placed.map(({ row, when }, nth) => {
    const one: Omit<TimelineRow, "mark" | "during"> & { during?: TimelineRow["during"] } = {
      id: row.id,
      row,
      when,
      publicity: found.publicity[places[nth]!] === 2 ? "public" : "possibly",
    };
    if (query.during) one.during = found.during[places[nth]!] === 2 ? "yes" : "maybe";
    return Object.defineProperty(one, "mark", mark) as TimelineRow;
  });
  let lanes: TimelineLane[] | undefined;
  const isPublic = rows.filter((row) => row.publicity === "public").length;
  return {
    query: canonical(query),
    clock: query.clock,
    rows,
    get lanes() {
      return (lanes ??= lanesOf(rows, query.lane)); // a list draws none
    },
    total: found.columns.rows.length,
    counts: { public: isPublic, possibly: rows.length - isPublic, maybeDuring: rows.filter((row) => row.during === "maybe").length },
    ...(rows.length === 0 ? { emptied: emptiedBy(dataset, query) } : {}),
  };
}

/** The ids of the rows that a query finds, in order: what `timeline` gives, without what a screen shows of each. */
export function rowIds(dataset: Dataset, query: Query): string[] {
  const { columns, rows } = ask(dataset, query);
  return Array.from(rows, (place) => columns.rows[place]!.id);
}

/** The reports by which a query finds its rows: those that pass source, act, form and, on the clock `published`, `during`. */
export function matchingReports(dataset: Dataset, query: Query): ReadonlySet<ReportId> {
  const { columns, fails } = ask(dataset, query);
  return new Set(columns.reports.filter((_, at) => !fails[at]));
}

/** The rows as those sources print them that are there to be read. */
function shownRows({ columns: { rows, facets }, sourceState }: Hits, look: Records): (place: number) => Row {
  if (!sourceState.includes(0)) return (place) => rows[place]!;
  const { placeOf } = facets.source;
  const prints = (source: SourceId) => sourceState[placeOf.get(source)!] !== 0;
  return (place) => narrowed(rows[place]!, prints, look)!;
}

function timedRow(row: Row, place: number, hits: Hits, clock: Clock, dataset: Dataset): Timed {
  if (clock !== "published") return { row, when: row.times[clock], sources: row.sources };
  const sources = matchingSources(place, hits);
  const all = sources.length === row.sources.length;
  const { sources: known } = recordsOf(dataset);
  return { row, when: all ? row.times.published : firstOf(sources.map((id) => known.get(id)!.published)), sources };
}

function matchingSources(place: number, { fails, columns: { firstReport, sourceOf, facets } }: Hits): SourceId[] {
  const matched = new Set<SourceId>();
  for (let at = firstReport[place]!; at < firstReport[place + 1]!; at++) {
    if (!fails[at]) matched.add(facets.source.values[sourceOf[at]!] as SourceId);
  }
  return [...matched].sort();
}

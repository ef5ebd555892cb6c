import {
  type Dataset,
  type FacetField,
  type Query,
  type ReportId,
  type SourceId,
  timeline,
  type Timeline,
  type TimelineRow,
} from "@on-record/core/query";
import { type Looks, looksOf } from "../text/looks.js";
import type { Theme } from "../text/themes.js";
import type { Fault } from "../check/fault.js";
import { kept } from "./kept.js";

export type Size = { readonly columns: number; readonly rows: number };

/** What fills the screen. The last one of the trail is seen, the others are what Esc goes back to; the first is the list. */
export type View =
  | { readonly name: "claims" }
  | { readonly name: "claim" }
  | { readonly name: "disputes"; readonly at: number }
  | { readonly name: "reader"; readonly source: SourceId; readonly report?: ReportId; readonly unread: boolean; readonly top?: number }
  | { readonly name: "page"; readonly what: PageName; readonly id: string; readonly top: number }
  | { readonly name: "coverage"; readonly at: number }
  | { readonly name: "problems"; readonly at: number }
  | { readonly name: "help"; readonly top: number };
export type ViewName = View["name"];
export const viewNames = [
  "claims",
  "claim",
  "disputes",
  "reader",
  "coverage",
  "page",
  "problems",
  "help",
] as const satisfies readonly ViewName[];

/** What is told on a page of lines: a record by its id, the wordings of a statement, a dispute, or something about the whole record. */
export type PageName = "record" | "wording" | "dispute" | "headlines" | "origins" | "days" | "unread";

/** A list of values to filter by; `typed` narrows it. */
export type Picker = { readonly field: FacetField | "without"; readonly typed: string; readonly at: number };

/** Typing a search. `before` is what Esc restores. */
export type Searching = { readonly typed: string; readonly before: Pick<State, "query" | "place" | "top" | "report" | "scroll"> };

/** Looking for an action by its name. */
export type Palette = { readonly typed: string; readonly at: number };

/** How it is shown, which is kept from one reading to the next. */
export type Display = { readonly theme: Theme; readonly ascii: boolean; readonly mouse: boolean };

/** All that the reader knows. The question it asks is `query`; the rest is where one looks. */
export type State = {
  readonly dataset: Dataset;
  /** How the record was named, for commands that ask it again; left out: it was not. */
  readonly record?: string;
  readonly looks: Looks;
  readonly display: Display;
  readonly size: Size;
  /** What the parser has to say of the record: its warnings, or the errors for which there is nothing else to show. */
  readonly faults: readonly Fault[];
  readonly query: Query;
  readonly trail: readonly View[];
  /** Whether the list is laid out in lanes; which ones, the query says. */
  readonly inLanes: boolean;
  /** The selected line among those that show a row. */
  readonly place: number;
  /** The first line of the list that is seen. */
  readonly top: number;
  /** The selected report of the selected row. */
  readonly report: number;
  /** How far the evidence is scrolled. */
  readonly scroll: number;
  /** Which of the disputes that the selected row bears on is told below the list. */
  readonly dispute: number;
  readonly picker?: Picker;
  readonly searching?: Searching;
  readonly palette?: Palette;
  /** Told once, in the footer's place, until the next key. */
  readonly notice?: string;
};

export type Opening = {
  readonly dataset: Dataset;
  readonly record?: string;
  readonly query: Query;
  readonly size: Size;
  readonly display?: Partial<Display>;
  readonly faults?: readonly Fault[];
  readonly notice?: string;
};

/** The state in which the reader opens: at the list, or at the problems where there is no list to show. */
export function opened({ dataset, record, query, size, display: chosen, faults = [], notice }: Opening): State {
  const display: Display = { theme: "terminal", ascii: false, mouse: false, ...chosen };
  const broken = faults.some(({ problem }) => problem.severity === "error");
  return {
    dataset,
    ...(record === undefined ? {} : { record }),
    looks: looksOf(dataset, display.ascii, display.theme),
    display,
    size,
    faults,
    query,
    trail: [broken ? { name: "problems", at: 0 } : { name: "claims" }],
    inLanes: query.lane !== "source",
    place: 0,
    top: 0,
    report: 0,
    scroll: 0,
    dispute: 0,
    ...(notice === undefined ? {} : { notice }),
  };
}

/** What the query finds. Asked again only when the query is another. */
export const foundBy = kept((dataset, query): Timeline => timeline(dataset, query));

/** The ids of the rows that the list shows, in its order: those of every other face for the same query. */
export const rowsShown = (state: Pick<State, "dataset" | "query">): string[] => foundBy(state).rows.map(({ id }) => id);

/** A line of the list: a row, or the name of the lane that begins. `joins`: the line above is the one its mark speaks of. */
export type ListLine =
  | { readonly kind: "row"; readonly one: TimelineRow; readonly place: number; readonly joins: boolean }
  | { readonly kind: "lane"; readonly id: string | undefined; readonly rows: number };

const plainLines = kept((dataset, query): readonly ListLine[] =>
  foundBy({ dataset, query }).rows.map((one, place) => ({ kind: "row", one, place, joins: true })),
);

const laneLines = kept((dataset, query): readonly ListLine[] => {
  const found = foundBy({ dataset, query });
  let place = -1;
  return found.lanes.flatMap((lane): ListLine[] => [
    { kind: "lane", id: lane.id, rows: lane.rows.length },
    ...lane.rows.map((at, nth) => {
      const joins = nth > 0 && lane.rows[nth - 1] === at - 1;
      return { kind: "row", one: found.rows[at]!, place: ++place, joins } as const;
    }),
  ]);
});

export const listLines = (state: State): readonly ListLine[] => (state.inLanes ? laneLines(state) : plainLines(state));

const laneRows = kept((dataset, query): readonly TimelineRow[] =>
  laneLines({ dataset, query }).flatMap((each) => (each.kind === "row" ? [each.one] : [])),
);

/** The rows that can be selected, in the order of the list. In lanes a row may come more than once. */
export const selectable = (state: State): readonly TimelineRow[] => (state.inLanes ? laneRows(state) : foundBy(state).rows);

export const selectedRow = (state: State): TimelineRow | undefined => selectable(state)[state.place];

export const viewOf = (state: State): View => state.trail.at(-1)!;

/** The state with another query, and the same row selected if it is still found; else the nearest place. */
export function asking(state: State, query: Query): State {
  const id = selectedRow(state)?.id;
  const next = { ...state, query };
  const rows = selectable(next);
  const place = rows.findIndex((row) => row.id === id);
  return at(next, place >= 0 ? place : Math.min(state.place, rows.length - 1), place >= 0);
}

/** The state with another line selected; the evidence begins anew unless it is the same row. */
export function at(state: State, place: number, sameRow = false): State {
  const last = selectable(state).length - 1;
  return { ...state, place: Math.max(0, Math.min(place, last)), ...(sameRow ? {} : { report: 0, scroll: 0, dispute: 0 }) };
}

/** The state with a view opened. One that is open already is not gone through twice on the way back. */
export const opening = (state: State, view: View): State => ({
  ...state,
  trail: [...state.trail.filter(({ name }) => name !== view.name), view],
});

/** The state with the view that is seen changed. */
export const inView = (state: State, view: View): State => ({ ...state, trail: [...state.trail.slice(0, -1), view] });

/** The state shown in another way. */
export function displayed(state: State, change: Partial<Display>): State {
  const display = { ...state.display, ...change };
  return { ...state, display, looks: looksOf(state.dataset, display.ascii, display.theme) };
}

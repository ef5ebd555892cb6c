import { matchesOf, type TimelineRow } from "@on-record/core/query";
import { disputesOf } from "./panes/disputes.js";
import { reportsIn } from "./panes/reader.js";
import { at, inView, selectable, selectedRow, type State, viewOf } from "./state.js";

/** Whether there is a next one of what this view goes through. */
export function hasNext(state: State): boolean {
  const view = viewOf(state).name;
  if (view === "disputes" || view === "page") return disputesOf(state).length > 1;
  if (view === "reader") return state.dataset.sources.length > 1;
  return state.query.text !== undefined ? selectable(state).length > 0 : (selectedRow(state)?.row.questions.length ?? 0) > 1;
}

/** The next or the last one: of the disputes, of the articles, of the matches of a search, of the disputes that a row bears on. */
export function next(state: State, by: 1 | -1): State {
  const view = viewOf(state);
  if (view.name === "disputes") return inView({ ...state, scroll: 0 }, { ...view, at: around(view.at + by, disputesOf(state).length) });
  if (view.name === "page") {
    const found = disputesOf(state);
    const place = found.findIndex(({ question }) => question.id === view.id);
    return inView(state, { ...view, id: found[around(place + by, found.length)]!.question.id, top: 0 });
  }
  if (view.name === "reader") {
    const { sources } = state.dataset;
    const place = sources.findIndex(({ id }) => id === view.source);
    const source = sources[around(place + by, sources.length)]!.id;
    const [first] = reportsIn(state, source);
    return inView(state, { name: "reader", source, unread: view.unread, ...(first ? { report: first.id } : {}) });
  }
  if (state.query.text !== undefined) return nextMatch(state, by, state.query.text);
  return { ...state, dispute: around(state.dispute + by, selectedRow(state)?.row.questions.length ?? 1) };
}

/** The next quote that has the words looked for; a row that has them elsewhere counts as one. */
function nextMatch(state: State, by: 1 | -1, text: string): State {
  const rows = selectable(state);
  const here = matchedReports(state, rows[state.place]!, text);
  const further = by > 0 ? here.find((report) => report > state.report) : here.findLast((report) => report < state.report);
  if (further !== undefined) return { ...state, report: further, scroll: 0 };
  const place = around(state.place + by, rows.length);
  const there = matchedReports(state, rows[place]!, text);
  return { ...at(state, place), report: (by > 0 ? there[0] : there.at(-1)) ?? 0 };
}

/** The reports of a row in whose words the text stands, by their place. */
function matchedReports({ dataset }: State, { row }: TimelineRow, text: string): number[] {
  const quotes = new Set(matchesOf(dataset, row, text).flatMap(({ field, id }) => (field === "quote" ? [id] : [])));
  return row.reports.flatMap((id, place) => (quotes.has(id) ? [place] : []));
}

const around = (place: number, total: number): number => (place + total) % Math.max(1, total);

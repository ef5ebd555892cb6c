import type { QuestionId } from "@on-record/core/query";
import type { KeyRow } from "./key-row.js";
import { besideList } from "../panes/beside.js";
import { pagedThrough, revealed, stepThrough } from "../panes/claim.js";
import { coverageOf } from "../panes/coverage.js";
import { disputesOf } from "../panes/disputes.js";
import { reportsIn, stepInArticle } from "../panes/reader.js";
import { hasNext, next } from "../next.js";
import { clampTop } from "../panes/window.js";
import { layoutOf } from "../layout.js";
import { stride } from "../stride.js";
import { at, foundBy, inView, opening, selectable, selectedRow, type State, viewNames, viewOf } from "../state.js";

/** Moves what the view is about: the line, the report, the question, the span, the scroll. */
function move(state: State, by: number): State {
  const view = viewOf(state);
  switch (view.name) {
    case "claims":
      return at(state, state.place + by);
    case "claim":
      return by === 1 || by === -1 ? stepThrough(state, by) : pagedThrough(state, by);
    case "disputes": {
      const last = disputesOf(state).length - 1;
      return inView({ ...state, scroll: 0 }, { ...view, at: Math.max(0, Math.min(view.at + by, last)) });
    }
    case "coverage":
      return inView(state, { ...view, at: Math.max(0, Math.min(view.at + by, coverageOf(state).rows.length - 1)) });
    case "problems":
      return inView({ ...state, scroll: 0 }, { ...view, at: Math.max(0, Math.min(view.at + by, state.faults.length - 1)) });
    case "reader": {
      if (by === 1 || by === -1) return inView(state, stepInArticle(state, view, layoutOf(state), by));
      const reports = reportsIn(state, view.source);
      const place = reports.findIndex(({ id }) => id === view.report);
      const next = reports[Math.max(0, Math.min(place + by, reports.length - 1))];
      const { top: _, ...rest } = view;
      return next ? inView(state, { ...rest, report: next.id }) : state;
    }
    case "page":
    case "help":
      return inView(state, { ...view, top: view.top + by });
  }
}

/** The next or the last report is told beside the list; where there is none, what is told scrolls. */
function nextBeside(state: State, by: 1 | -1): State {
  const reports = selectedRow(state)?.row.reports.length ?? 0;
  const report = Math.max(0, Math.min(state.report + by, reports - 1));
  if (report !== state.report) return { ...state, report, scroll: 0 };
  const { lines, height } = besideList(state, layoutOf(state));
  return { ...state, scroll: clampTop(state.scroll + by * stride, lines.length, height) };
}

const back = (state: State): State => ({ ...state, trail: state.trail.slice(0, -1), scroll: 0 });

const isDispute = (state: State): boolean => {
  const view = viewOf(state);
  return view.name === "page" && view.what === "dispute";
};

const screenful = (state: State): number => Math.max(1, layoutOf(state).body - 2);

export const moving: readonly KeyRow[] = [
  {
    keys: ["j", "down", "k", "up"],
    shown: "j k",
    does: "line down, up; the arrows too",
    each: { j: "line down", k: "line up" },
    brief: "move",
    rank: 1,
    group: "move",
    views: viewNames,
    when: (state) => viewOf(state).name !== "claims" || foundBy(state).rows.length > 0,
    press: (state, key) => move(state, key === "j" || key === "down" ? 1 : -1),
  },
  {
    keys: ["J", "K"],
    shown: "J K",
    does: "next, last report; scroll the other pane",
    each: { J: "next report", K: "last report" },
    brief: "evidence",
    rank: 3,
    group: "move",
    views: ["claims", "claim", "coverage", "problems"],
    when: (state) => {
      const { name } = viewOf(state);
      return name === "claims" ? layoutOf(state).wide : name !== "coverage" || state.query.without.length > 0;
    },
    press: (state, key) => {
      const by = key === "J" ? 1 : -1;
      const { name } = viewOf(state);
      if (name === "claims") return nextBeside(state, by);
      return name === "claim" ? stepThrough(state, by) : { ...state, scroll: Math.max(0, state.scroll + by * stride) };
    },
  },
  {
    keys: ["g", "home", "G", "end"],
    shown: "g G",
    does: "first, last",
    each: { g: "first line", G: "last line" },
    group: "move",
    views: viewNames,
    press: (state, key) => move(state, key === "g" || key === "home" ? -1e6 : 1e6),
  },
  {
    keys: ["pagedown", " ", "pageup", "ctrl-d", "ctrl-u"],
    shown: "PgUp PgDn",
    does: "a screen up, down",
    each: { pagedown: "a screen down", pageup: "a screen up" },
    group: "move",
    views: viewNames,
    press: (state, key) =>
      move(state, (key === "pageup" || key === "ctrl-u" ? -1 : 1) * (viewOf(state).name === "reader" ? 5 : screenful(state))),
  },
  {
    keys: ["enter"],
    shown: "Enter",
    does: "open what is selected",
    brief: "open",
    rank: 2,
    group: "move",
    views: ["claims", "disputes", "coverage", "reader", "page"],
    when: (state) => viewOf(state).name !== "page" || isDispute(state),
    press: open,
  },
  {
    keys: ["esc"],
    shown: "Esc",
    does: "back",
    brief: "back",
    rank: 2,
    group: "move",
    views: viewNames,
    when: (state) => state.trail.length > 1,
    press: back,
  },
  {
    keys: ["tab"],
    shown: "Tab",
    does: "to the evidence and back",
    group: "move",
    views: ["claims", "claim"],
    when: (state) => selectedRow(state) !== undefined,
    press: (state) => (viewOf(state).name === "claim" ? back(state) : open(state)),
  },
  {
    keys: ["n", "N"],
    shown: "n N",
    does: "next, last: dispute, match, article",
    each: { n: "next dispute, match or article", N: "last dispute, match or article" },
    brief: "next",
    rank: 30,
    group: "move",
    views: ["claims", "claim", "disputes", "reader", "page"],
    when: (state) => (viewOf(state).name !== "page" || isDispute(state)) && hasNext(state),
    press: (state, key) => next(state, key === "n" ? 1 : -1),
  },
];

function open(state: State): State {
  const view = viewOf(state);
  if (view.name === "claims") {
    const { emptied } = foundBy(state);
    if (emptied?.[0]) return { ...at({ ...state, query: emptied[0].query }, 0) };
    if (!selectedRow(state)) return state;
    return revealed(opening({ ...state, scroll: 0 }, { name: "claim" }));
  }
  if (view.name === "disputes") {
    const one = disputesOf(state)[view.at];
    return one ? opening(state, { name: "page", what: "dispute", id: one.question.id, top: 0 }) : state;
  }
  if (view.name === "page") return bearingOn(state, view.id);
  if (view.name === "coverage") {
    const one = coverageOf(state).rows[view.at];
    return one ? bearingOn(state, one.question.id) : state;
  }
  if (view.name !== "reader" || view.report === undefined) return state;
  const place = selectable(state).findIndex(({ row }) => row.reports.includes(view.report!));
  if (place < 0) return { ...state, notice: "The query leaves this claim out: \\ clears it." };
  const report = selectable(state)[place]!.row.reports.indexOf(view.report);
  return { ...at(state, place), report, trail: [{ name: "claims" }] };
}

/** The list of what bears on a question. */
const bearingOn = (state: State, question: string): State =>
  at(
    {
      ...state,
      query: { ...state.query, question: [question as QuestionId] },
      trail: [{ name: "claims" }],
      notice: "The list is narrowed to what bears on this question. \\ clears all filters.",
    },
    0,
  );

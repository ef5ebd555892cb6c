import type { KeyRow } from "./key-row.js";
import { evidenceOf } from "../panes/evidence.js";
import { detailHeight } from "../panes/claim.js";
import { besideList } from "../panes/beside.js";
import { focused } from "../focused.js";
import { coverageOf } from "../panes/coverage.js";
import { disputesOf } from "../panes/disputes.js";
import { reportsIn } from "../panes/reader.js";
import { hasNext, next } from "../next.js";
import { clampTop, reveal } from "../panes/window.js";
import { layoutOf } from "../layout.js";
import { at, foundBy, inView, opening, selectable, selectedRow, type State, viewNames, viewOf } from "../state.js";

/** Moves what the view is about: the line, the report, the question, the span, the scroll. */
function move(state: State, by: number): State {
  const view = viewOf(state);
  switch (view.name) {
    case "claims":
      return state.focus === "evidence" ? moveReport(state, by) : at(state, state.place + by);
    case "claim":
      return moveReport(state, by);
    case "disputes": {
      const last = disputesOf(state).length - 1;
      return inView({ ...state, scroll: 0 }, { ...view, at: Math.max(0, Math.min(view.at + by, last)) });
    }
    case "coverage":
      return inView(state, { ...view, at: Math.max(0, Math.min(view.at + by, coverageOf(state).rows.length - 1)) });
    case "problems":
      return inView({ ...state, scroll: 0 }, { ...view, at: Math.max(0, Math.min(view.at + by, state.faults.length - 1)) });
    case "reader": {
      const reports = reportsIn(state, view.source);
      const place = reports.findIndex(({ id }) => id === view.report);
      const next = reports[Math.max(0, Math.min(place + by, reports.length - 1))];
      return next ? inView(state, { ...view, report: next.id }) : state;
    }
    case "page":
    case "help":
      return inView(state, { ...view, top: view.top + by });
  }
}

/** The next or the last report is selected and scrolled to; where there is none, the evidence scrolls. */
function moveReport(state: State, by: number): State {
  const row = selectedRow(state)?.row;
  if (!row) return state;
  const layout = layoutOf(state);
  const report = Math.max(0, Math.min(state.report + by, row.reports.length - 1));
  const next = { ...state, report };
  const { lines, starts, height } =
    viewOf(state).name === "claims" ? besideList(next, layout) : { ...evidenceOf(next, layout.columns - 2), height: detailHeight(layout) };
  if (report === state.report) return { ...state, scroll: clampTop(state.scroll + Math.sign(by) * 3, lines.length, height) };
  return {
    ...next,
    scroll: clampTop(report === 0 ? 0 : reveal(state.scroll, starts[report]!, starts[report + 1]! - 1, height), lines.length, height),
  };
}

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
    views: ["claims", "claim", "disputes", "coverage", "problems"],
    when: (state) => {
      const { name } = viewOf(state);
      return name === "claims" ? layoutOf(state).wide : name !== "coverage" || state.query.without.length > 0;
    },
    press: (state, key) => {
      const by = key === "J" ? 1 : -1;
      const ofReports = viewOf(state).name === "claims" || viewOf(state).name === "claim";
      return ofReports ? moveReport(state, by) : { ...state, scroll: Math.max(0, state.scroll + by * 3) };
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
    views: ["claims", "disputes", "coverage", "reader"],
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
    when: (state) => state.trail.length > 1 || (state.focus === "evidence" && viewOf(state).name === "claims"),
    press: (state) => (state.trail.length > 1 ? { ...state, trail: state.trail.slice(0, -1), scroll: 0 } : focused(state, "list")),
  },
  {
    keys: ["tab"],
    shown: "Tab",
    does: "to the evidence and back",
    group: "move",
    views: ["claims"],
    when: (state) => layoutOf(state).wide,
    press: (state) => focused(state, state.focus === "list" ? "evidence" : "list"),
  },
  {
    keys: ["n", "N"],
    shown: "n N",
    does: "next, last: dispute, match, article",
    each: { n: "next dispute, match or article", N: "last dispute, match or article" },
    brief: "next",
    rank: 8,
    group: "move",
    views: ["claims", "claim", "disputes", "reader"],
    when: hasNext,
    press: (state, key) => next(state, key === "n" ? 1 : -1),
  },
];

function open(state: State): State {
  const view = viewOf(state);
  if (view.name === "claims") {
    const { emptied } = foundBy(state);
    if (emptied?.[0]) return { ...at({ ...state, query: emptied[0].query }, 0) };
    if (!selectedRow(state)) return state;
    return layoutOf(state).wide ? focused(state, "evidence") : opening({ ...state, scroll: 0 }, { name: "claim" });
  }
  if (view.name === "disputes" || view.name === "coverage") {
    const one = (view.name === "disputes" ? disputesOf(state) : coverageOf(state).rows)[view.at];
    return one
      ? at({ ...state, query: { ...state.query, question: [one.question.id] }, trail: [{ name: "claims" }], focus: "list" }, 0)
      : state;
  }
  if (view.name !== "reader" || view.report === undefined) return state;
  const place = selectable(state).findIndex(({ row }) => row.reports.includes(view.report!));
  if (place < 0) return { ...state, notice: "The query leaves this claim out: \\ clears it." };
  const report = selectable(state)[place]!.row.reports.indexOf(view.report);
  return { ...at(state, place), report, trail: [{ name: "claims" }] };
}

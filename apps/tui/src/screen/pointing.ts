import type { Pointed } from "./key.js";
import { layoutOf } from "./layout.js";
import { firstShown } from "./panes/window.js";
import { choicesOf, pickerRoom } from "./panes/picker.js";
import { coverageHeight, coverageOf } from "./panes/coverage.js";
import { disputesOf, questionsHeight } from "./panes/disputes.js";
import { drawnList } from "./panes/list.js";
import { problemAt } from "./panes/problems.js";
import { reportAt } from "./panes/reader.js";
import { actionsOf } from "./keys/actions.js";
import { at, inView, opening, selectedRow, type State, viewOf } from "./state.js";

/** Lines of the header. */
const header = 2;

/** Whether the mouse stands over the evidence beside the list. */
export function overEvidence(state: State, { column }: Pointed): boolean {
  const layout = layoutOf(state);
  return viewOf(state).name === "claims" && layout.wide && !state.picker && !state.palette && column > layout.list;
}

/** The state with what was clicked on selected; `open`: it was selected already, or is there to be chosen. */
export function clicked(state: State, pointed: Pointed): State | "open" {
  const layout = layoutOf(state);
  const { row } = pointed;
  if (state.palette) {
    const place = placeIn(row - header - 2, state.palette.at, actionsOf(state, state.palette.typed).length, layout.rows - 6);
    return place === undefined ? state : place === state.palette.at ? "open" : { ...state, palette: { ...state.palette, at: place } };
  }
  const view = viewOf(state);
  const top = header + (view.name === "claims" ? layout.strip + (layout.wide ? 2 : 1) : 0);
  if (state.picker) {
    const { shown } = pickerRoom(state, layout);
    const place = placeIn(row - top - 2, state.picker.at, choicesOf(state, state.picker).length, shown);
    return place === undefined ? state : place === state.picker.at ? "open" : { ...state, picker: { ...state.picker, at: place } };
  }
  if (view.name === "claims") return overEvidence(state, pointed) ? inEvidence(state) : inList(state, row - top);
  if (view.name === "disputes") {
    const place = placeIn(row - header, view.at, disputesOf(state).length, questionsHeight(layout));
    if (place === undefined || (layout.wide && pointed.column > layout.columns - layout.evidence)) return state;
    return place === view.at ? "open" : inView({ ...state, scroll: 0 }, { ...view, at: place });
  }
  if (view.name === "reader") {
    const report = reportAt(state, view, layout, row - header, pointed.column);
    return report === undefined ? state : report === view.report ? "open" : inView(state, { ...view, report });
  }
  if (view.name === "problems") {
    const place = problemAt(state, view.at, layout, row - header, pointed.column);
    return place === undefined || place === view.at ? state : inView({ ...state, scroll: 0 }, { ...view, at: place });
  }
  if (view.name !== "coverage") return state;
  const place = placeIn(row - header - 2, view.at, coverageOf(state).rows.length, coverageHeight(state, layout));
  return place === undefined ? state : place === view.at ? "open" : inView(state, { ...view, at: place });
}

/** Which of many lines stands on a line of a window that keeps the selected one in its middle. */
function placeIn(line: number, selected: number, total: number, height: number): number | undefined {
  const place = firstShown(selected, total, height) + line;
  return line >= 0 && line < height && place < total ? place : undefined;
}

function inList(state: State, line: number): State | "open" {
  const { list, columns, wide, listHeight } = layoutOf(state);
  const place = drawnList(state, wide ? list : columns, listHeight)[line]?.place;
  if (place === undefined) return state;
  return place === state.place ? (state.searching ? state : "open") : at(state, place);
}

/** A click on what is told of the selected line opens all of it. */
const inEvidence = (state: State): State => (selectedRow(state) ? opening({ ...state, scroll: 0 }, { name: "claim" }) : state);

import { layoutOf } from "./layout.js";
import { besideList } from "./panes/beside.js";
import { clampTop, reveal } from "./panes/window.js";
import type { State } from "./state.js";

/** The state with the list or the evidence beside it in focus, and the selected report in sight. */
export function focused(state: State, focus: State["focus"]): State {
  const next = { ...state, focus };
  const { lines, starts, height } = besideList(next, layoutOf(next));
  const [from = 0, to = from + 1] = state.report === 0 ? [] : starts.slice(state.report);
  return { ...next, scroll: clampTop(reveal(0, from, to - 1, height), lines.length, height) };
}

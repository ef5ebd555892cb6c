import { coverageOf } from "./panes/coverage.js";
import { disputesOf } from "./panes/disputes.js";
import { inView, type State, viewOf } from "./state.js";

/** The state with the selected place of a list on it: another query, or a record that was read again, may have left fewer. */
export function withinLists(state: State): State {
  const view = viewOf(state);
  if (view.name !== "disputes" && view.name !== "coverage" && view.name !== "problems") return state;
  const list = { disputes: () => disputesOf(state), coverage: () => coverageOf(state).rows, problems: () => state.faults }[view.name]();
  const at = Math.max(0, Math.min(view.at, list.length - 1));
  return at === view.at ? state : inView({ ...state, scroll: 0 }, { ...view, at });
}

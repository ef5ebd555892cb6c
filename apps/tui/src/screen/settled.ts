import { layoutOf, tooSmall } from "./layout.js";
import { claimScroll } from "./panes/claim.js";
import { coverageScroll } from "./panes/coverage.js";
import { besideList } from "./panes/beside.js";
import { helpLines } from "./panes/help.js";
import { listPlace } from "./panes/list-place.js";
import { pageLines, pageWidth } from "./panes/page.js";
import { problemScroll } from "./panes/problems.js";
import { clampTop } from "./panes/window.js";
import { inView, type State, viewOf } from "./state.js";
import { withinLists } from "./within-lists.js";

/** The state with every scroll within what there is to see, so that the next key has an effect that is seen. */
export function settled(given: State): State {
  if (tooSmall(given.size)) return given;
  const state = withinLists(given);
  const view = viewOf(state);
  const { columns, rows } = state.size;
  const layout = layoutOf(state);
  switch (view.name) {
    case "claims": {
      const { top } = listPlace(state, layout.wide ? layout.list : columns, layout.listHeight);
      if (!layout.wide) return { ...state, top };
      const { lines, height } = besideList(state, layout);
      return { ...state, top, scroll: clampTop(state.scroll, lines.length, height) };
    }
    case "claim":
      return { ...state, scroll: claimScroll(state, layout) };
    case "disputes":
      return { ...state, scroll: 0 };
    case "problems":
      return { ...state, scroll: problemScroll(state, view.at, layout) };
    case "page":
      return inView(state, { ...view, top: clampTop(view.top, pageLines(state, view, pageWidth(columns)).length, rows - 4) });
    case "help":
      return inView(state, { ...view, top: clampTop(view.top, helpLines(state, columns).length, rows - 4) });
    case "coverage":
      return { ...state, scroll: coverageScroll(state, layout) };
    case "reader":
      return state; // it keeps to its article itself
  }
}

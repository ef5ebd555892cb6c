import { type Line, line } from "../text/line.js";
import { fitted } from "../text/width.js";
import { layoutOf, tooSmall } from "./layout.js";
import { claimLines } from "./panes/claim.js";
import { claimsBody } from "./panes/claims.js";
import { coverageBody } from "./panes/coverage.js";
import { pickerLines } from "./panes/picker.js";
import { disputesBody } from "./panes/disputes.js";
import { footerLines } from "./panes/footer.js";
import { headerLines } from "./panes/header.js";
import { helpBody } from "./panes/help.js";
import { pageBody } from "./panes/page.js";
import { paletteLines } from "./panes/palette.js";
import { problemsBody } from "./panes/problems.js";
import { readerLines } from "./panes/reader.js";
import { smallLines } from "./panes/small.js";
import { type State, viewOf } from "./state.js";

/** What is on the screen, pane by pane: every line in exactly the columns of its pane. */
export type Screen = {
  readonly head: readonly Line[];
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly foot: readonly Line[];
};

export function draw(state: State): Screen {
  if (tooSmall(state.size)) return { head: smallLines(state), left: [], right: [], foot: [] };
  const layout = layoutOf(state);
  const head = headerLines(state);
  const foot = footerLines(state);
  if (state.palette) {
    return { head, left: paletteLines(state, state.palette, layout.columns, layout.rows - 4), right: [], foot };
  }
  const view = viewOf(state);
  switch (view.name) {
    case "claims": {
      const { above, left, right } = claimsBody(state, layout);
      return { head: [...head, ...above], left, right, foot };
    }
    case "disputes":
      return { head, ...disputesBody(state, view.at, layout), foot };
    case "claim":
      return { head, left: claimLines(state, layout), right: [], foot };
    case "reader":
      return { head, left: readerLines(state, view, layout), right: [], foot };
    case "page":
      return { head, left: pageBody(state, view, layout), right: [], foot };
    case "coverage":
      return {
        head,
        left: state.picker ? pickerLines(state, layout) : coverageBody(state, view.at, layout),
        right: [],
        foot,
      };
    case "problems": {
      const { above, left, right } = problemsBody(state, view.at, layout);
      return { head: [...head, ...above], left, right, foot };
    }
    case "help":
      return { head, left: helpBody(state, view, layout), right: [], foot };
  }
}

/** The same as one list of lines, the panes beside each other. */
export function drawnLines(state: State): Line[] {
  const { head, left, right, foot } = draw(state);
  const { upright } = state.looks.signs;
  const body = right.length === 0 ? left : left.map((one, at) => line(one, " ", upright, " ", right[at] ?? [], " "));
  return [...head, ...body, ...foot].map((one) => fitted(one, state.size.columns));
}

import { blank, bold, dim, type Line, line, piece } from "../../text/line.js";
import { fitted, spread } from "../../text/width.js";
import type { Layout } from "../layout.js";
import { selectedRow, type State } from "../state.js";
import { besideList } from "./beside.js";
import { belowDigest } from "./below-digest.js";
import { emptyLines } from "./empty.js";
import { listHead, listPane, railLegend } from "./list.js";
import { pickerLines } from "./picker.js";
import { searchLine } from "./search.js";
import { stripLines } from "./strip.js";
import { whoSaysLines } from "./who-says.js";
import { windowOf } from "./window.js";

/** The list and, where there is room, the words behind the selected line. */
export function claimsBody(state: State, layout: Layout): { above: Line[]; left: Line[]; right: Line[] } {
  const above = stripLines(state, layout);
  if (state.searching && above.length > 0) above[0] = searchLine(state, layout.columns);
  const { signs } = state.looks;
  const rule = (focused: boolean, width: number) =>
    fitted([piece((focused ? signs.heavy : signs.thin).repeat(width), { dim: !focused })], width);
  if (!layout.wide) {
    const head = above.length === 0 && state.searching ? searchLine(state, layout.columns) : rule(true, layout.columns);
    const body = state.picker
      ? pickerLines(state, layout)
      : selectedRow(state)
        ? listPane(state, layout.columns, layout.listHeight)
        : emptyLines(state, layout.columns, layout.body);
    return { above: [...above, head], left: body, right: [] };
  }
  if (!selectedRow(state) && !state.picker) {
    return { above, left: emptyLines(state, layout.columns, layout.body + 2), right: [] };
  }
  const list = [
    ...listPane(state, layout.list, layout.listHeight),
    railLegend(state, layout.list),
    ...(layout.whoSays > 0 ? whoSaysLines(state, layout.list, layout.whoSays) : []),
  ];
  const left = [listHead(state, layout.list), rule(!state.picker, layout.list), ...list];
  const right = [evidenceHead(state, layout.evidence), rule(state.picker !== undefined, layout.evidence), ...evidenceBody(state, layout)];
  return { above, left, right };
}

function evidenceBody(state: State, layout: Layout): Line[] {
  if (state.picker) return pickerLines(state, layout);
  const { lines, height } = besideList(state, layout);
  const shown = windowOf(lines, state.scroll, layout.evidence, height);
  const between = Array.from({ length: layout.listHeight - height }, () => fitted(blank, layout.evidence));
  return [...shown, ...between, ...belowDigest(state, layout)];
}

function evidenceHead(state: State, width: number): Line {
  const row = selectedRow(state)?.row;
  if (state.picker)
    return fitted(line(bold("Filter"), dim(state.picker.field === "without" ? " pull sources out" : ` by ${state.picker.field}`)), width);
  return spread([dim("Evidence")], [dim(row ? `report ${state.report + 1} of ${row.reports.length}` : "")], width);
}

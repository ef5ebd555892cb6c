import { type Line, line } from "../../text/line.js";
import { type Layout, layoutOf } from "../layout.js";
import { selectedRow, type State } from "../state.js";
import { type Seen, stepped, type Stretch } from "../stride.js";
import { type Evidence, evidenceOf } from "./evidence.js";
import { clampTop, reveal, windowOf } from "./window.js";

/** One claim with all of its evidence, on the whole screen. */
export function claimLines(state: State, layout: Layout): Line[] {
  const { lines, height } = wholeOf(state, layout);
  return windowOf(lines, state.scroll, layout.columns - 2, height).map((one) => line(" ", one, " "));
}

const wholeOf = (state: State, { columns, rows }: Layout): Evidence & { readonly height: number } => ({
  ...evidenceOf(state, columns - 2),
  height: rows - 4,
});

/** The scroll of the evidence, within what there is of it. */
export function claimScroll(state: State, layout: Layout): number {
  const { lines, height } = wholeOf(state, layout);
  return clampTop(state.scroll, lines.length, height);
}

/** A step through the evidence: to the next or the last report, or nearer to it by a few lines. */
export function stepThrough(state: State, by: 1 | -1): State {
  const { stretches, seen } = placesOf(state);
  const { selected, top } = stepped(stretches, state.report, by, seen);
  return { ...state, report: selected, scroll: top };
}

/** So many lines on or back; the first report that is then seen is selected. */
export function pagedThrough(state: State, by: number): State {
  const { stretches, seen } = placesOf(state);
  const scroll = clampTop(state.scroll + by, seen.total, seen.height);
  const first = stretches.findIndex(({ from }) => from >= scroll);
  const atEnd = by > 0 && scroll === clampTop(Infinity, seen.total, seen.height);
  return { ...state, scroll, report: Math.max(0, atEnd || first < 0 ? stretches.length - 1 : first) };
}

/** The selected report in sight. */
export function revealed(state: State): State {
  const { stretches, seen } = placesOf(state);
  const report = state.report === 0 ? undefined : stretches[state.report];
  return report ? { ...state, scroll: reveal(0, report.from, report.to, seen.height - 1) } : state;
}

function placesOf(state: State): { readonly stretches: readonly Stretch[]; readonly seen: Seen } {
  const { lines, starts, height } = wholeOf(state, layoutOf(state));
  const stretches = (selectedRow(state)?.row.reports ?? []).map((_, at) => ({ from: starts[at]!, to: starts[at + 1]! - 2 }));
  return { stretches, seen: { top: clampTop(state.scroll, lines.length, height), height, total: lines.length } };
}

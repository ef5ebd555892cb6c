import { coverage, type Coverage } from "@on-record/core/query";
import { coverageHead, coverageLayout, coverageLegend, coverageLine } from "../../show/coverage.js";
import { blank, dim, type Line, line, piece } from "../../text/line.js";
import { fitted } from "../../text/width.js";
import { wrapEntries, wrapText } from "../../text/wrap.js";
import type { Layout } from "../layout.js";
import { kept } from "../kept.js";
import type { State } from "../state.js";
import { pulledLines } from "./pulled.js";
import { clampTop, firstShown, windowOf } from "./window.js";

/** Sources by questions, as the query leaves them. */
export const coverageOf: (state: State) => Coverage = kept(coverage);

export function coverageBody(state: State, at: number, layout: Layout): Line[] {
  const { columns } = layout;
  const whole = coverageOf(state);
  const { height, below } = placesOf(state, layout);
  const top = firstShown(at, whole.rows.length, height);
  const places = coverageLayout(whole, columns);
  const lines = Array.from({ length: height }, (_, nth) => {
    const row = whole.rows[top + nth];
    return row ? coverageLine(whole, row, state.looks, places, top + nth === at) : fitted(blank, columns);
  });
  const pulled = below === 0 ? [] : windowOf(pulledLines(state, columns - 2), state.scroll, columns - 2, below - 1);
  return [
    coverageHead(whole, state.looks, places),
    fitted([piece(state.looks.signs.heavy.repeat(columns))], columns),
    ...lines,
    ...(below === 0 ? [] : [fitted([dim(state.looks.signs.thin.repeat(columns))], columns), ...pulled.map((one) => line(" ", one, " "))]),
    ...legendOf(state, columns),
  ];
}

/** What the cells say, in as many lines as it needs. */
function legendOf(state: State, columns: number): Line[] {
  const told = [
    ...wrapText("silent: no report in this record covers it; the outlet may have written of it", columns - 2),
    ...wrapEntries(coverageLegend(state.looks, coverageOf(state)), "  ", columns - 2),
  ];
  return told.map((text) => fitted([dim(` ${text}`)], columns));
}

/** How many lines the questions have, and how many below them what is lost without the sources that are pulled out. */
function placesOf(state: State, { columns, rows }: Layout) {
  const room = rows - 4 - 2 - legendOf(state, columns).length;
  const below = state.query.without.length === 0 ? 0 : Math.min(Math.floor(room / 2), pulledLines(state, columns - 2).length + 1);
  return { height: room - below, below };
}

export const coverageHeight = (state: State, layout: Layout): number => placesOf(state, layout).height;

/** The scroll of what is lost, within what there is of it. */
export function coverageScroll(state: State, layout: Layout): number {
  const { below } = placesOf(state, layout);
  return below === 0 ? 0 : clampTop(state.scroll, pulledLines(state, layout.columns - 2).length, below - 1);
}

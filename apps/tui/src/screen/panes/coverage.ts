import { coverage, type Coverage, type Timeline } from "@on-record/core/query";
import { coverageHead, coverageLegend, coverageLine } from "../../show/coverage.js";
import { blank, dim, type Line, line, piece } from "../../text/line.js";
import { fitted, short } from "../../text/width.js";
import type { Layout } from "../layout.js";
import { foundBy, type State } from "../state.js";
import { firstShown } from "./window.js";

const kept = new WeakMap<Timeline, Coverage>();

/** Sources by questions, as the query leaves them. Worked out again only when the query is another. */
export function coverageOf(state: State): Coverage {
  const found = foundBy(state);
  let known = kept.get(found);
  if (!known) kept.set(found, (known = coverage(state.dataset, state.query)));
  return known;
}

export function coverageBody(state: State, at: number, { columns, rows }: Layout): Line[] {
  const whole = coverageOf(state);
  const height = rows - 4 - 4;
  const top = firstShown(at, whole.rows.length, height);
  const lines = Array.from({ length: height }, (_, nth) => {
    const row = whole.rows[top + nth];
    return row ? coverageLine(whole, row, state.looks, columns, top + nth === at) : fitted(blank, columns);
  });
  const told = short(` ${coverageLegend(state.looks)}`, columns, state.looks.signs.ellipsis);
  return [
    coverageHead(whole, state.looks, columns),
    fitted([piece(state.looks.signs.heavy.repeat(columns))], columns),
    ...lines,
    fitted(line(dim(" silent: no report in this record covers it, not that the outlet never wrote of it")), columns),
    fitted([dim(told)], columns),
  ];
}

import type { Line } from "../../text/line.js";
import { line } from "../../text/line.js";
import type { Layout } from "../layout.js";
import type { State } from "../state.js";
import { evidenceOf } from "./evidence.js";
import { windowOf } from "./window.js";

/** One claim on the whole screen, for a terminal that has no room beside the list. */
export function claimLines(state: State, layout: Layout): Line[] {
  const lines = windowOf(evidenceOf(state, layout.columns - 2).lines, state.scroll, layout.columns - 2, detailHeight(layout));
  return lines.map((one) => line(" ", one, " "));
}

export const detailHeight = ({ rows }: Layout): number => rows - 4;

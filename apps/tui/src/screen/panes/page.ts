import { type StatementId, wording } from "@on-record/core/query";
import { wordingLines } from "../../show/wording.js";
import { find, tell } from "../../show/index.js";
import { type Line, line } from "../../text/line.js";
import type { Layout } from "../layout.js";
import type { State, View } from "../state.js";
import { disputeLines } from "./disputes.js";
import { pages } from "./pages.js";
import { windowOf } from "./window.js";

/** What `onrecord show ID` prints, or `onrecord wording ID`, to scroll through. */
export function pageLines(state: State, { what, id }: Extract<View, { name: "page" }>, width: number): Line[] {
  const page = { width, looks: state.looks };
  if (what === "dispute") return disputeLines(state, id, width);
  if (what !== "record" && what !== "wording") return pages[what]({ dataset: state.dataset, query: state.query, page });
  const worded = what === "wording" ? wording(state.dataset, id as StatementId, state.query) : undefined;
  if (worded) return wordingLines(state.dataset, worded, page);
  const shown = find(state.dataset, id);
  return shown ? tell(state.dataset, shown, page) : [];
}

export const pageWidth = (columns: number): number => Math.min(columns - 2, 100);

export function pageBody(state: State, view: Extract<View, { name: "page" }>, { columns, rows }: Layout): Line[] {
  const width = pageWidth(columns);
  const lines = windowOf(pageLines(state, view, width), view.top, width, rows - 4);
  return lines.map((one) => line(" ", one, " ".repeat(columns - width - 1)));
}

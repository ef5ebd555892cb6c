import { lookup } from "@on-record/core/query";
import { originText } from "../../evidence/origins.js";
import { reportLines } from "../../evidence/report.js";
import { blank, bold, type Line } from "../../text/line.js";
import { wrapLine } from "../../text/wrap.js";
import { selectedRow, type State } from "../state.js";
import { voiceLines } from "./evidence.js";

/**
 * What is told of the selected row while one goes through the list: who and how, and the words of one report. It is short, so
 * that a move writes little; `evidenceOf` has the rest. `claim`: the claim comes first, where the list has no room for all of it.
 */
export function digestOf(state: State, width: number, claim: boolean): Line[] {
  const one = selectedRow(state);
  if (!one) return [];
  const { dataset, looks } = state;
  const { row } = one;
  const look = lookup(dataset);
  const reports = row.reports.map((id) => look.reports.get(id)!);
  return [
    ...(claim ? wrapLine([bold(look.claims.get(row.claim)!.text)], width) : []),
    ...voiceLines(state, row, width, true),
    ...(row.sources.length > 1 ? wrapLine([bold(originText(dataset, reports))], width) : []),
    blank,
    ...reportLines(dataset, reports[state.report]!, { width, looks, selected: true, brief: true, sought: state.query.text }),
  ];
}

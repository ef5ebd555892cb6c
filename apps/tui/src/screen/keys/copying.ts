import { addressOf, cleanText, lookup, pathOf, type SourceId } from "@on-record/core/query";
import { againText, onRecord } from "../../rows/head.js";
import { find } from "../../show/index.js";
import { citation } from "../citation.js";
import { disputesOf } from "../panes/disputes.js";
import { selectedRow, type State, viewOf } from "../state.js";
import type { KeyRow, Step } from "./key-row.js";

export const copying: readonly KeyRow[] = [
  {
    keys: ["y"],
    shown: "y",
    does: "copy a citation",
    brief: "copy citation",
    rank: 7,
    group: "take",
    views: ["claims", "claim"],
    when: (state) => selectedRow(state) !== undefined,
    press: (state) => copied(state, citation(state, selectedRow(state)!, state.report), "The citation"),
  },
  {
    keys: ["y"],
    shown: "y",
    does: "copy the place of a problem",
    brief: "copy the place",
    rank: 7,
    group: "take",
    views: ["problems"],
    press: (state) => {
      const view = viewOf(state);
      const fault = view.name === "problems" ? state.faults[view.at] : undefined;
      if (!fault) return state;
      const { file, line, column } = fault.problem.at;
      return copied(state, cleanText(`${file}:${line}:${column}`), "The place");
    },
  },
  {
    keys: ["Y"],
    shown: "Y",
    does: "copy the command for this list",
    group: "take",
    views: ["claims", "claim", "disputes", "coverage"],
    press: (state) => copied(state, againText(state.query, "onrecord claims", state), "The command for this list"),
  },
  {
    keys: ["p"],
    shown: "p",
    does: "copy the address",
    group: "take",
    views: ["claims", "claim", "disputes", "reader", "page"],
    when: (state) => idSeen(state) !== undefined,
    press: (state) => {
      const id = idSeen(state)!;
      const shown = find(state.dataset, id);
      const address = shown && addressOf(state.dataset, pathOf(shown));
      return address === undefined
        ? copied(state, onRecord(`onrecord show ${id}`, state), "No address is known of the site; a command that shows it")
        : copied(state, cleanText(address), "The address");
    },
  },
  {
    keys: ["o"],
    shown: "o",
    does: "open the source where it was printed",
    group: "take",
    views: ["claims", "claim", "reader"],
    when: (state) => sourceSeen(state) !== undefined,
    press: (state) => {
      const { id, url, file } = lookup(state.dataset).sources.get(sourceSeen(state)!)!;
      return url === undefined
        ? { ...state, notice: `The record has no address for ${id}; its text is the file ${file}.` }
        : { state: { ...state, notice: `${id} was printed at ${url}` }, effect: { kind: "visit", address: url } };
    },
  },
];

/** A terminal does not say whether it took a text for its clipboard, so what was copied is printed as well when one quits. */
const copied = (state: State, text: string, what: string): Step => ({
  state: { ...state, notice: `${what} is copied, and printed when you quit.` },
  effect: { kind: "copy", text },
});

/** The id of what one is looking at. */
function idSeen(state: State): string | undefined {
  const view = viewOf(state);
  if (view.name === "disputes") return disputesOf(state)[view.at]?.question.id;
  if (view.name === "reader") return view.report ?? view.source;
  if (view.name === "page") return view.id === "" ? undefined : view.id;
  return selectedRow(state)?.id;
}

function sourceSeen(state: State): SourceId | undefined {
  const view = viewOf(state);
  if (view.name === "reader") return view.source;
  const report = selectedRow(state)?.row.reports[state.report];
  return report && lookup(state.dataset).reports.get(report)!.source;
}

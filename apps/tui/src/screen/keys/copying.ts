import { toCommand } from "@on-record/core/query";
import { citation } from "../citation.js";
import { selectedRow } from "../state.js";
import type { KeyRow } from "./key-row.js";

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
    press: (state) => ({
      state: { ...state, notice: "The citation is on the clipboard, if the terminal lets programs put it there." },
      effect: { kind: "copy", text: citation(state.dataset, selectedRow(state)!, state.report) },
    }),
  },
  {
    keys: ["Y"],
    shown: "Y",
    does: "copy the command for this list",
    group: "take",
    views: ["claims", "claim", "disputes", "coverage"],
    press: (state) => {
      const command = toCommand(state.query);
      return { state: { ...state, notice: command }, effect: { kind: "copy", text: command } };
    },
  },
];

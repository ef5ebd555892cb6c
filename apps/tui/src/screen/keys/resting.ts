import { opening, type ViewName } from "../state.js";
import type { KeyRow } from "./key-row.js";

const everywhere: readonly ViewName[] = ["claims", "claim", "disputes", "reader", "coverage", "page", "help"];

export const resting: readonly KeyRow[] = [
  {
    keys: ["?"],
    shown: "?",
    does: "this page",
    brief: "keys",
    rank: 98,
    group: "rest",
    views: ["claims", "claim", "disputes", "reader", "coverage", "page"],
    press: (state) => opening(state, { name: "help", top: 0 }),
  },
  {
    keys: ["ctrl-z"],
    shown: "ctrl-z",
    does: "pause, back to the shell",
    group: "rest",
    views: everywhere,
    press: (state) => ({ state, effect: { kind: "pause" } }),
  },
  {
    keys: ["q"],
    shown: "q",
    does: "quit, and print the way back",
    brief: "quit",
    rank: 99,
    group: "rest",
    views: everywhere,
    press: (state) => ({ state, effect: { kind: "quit" } }),
  },
];

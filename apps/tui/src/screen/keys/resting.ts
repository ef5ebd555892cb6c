import { type Theme, themeNames } from "../../text/themes.js";
import { type Display, displayed, opening, type State, viewNames, viewOf } from "../state.js";
import type { KeyRow, Step } from "./key-row.js";

export const resting: readonly KeyRow[] = [
  {
    keys: [":"],
    shown: ":",
    does: "palette: every action by its name",
    brief: "actions",
    rank: 6,
    group: "rest",
    views: viewNames,
    press: (state) => ({ ...state, palette: { typed: "", at: 0 } }),
  },
  {
    keys: ["?"],
    shown: "?",
    does: "this page",
    each: { "?": "help: every key, and how to read a line" },
    brief: "keys",
    rank: 98,
    group: "rest",
    views: viewNames,
    when: (state) => viewOf(state).name !== "help",
    press: (state) => opening(state, { name: "help", top: 0 }),
  },
  {
    keys: ["m"],
    shown: "m",
    does: "mouse on, off: wheel moves, click selects",
    each: { m: "mouse on or off: wheel moves, click selects" },
    group: "rest",
    views: viewNames,
    press: (state) => {
      const mouse = !state.display.mouse;
      const notice = mouse
        ? "The mouse is on: the wheel moves, a click selects, and m gives it back to the terminal."
        : "The mouse is off.";
      return chosen(state, { mouse }, notice);
    },
  },
  {
    keys: ["M"],
    shown: "M",
    does: "marks of ASCII alone, or drawn ones",
    each: { M: "marks: of ASCII alone, or drawn" },
    group: "rest",
    views: viewNames,
    press: (state) => chosen(state, { ascii: !state.display.ascii }, "Marks are kept for the next time; M changes them back."),
  },
  {
    keys: ["T"],
    shown: "T",
    does: "next theme: terminal, light, dark, mono",
    each: { T: "theme: the next of terminal, light, dark, mono" },
    group: "rest",
    views: viewNames,
    press: (state) => {
      const theme = themeNames[(themeNames.indexOf(state.display.theme) + 1) % themeNames.length] as Theme;
      return chosen(state, { theme }, `Theme: ${theme}.`);
    },
  },
  {
    keys: ["R"],
    shown: "R",
    does: "read the record again",
    brief: "read again",
    rank: 40,
    group: "rest",
    views: ["claims", "problems"],
    press: (state) => ({ state: { ...state, notice: "Reading the record again …" }, effect: { kind: "read-again" } }),
  },
  {
    keys: ["ctrl-z"],
    shown: "ctrl-z",
    does: "pause, back to the shell",
    group: "rest",
    views: viewNames,
    press: (state) => ({ state, effect: { kind: "pause" } }),
  },
  {
    keys: ["q"],
    shown: "q",
    does: "quit, and print the way back",
    brief: "quit",
    rank: 99,
    group: "rest",
    views: viewNames,
    press: (state) => ({ state, effect: { kind: "quit" } }),
  },
];

/** Shown in another way from now on, the next time too. */
function chosen(state: State, { ascii, ...change }: Partial<Display>, notice: string): Step {
  const settings = { ...change, ...(ascii === undefined ? {} : { marks: ascii ? ("ascii" as const) : ("drawn" as const) }) };
  return {
    state: { ...displayed(state, { ...change, ...(ascii === undefined ? {} : { ascii }) }), notice },
    effect: { kind: "keep", settings },
  };
}

import { asofStops, clocks, type EdtfText, lanes } from "@on-record/core/query";
import { asking, at, type State } from "../state.js";
import { byMonth, byPublication } from "../steps.js";
import type { KeyRow } from "./key-row.js";

/** The state as of another day; undefined: as of everything. */
function asOf(state: State, asof: EdtfText | undefined): State {
  if (asof === state.query.asof) return { ...state, notice: noFurther(state) };
  const { asof: _, ...rest } = state.query;
  return asking(state, asof === undefined ? rest : { ...rest, asof });
}

/** Why a key leads to no other day. */
function noFurther({ dataset, query }: State): string {
  if (asofStops(dataset).length === 0) return "No source tells when it was published: there are no days to go through.";
  return query.asof === undefined
    ? "This is everything: no day comes after."
    : "This is the first day on which anything may have been public.";
}

const views = ["claims", "claim", "disputes", "coverage", "page"] as const;

export const timing: readonly KeyRow[] = [
  {
    keys: ["[", "]"],
    shown: "[ ]",
    does: "as of: by one publication",
    each: { "[": "as of: one publication back", "]": "as of: one publication on" },
    brief: "as of",
    rank: 7,
    group: "time",
    views,
    press: (state, key) => asOf(state, byPublication(state.dataset, state.query.asof, key === "]" ? 1 : -1)),
  },
  {
    keys: ["{", "}"],
    shown: "{ }",
    does: "as of: by one month",
    each: { "{": "as of: one month back", "}": "as of: one month on" },
    group: "time",
    views,
    press: (state, key) => asOf(state, byMonth(state.dataset, state.query.asof, key === "}" ? 1 : -1)),
  },
  {
    keys: ["0", "$"],
    shown: "0 $",
    does: "as of: first day, everything",
    each: { "0": "as of: the first day", $: "as of: everything" },
    group: "time",
    views,
    press: (state, key) => asOf(state, key === "0" ? (asofStops(state.dataset)[0] ?? state.query.asof) : undefined),
  },
  {
    keys: ["c"],
    shown: "c",
    does: "clock: happened, said, published",
    group: "time",
    views: ["claims"],
    press: (state) => asking(state, { ...state.query, clock: next(clocks, state.query.clock) }),
  },
  {
    keys: ["l"],
    shown: "l",
    does: "lay out in lanes, again for next",
    group: "time",
    views: ["claims"],
    press: (state) => {
      const { lane } = state.query;
      const last = lanes.at(-1)!;
      // Off → source → actor → question → event → off. Without lanes the query has the lane it has when nothing is asked.
      const inLanes = !(state.inLanes && lane === last);
      const wanted = !state.inLanes || lane === last ? "source" : next(lanes, lane);
      return at({ ...asking({ ...state, inLanes: false }, { ...state.query, lane: wanted }), inLanes }, 0);
    },
  },
];

const next = <Word>(words: readonly Word[], word: Word): Word => words[(words.indexOf(word) + 1) % words.length]!;

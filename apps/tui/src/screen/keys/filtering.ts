import { emptyQuery, type FacetField } from "@on-record/core/query";
import { picking } from "../overlays/pick.js";
import { asking, at, foundBy, type State } from "../state.js";
import type { KeyRow } from "./key-row.js";

const picks = [
  ["a", "actor"],
  ["s", "source"],
  ["e", "event"],
  ["x", "act"],
  ["f", "form"],
  ["z", "stance"],
] as const satisfies readonly (readonly [string, FacetField])[];

export const filtering: readonly KeyRow[] = [
  {
    keys: ["/"],
    shown: "/",
    does: "search while typing",
    brief: "search",
    rank: 5,
    group: "find",
    views: ["claims"],
    press: ({ notice: _, ...state }) => {
      const { query, place, top, report, scroll, dispute } = state;
      return { ...state, searching: { typed: query.text ?? "", before: { query, place, top, report, scroll, dispute } } };
    },
  },
  ...picks.map(([key, field]): KeyRow => ({
    keys: [key],
    shown: key,
    does: `filter by ${field}`,
    ...(key === "a" ? { brief: "by actor", rank: 9 } : key === "s" ? { brief: "by source", rank: 9 } : {}),
    group: "find",
    views: ["claims"],
    press: (state) => picking(state, field),
  })),
  {
    keys: ["\\"],
    shown: "\\",
    does: "clear filters and search",
    group: "find",
    views: ["claims", "claim", "disputes", "coverage", "page"],
    press: clear,
  },
  {
    keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    shown: "1-9",
    does: "nothing found: drop a filter",
    brief: "drop a filter",
    rank: 0,
    group: "find",
    views: ["claims"],
    when: (state) => (foundBy(state).emptied?.length ?? 0) > 0,
    press: (state, key) => {
      const chosen = foundBy(state).emptied?.[Number(key) - 1];
      return chosen ? at({ ...state, query: chosen.query }, 0) : state;
    },
  },
];

/** All filters go; the clock, the lanes and the day stay. */
function clear(state: State): State {
  const { clock, lane, asof } = state.query;
  return asking(state, { ...emptyQuery, clock, lane, ...(asof === undefined ? {} : { asof }) });
}

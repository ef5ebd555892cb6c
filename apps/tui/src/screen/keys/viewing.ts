import { lookup } from "@on-record/core/query";
import { disputesOf } from "../panes/disputes.js";
import { inView, opening, selectedRow, type State, viewOf } from "../state.js";
import { reportsIn } from "../panes/reader.js";
import type { KeyRow } from "./key-row.js";

export const viewing: readonly KeyRow[] = [
  {
    keys: ["d"],
    shown: "d",
    does: "disputes: who holds what",
    brief: "disputes",
    rank: 6,
    group: "screens",
    views: ["claims", "claim", "coverage", "reader"],
    press: (state) => {
      const questions = selectedRow(state)?.row.questions ?? [];
      const place = disputesOf(state).findIndex(({ question }) => questions.includes(question.id));
      return opening({ ...state, scroll: 0 }, { name: "disputes", at: Math.max(0, place) });
    },
  },
  {
    keys: ["n", "N"],
    shown: "n N",
    does: "next, last dispute",
    group: "screens",
    views: ["disputes"],
    press: (state, key) => {
      const view = viewOf(state);
      const count = disputesOf(state).length;
      if (view.name !== "disputes" || count === 0) return state;
      return inView({ ...state, scroll: 0 }, { ...view, at: (view.at + (key === "n" ? 1 : count - 1)) % count });
    },
  },
  {
    keys: ["r"],
    shown: "r",
    does: "reader: the article",
    brief: "in its article",
    rank: 4,
    group: "screens",
    views: ["claims", "claim"],
    when: (state) => selectedRow(state) !== undefined,
    press: (state) => {
      const id = selectedRow(state)!.row.reports[state.report]!;
      return opening(state, { name: "reader", source: lookup(state.dataset).reports.get(id)!.source, report: id, unread: false });
    },
  },
  {
    keys: ["s", "S"],
    shown: "s S",
    does: "reader: next, last article",
    brief: "next article",
    group: "screens",
    views: ["reader"],
    press: (state, key) => {
      const view = viewOf(state);
      if (view.name !== "reader") return state;
      const { sources } = state.dataset;
      const place = sources.findIndex(({ id }) => id === view.source) + (key === "s" ? 1 : sources.length - 1);
      const source = sources[place % sources.length]!.id;
      const [first] = reportsIn(state, source);
      return inView(state, { name: "reader", source, unread: view.unread, ...(first ? { report: first.id } : {}) });
    },
  },
  {
    keys: ["u"],
    shown: "u",
    does: "reader: what no report covers",
    brief: "what no report covers",
    group: "screens",
    views: ["reader"],
    press: (state) => {
      const view = viewOf(state);
      return view.name === "reader" ? inView(state, { ...view, unread: !view.unread }) : state;
    },
  },
  {
    keys: ["i"],
    shown: "i",
    does: "the actor behind a line",
    group: "screens",
    views: ["claims", "claim"],
    when: (state) => actorOf(state) !== undefined,
    press: (state) => opening(state, { name: "page", what: "record", id: actorOf(state)!, top: 0 }),
  },
  {
    keys: ["w"],
    shown: "w",
    does: "wordings of the statement",
    brief: "wordings",
    rank: 6,
    group: "screens",
    views: ["claims", "claim"],
    when: (state) => selectedRow(state)?.row.statement !== undefined,
    press: (state) => opening(state, { name: "page", what: "wording", id: selectedRow(state)!.row.statement!, top: 0 }),
  },
  {
    keys: ["v"],
    shown: "v",
    does: "coverage and silences",
    group: "screens",
    views: ["claims", "claim", "disputes", "reader"],
    press: (state) => opening(state, { name: "coverage", at: 0 }),
  },
  {
    keys: ["X"],
    shown: "X",
    does: "pull sources out",
    brief: "pull sources out",
    group: "find",
    views: ["claims", "coverage"],
    press: (state) => ({ ...state, picker: { field: "without", typed: "", at: 0 } }),
  },
];

/** Who is behind the selected row: the speaker, the one whose view is told, or the publisher of the source that speaks. */
function actorOf(state: State): string | undefined {
  const row = selectedRow(state)?.row;
  const source = row?.source && lookup(state.dataset).sources.get(row.source);
  return row?.ascribed ?? row?.speakers[0] ?? source?.publisher ?? source?.agency;
}

import { lookup, type Row } from "@on-record/core/query";
import { picking } from "../overlays/pick.js";
import { disputesOf } from "../panes/disputes.js";
import { inView, opening, type PageName, selectedRow, type State, viewOf } from "../state.js";
import type { KeyRow } from "./key-row.js";

export const viewing: readonly KeyRow[] = [
  {
    keys: ["d"],
    shown: "d",
    does: "disputes: who holds what",
    brief: "disputes",
    rank: 4,
    group: "screens",
    views: ["claims", "claim", "coverage", "reader"],
    press: (state) => {
      return toDispute(state);
    },
  },
  {
    keys: ["r"],
    shown: "r",
    does: "reader: the article",
    brief: "in its article",
    rank: 7,
    group: "screens",
    views: ["claims", "claim"],
    when: (state) => selectedRow(state) !== undefined,
    press: toArticle,
  },
  {
    keys: ["u"],
    shown: "u",
    does: "what no report covers",
    brief: "what no report covers",
    group: "screens",
    views: ["claims", "claim", "coverage", "reader"],
    press: (state) => {
      const view = viewOf(state);
      return view.name === "reader" ? inView(state, { ...view, unread: !view.unread }) : page(state, "unread");
    },
  },
  {
    keys: ["i"],
    shown: "i",
    does: "the actor behind a line",
    group: "screens",
    views: ["claims", "claim"],
    when: (state) => selectedRow(state) !== undefined,
    press: (state) => {
      const id = actorOf(state);
      return id === undefined ? { ...state, notice: noActor(selectedRow(state)!.row) } : page(state, "record", id);
    },
  },
  {
    keys: ["w"],
    shown: "w",
    does: "wordings of the statement",
    brief: "wordings",
    rank: 8,
    group: "screens",
    views: ["claims", "claim"],
    when: (state) => selectedRow(state) !== undefined,
    press: (state) => {
      const { statement, source = "" } = selectedRow(state)!.row;
      return statement === undefined
        ? { ...state, notice: `${source} says this in its own voice: there is no statement that others word too, so no ladder.` }
        : page(state, "wording", statement);
    },
  },
  {
    keys: ["v"],
    shown: "v",
    does: "coverage and silences",
    group: "screens",
    views: ["claims", "claim", "disputes", "reader"],
    press: (state) => opening(state, { name: "coverage", at: 0 }),
  },
  ...(
    [
      ["headlines", "headlines that say more than their body"],
      ["origins", "what several articles print, and from how many origins"],
      ["days", "days that sources tell differently"],
    ] as const
  ).map(([what, does]): KeyRow => ({
    keys: [],
    shown: ":",
    does,
    group: "screens",
    views: ["claims", "claim", "disputes", "coverage", "reader"],
    press: (state) => page(state, what),
  })),
  {
    keys: ["!"],
    shown: "!",
    does: "warnings of the record",
    group: "screens",
    views: ["claims", "claim", "disputes", "coverage", "reader"],
    press: (state) =>
      state.faults.length > 0
        ? opening({ ...state, scroll: 0 }, { name: "problems", at: 0 })
        : { ...state, notice: "The record has no warnings." },
  },
  {
    keys: ["1", "2", "3", "4"],
    shown: "1-4",
    does: "list, evidence, dispute, article",
    each: { "1": "the list", "2": "the evidence", "3": "the dispute", "4": "the article" },
    group: "screens",
    views: ["claims", "claim", "disputes", "reader", "coverage", "page"],
    // Where nothing is found, digits drop filters.
    when: (state) => selectedRow(state) !== undefined,
    press: pane,
  },
  {
    keys: ["X"],
    shown: "X",
    does: "pull sources out",
    brief: "pull sources out",
    rank: 9,
    group: "find",
    views: ["claims", "coverage"],
    press: (state) => picking(state, "without"),
  },
];

const page = (state: State, what: PageName, id = ""): State => opening(state, { name: "page", what, id, top: 0 });

/** The dispute that is told below the list; where the selected row bears on none, the first. */
function toDispute(state: State): State {
  const questions = selectedRow(state)?.row.questions ?? [];
  const wanted = questions[state.dispute % Math.max(1, questions.length)];
  const place = disputesOf(state).findIndex(({ question }) => question.id === wanted);
  return opening({ ...state, scroll: 0 }, { name: "disputes", at: Math.max(0, place) });
}

const noActor = ({ source }: Row): string =>
  source === undefined
    ? "The text does not name who said this: there is no actor to show."
    : `${source} says this in its own voice and names no publisher: there is no actor to show.`;

/** The article of the selected report, at its words. */
function toArticle(state: State): State {
  const id = selectedRow(state)!.row.reports[state.report]!;
  return opening(state, { name: "reader", source: lookup(state.dataset).reports.get(id)!.source, report: id, unread: false });
}

/** A pane by its number, from wherever one is. */
function pane(state: State, key: string): State {
  const home: State = { ...state, trail: [{ name: "claims" }], scroll: 0 };
  if (key === "1") return home;
  if (key === "2") return opening(home, { name: "claim" });
  return key === "3" ? toDispute(home) : toArticle(home);
}

/** Who is behind the selected row: the speaker, the one whose view is told, or the publisher of the source that speaks. */
function actorOf(state: State): string | undefined {
  const row = selectedRow(state)?.row;
  const source = row?.source && lookup(state.dataset).sources.get(row.source);
  return row?.ascribed ?? row?.speakers[0] ?? source?.publisher ?? source?.agency;
}

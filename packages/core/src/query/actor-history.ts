import type { Actor } from "../model/actor.js";
import type { Dataset } from "../model/dataset.js";
import type { ActorId, QuestionId } from "../model/id.js";
import type { Answer } from "../model/edtf/compare.js";
import { Groups, type GroupsOf } from "./groups.js";
import { lookup } from "./lookup.js";
import { type MoveLine, type MoveLink, movesIn } from "./moves.js";
import { ofDataset } from "./once.js";
import { answerBefore, momentOfRow } from "./order.js";
import { byTime, positions } from "./positions.js";
import { compareText } from "./printed.js";
import { type Row, rowsOf } from "./row.js";
import { stageOf, type Staging } from "./stage.js";

/** A row in an actor’s history, and whether it came after the one above it: `maybe` where no text settles the order. */
export type HistoryLine = { readonly row: Row; readonly after?: Answer | "same" };

/** Where an actor stood in a question, and how it moved. */
export type ActorStand = { readonly question: QuestionId; readonly lines: readonly MoveLine[]; readonly links: readonly MoveLink[] };

export type ActorHistory = {
  readonly actor: Actor;
  /** What it said, or what was said on its behalf, by the earliest time each can have been said. */
  readonly said: readonly HistoryLine[];
  /** Views that sources, or others, ascribe to it. */
  readonly ascribed: readonly HistoryLine[];
  /** Claims that others make about it. */
  readonly spokenOf: readonly HistoryLine[];
  /** By question. Those in which it took more than one position have links between them. */
  readonly stands: readonly ActorStand[];
};

/** What an actor said, where it stood and moved, and what others say of it. Undefined: no such actor. */
export function actorHistory(dataset: Dataset, id: ActorId, query: Staging): ActorHistory | undefined {
  const actor = lookup(dataset).actors.get(id);
  if (!actor) return undefined;
  const stage = stageOf(dataset, query);
  const rows = rowsAround(dataset)
    .of(id)
    .flatMap((row) => stage.rowOf(row) ?? []);
  const said = rows.filter((row) => row.speakers.includes(id));
  const ascribed = rows.filter((row) => row.ascribed === id);
  const questions = new Set([...said, ...ascribed].flatMap((row) => row.questions));
  return {
    actor,
    said: inOrder(dataset, said),
    ascribed: inOrder(dataset, ascribed),
    spokenOf: inOrder(
      dataset,
      rows.filter((row) => !row.speakers.includes(id) && row.ascribed !== id),
    ),
    stands: [...questions].sort(compareText).flatMap((question) => standIn(dataset, id, question, query)),
  };
}

/** The rows in which an actor speaks, is ascribed a view, or is what the claim is about. */
const rowsAround: (dataset: Dataset) => GroupsOf<ActorId, Row> = ofDataset((dataset) => {
  const look = lookup(dataset);
  const groups = new Groups<ActorId, Row>();
  for (const row of rowsOf(dataset)) {
    const subject = look.claims.get(row.claim)!.subject;
    const actors = [...row.speakers, ...(row.ascribed ? [row.ascribed] : []), ...(subject ? [subject] : [])];
    for (const actor of new Set(actors)) groups.add(actor, row);
  }
  return groups;
});

function inOrder(dataset: Dataset, rows: readonly Row[]): HistoryLine[] {
  const sorted = [...rows].sort((a, b) => byTime(a.times.said, b.times.said) || compareText(a.id, b.id));
  return sorted.map((row, at) => {
    const above = sorted[at - 1];
    if (!above) return { row };
    const same = row.statement !== undefined && row.statement === above.statement;
    return { row, after: same ? "same" : answerBefore(dataset, momentOfRow(dataset, above, "said"), momentOfRow(dataset, row, "said")) };
  });
}

function standIn(dataset: Dataset, id: ActorId, question: QuestionId, query: Staging): ActorStand[] {
  const moves = movesIn(dataset, positions(dataset, question, query)!);
  const isItself = ({ holder }: MoveLine | MoveLink) => holder.kind === "actor" && holder.actor === id;
  const lines = moves.lines.filter(isItself);
  return lines.length > 0 ? [{ question, lines, links: moves.links.filter(isItself) }] : [];
}

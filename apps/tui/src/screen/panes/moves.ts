import {
  type DisputeLine,
  dispute,
  type Dispute,
  holderKey,
  type MoveLine,
  type QuestionId,
  type SourceId,
  spanOf,
} from "@on-record/core/query";
import { holderText } from "../../show/holding.js";
import { bold, dim, type Line, line, piece } from "../../text/line.js";
import { idPiece } from "../../text/looks.js";
import { padEnd, short } from "../../text/width.js";
import { hanging } from "../../text/wrap.js";
import { kept } from "../kept.js";
import type { State } from "../state.js";
import { cellOf, labels } from "./axis.js";
import { type Calendar, calendarOf } from "./bins.js";

/** A dispute with its moves. */
export const disputeIn = kept((dataset, query, id): Dispute | undefined => dispute(dataset, id as QuestionId, query));

/** Whether somebody took several positions, each by an act of saying of its own. */
export function hasMoves({ positions }: DisputeLine): boolean {
  const taken = new Map<string, { positions: number; voices: Set<string> }>();
  for (const { holder, stands } of positions.flatMap(({ holdings }) => holdings)) {
    if (holder.kind !== "actor") continue;
    const known = taken.get(holderKey(holder)) ?? { positions: 0, voices: new Set() };
    for (const { voice } of stands) known.voices.add(voice);
    taken.set(holderKey(holder), { ...known, positions: known.positions + 1 });
  }
  return [...taken.values()].some((one) => one.positions > 1 && one.voices.size > 1);
}

/** Who stands in several positions, and what is known of which they took first: a sentence each. */
export function moversTold({ dataset }: State, { moves, positions }: Dispute): readonly string[] {
  const labelOf = new Map(positions.map(({ position }) => [position.id, position.label]));
  const told = moves.links.map(({ holder, from, to, order, moved }) => {
    const how = moved ? "moved on" : order === "then" ? "then" : "which came first is not settled";
    return `${holderText(dataset, holder)}: “${labelOf.get(from.position)}”, “${labelOf.get(to.position)}”: ${how}`;
  });
  return [...new Set(told)];
}

/** The same with a head; then each act of saying as long as it may be. */
export function moveLines(state: State, whole: Dispute, width: number): Line[] {
  const { moves, positions } = whole;
  if (moves.links.length === 0) return [];
  const { looks } = state;
  const labelOf = new Map(positions.map(({ position }) => [position.id, position.label]));
  const movers = new Set(moves.links.map(({ holder }) => holderKey(holder)));
  const lines = moves.lines.filter(({ holder }) => movers.has(holderKey(holder)));
  return [
    line(bold("Who stands in several positions"), dim("  a line covers every possible day")),
    ...moversTold(state, whole).flatMap((text) => hanging(line("  ", dim(looks.signs.dot), " "), line(text), width)),
    ...drawn(state, lines, labelOf, width),
    [],
  ];
}

function drawn(state: State, lines: readonly MoveLine[], labelOf: ReadonlyMap<string, string>, width: number): Line[] {
  const { dataset, looks } = state;
  const span = spanOf(lines.map(({ stand }) => stand.said));
  const label = Math.min(28, Math.floor(width * 0.37));
  const head = label + 14;
  const columns = width - head - 6;
  if (!span || columns < 16) return [];
  const calendar = calendarOf(span, columns, 5);
  const { ellipsis } = looks.signs;
  const rows = lines.map(({ position, holder, stand }, at) => {
    const name = lines[at - 1]?.position === position ? "" : short(labelOf.get(position) ?? position, label - 1, ellipsis);
    const source = stand.printed[0]!.report.source;
    return line(
      "  ",
      padEnd(name, label),
      padEnd(short(holderText(dataset, holder), 11, ellipsis), 12),
      stretch(state, stand.said.bounds, calendar, source),
      " ",
      idPiece(looks, source),
    );
  });
  return [labels(calendar, " ".repeat(head)), ...rows];
}

type Bounds = MoveLine["stand"]["said"]["bounds"];

function stretch({ looks }: State, { earliestStart, latestEnd }: Bounds, calendar: Calendar, source: SourceId): Line {
  const { first, between, last } = looks.signs.stretch;
  const width = calendar.bins.length * calendar.cells;
  const cell = (second: number | null, open: number) =>
    second === null ? open : Math.max(0, Math.min(width - 1, cellOf(second, calendar)));
  const [from, to] = [cell(earliestStart, 0), cell(latestEnd, width - 1)];
  const letters = Array.from({ length: width }, (_, column) => {
    if (column < from || column > to) return " ";
    if (from === to) return looks.signs.public;
    if (column === from && earliestStart !== null) return first;
    return column === to && latestEnd !== null ? last : between;
  });
  return [piece(letters.join(""), { colour: looks.colourOf(source) })];
}

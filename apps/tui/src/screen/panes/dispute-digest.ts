import type { DisputeLine } from "@on-record/core/query";
import { holderText } from "../../show/holding.js";
import { quotation } from "../../text/looks.js";
import { blank, bold, dim, type Line, lettersOf, line } from "../../text/line.js";
import { short } from "../../text/width.js";
import { hanging, wrapLine } from "../../text/wrap.js";
import type { State } from "../state.js";
import { disputeIn, moversTold } from "./moves.js";
import { holdersOf } from "./who-says.js";

/** It has room for so many letters, so that a move through the questions writes little. */
const room = 500;

/**
 * A dispute in few words, for who goes through the list: each position and who holds it, then, as far as there is room, the words
 * by which the first of them does. All of it has a page of its own.
 */
export function disputeDigest(state: State, one: DisputeLine, width: number, height: number): Line[] {
  const { dataset, looks } = state;
  const { question, positions, leftOpen } = one;
  const { ellipsis, dot, stance } = looks.signs;
  const who = positions.map(({ position, holdings }) => ({ label: position.label, told: holdersOf(dataset, holdings) || "nobody" }));
  if (leftOpen.length > 0)
    who.push({
      label: `${stance["leaves-open"]} left open`,
      told: [...new Set(leftOpen.map(({ holder }) => holderText(dataset, holder)))].join(", "),
    });
  const each = Math.floor((room * 0.7) / Math.max(1, who.length));
  const head = [
    ...wrapLine([dim([question.state, question.kind, question.id].join(` ${dot} `))], width),
    blank,
    ...who.flatMap(({ label, told }) =>
      hanging(line("  "), line(bold(short(label, 40, ellipsis)), `  ${short(told, Math.max(20, each - 40), ellipsis)}`), width),
    ),
    ...moves(state, question.id, width),
  ];
  const quotes = positions.flatMap(({ position, holdings }) => {
    const printed = holdings[0]?.stands[0]?.printed[0];
    if (!printed) return [];
    const { source, evidence } = printed.report;
    return [
      [blank, line(dim(short(position.label, width, ellipsis))), ...hanging(line("  "), quotation(looks, source, evidence.exact), width)],
    ];
  });
  const lines = head.slice(0, height - 2);
  for (const quote of quotes) {
    // A quote stands there whole or not at all.
    if (lettersIn(lines) + lettersIn(quote) > room || lines.length + quote.length > height - 2) break;
    lines.push(...quote);
  }
  return [...lines, blank, line(bold("Enter"), dim(" all of it, with the words of each"))];
}

/** Who changed their position, or stands in several: the first of them. */
function moves(state: State, id: string, width: number): Line[] {
  const whole = disputeIn(state, id);
  const [first, ...more] = whole ? moversTold(state, whole) : [];
  if (first === undefined) return [];
  const others = more.length === 0 ? [] : [dim(`  and ${more.length} more`)];
  return [blank, line(bold("Who stands in several positions")), ...hanging(line("  "), line(first, ...others), width)];
}

const lettersIn = (lines: readonly Line[]): number => lines.reduce((sum, one) => sum + lettersOf(one).length, 0);

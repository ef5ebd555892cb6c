import { lookup, voiceLabel, voiceText, without } from "@on-record/core/query";
import { holderText } from "../../show/holding.js";
import { bold, dim, type Line, line } from "../../text/line.js";
import { idPiece } from "../../text/looks.js";
import { hanging } from "../../text/wrap.js";
import { count } from "../../words/count.js";
import { kept } from "../kept.js";
import type { State } from "../state.js";

const lostIn = kept((dataset, query) => without(dataset, query.without));

/** What loses its last support when the pulled sources are gone, and what others keep. Empty: none is pulled out. */
export function pulledLines(state: State, width: number): Line[] {
  const { query, dataset, looks } = state;
  if (query.without.length === 0) return [];
  const { rows, claims, positions, kept: left } = lostIn(state);
  const look = lookup(dataset);
  const gone = new Set(claims);
  const cross = bold(looks.signs.fault);
  const positionsOf = positions.map(({ question, position, lost, fallen }) => {
    const { text, positions: all } = look.questions.get(question)!;
    const label = all.find(({ id }) => id === position)?.label ?? position;
    const who = [...new Set(lost.map((holder) => holderText(dataset, holder)))].join(", ");
    return hanging(
      line("  ", fallen ? cross : " ", " "),
      line(dim(`${text} `), label, dim(fallen ? ": nobody is left in it" : `: without ${who}`)),
      width,
    );
  });
  return [
    line(
      bold("Without "),
      ...query.without.flatMap((source, at) => [at > 0 ? ", " : "", idPiece(looks, source)]),
      dim("   what loses its last support"),
    ),
    line(
      `  ${count(rows.length, "line")} of the list are lost, with ${count(claims.length, "claim")} that nobody else makes; ${count(left.length, "line")} other sources keep.`,
    ),
    ...positionsOf.flat(),
    ...rows.flatMap((row) => {
      const { text } = look.claims.get(row.claim)!;
      const voice = voiceText(voiceLabel(dataset, row));
      return hanging(
        line("  ", gone.has(row.claim) ? cross : " ", ` ${looks.signs.stance[row.stance]} `),
        line(text, dim(`  ${voice}`)),
        width,
      );
    }),
  ];
}

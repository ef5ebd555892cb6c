import { bold, dim, type Line, line, piece } from "../../text/line.js";
import { count } from "../../words/count.js";
import { spread } from "../../text/width.js";
import { foundBy, type State } from "../state.js";

/** What is typed, how many claims have it, and how it ends. */
export function searchLine(state: State, width: number): Line {
  const typed = state.searching?.typed ?? "";
  const { rows } = foundBy(state);
  const left = line(
    " ",
    bold("/"),
    " ",
    piece(typed, { bold: true, underline: true }),
    piece(" ", { reverse: true }),
    "  ",
    typed.trim() === "" ? dim("type to search") : bold(count(rows.length, "claim")),
  );
  return spread(
    left,
    line(bold("Enter"), dim(" keep   "), bold("Esc"), dim(` back to line ${(state.searching?.before.place ?? 0) + 1} `)),
    width,
  );
}

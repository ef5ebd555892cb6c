import { blank, bold, dim, type Line, line, piece } from "../../text/line.js";
import { fitted, padEnd } from "../../text/width.js";
import { count } from "../../words/count.js";
import { foundBy, type State } from "../state.js";

/** Nothing was found: which filters stand, and what dropping each would leave. Digits drop, the first one that helps is bold. */
export function emptyLines(state: State, width: number, height: number): Line[] {
  const { emptied = [] } = foundBy(state);
  const indent = width >= 100 ? 14 : 2;
  const names = emptied.map(({ field, values }) => `${field} ${values.join(", ")}`);
  const longest = Math.max(0, ...names.map((name) => name.length));
  const passes = emptied.length === 1 ? "this filter" : `all ${emptied.length} filters`;
  const lines: Line[] = [
    blank,
    line(" ".repeat(indent), bold(emptied.length === 0 ? "This record has no claims." : `No claim passes ${passes}.`)),
    blank,
    ...(emptied.length === 0 ? [] : [line(" ".repeat(indent), dim("Drop one of them"))]),
    ...emptied.map(({ leaves }, at) => {
      const style = { bold: at === 0 && leaves > 0, dim: leaves === 0 };
      return line(
        " ".repeat(indent),
        piece(`${at + 1}  ${padEnd(names[at]!, longest)}  `, style),
        piece(`leaves ${count(leaves, "claim")}`, { ...style, bold: false }),
      );
    }),
    blank,
    ...(emptied.length > 1 ? [line(" ".repeat(indent), bold("\\"), "  clears all of them")] : []),
  ];
  return Array.from({ length: height }, (_, at) => fitted(lines[at] ?? blank, width));
}

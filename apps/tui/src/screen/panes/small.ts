import { onRecord } from "../../rows/head.js";
import { blank, bold, type Line, line } from "../../text/line.js";
import { fitted } from "../../text/width.js";
import { wrapText } from "../../text/wrap.js";
import { least } from "../layout.js";
import type { State } from "../state.js";

/** What a window that is too small for the reader is told. */
export function smallLines({ size: { columns, rows }, record }: Pick<State, "size" | "record">): Line[] {
  const told = `This window is ${columns}x${rows}; the reader needs ${least.columns}x${least.rows}. Make it larger, or read it line by line:`;
  const lines: Line[] = [
    line(" ", bold("ON RECORD")),
    blank,
    ...wrapText(told, Math.max(1, columns - 2)).map((text) => line(` ${text}`)),
    blank,
    ...wrapText(onRecord("onrecord claims --plain", { record }), Math.max(1, columns - 2)).map((text) => line(" ", bold(text))),
    blank,
    line(" ", bold("q"), " quit"),
  ];
  return Array.from({ length: rows }, (_, at) => fitted(lines[at] ?? blank, columns));
}

import { type Cell, cellsOf } from "./cells.js";

const csi = "\x1b[";
const begin = `${csi}?2026h`;
const end = `${csi}?2026l`;

/** Runs of equal cells shorter than this are written again: to jump over them would take as many bytes. */
const worthJumping = 8;

/**
 * Writes frames to a terminal: of each only what differs from the last, every piece placed by address, in one synchronized
 * update. It never scrolls and never clears more than the rest of a line.
 */
export class FrameWriter {
  readonly #write: (text: string) => void;
  #shown: string[] = [];
  #cells: Cell[][] = [];

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** What the terminal shows is no longer known: the next frame is written whole. */
  forget(): void {
    this.#shown = [];
    this.#cells = [];
  }

  draw(frame: string, rows: number): void {
    const lines = frame.split("\n").slice(0, rows);
    let out = "";
    for (let row = 0; row < rows; row++) {
      const line = lines[row] ?? "";
      if (this.#shown[row] === line) continue;
      const cells = cellsOf(line);
      out += changes(row, this.#cells[row], cells);
      this.#shown[row] = line;
      this.#cells[row] = cells;
    }
    if (out !== "") this.#write(`${begin}${out}${csi}0m${end}`);
  }
}

/** What turns a row that shows `old` (undefined: nobody knows what) into one that shows `wanted`. */
function changes(row: number, old: readonly Cell[] | undefined, wanted: readonly Cell[]): string {
  const length = endOf(wanted);
  if (!old) return `${csi}${row + 1};1H${csi}0m${csi}K${written(wanted.slice(0, length))}`;
  let out = "";
  for (let at = 0; at < length;) {
    if (same(old[at], wanted[at]!)) {
      at++;
      continue;
    }
    let from = at;
    while (from > 0 && wanted[from]!.text === "") from--;
    let to = at + 1;
    for (let equal = 0; to + equal < length && equal < worthJumping;) {
      if (same(old[to + equal], wanted[to + equal]!)) equal++;
      else [to, equal] = [to + equal + 1, 0];
    }
    while (to < length && wanted[to]!.text === "") to++;
    out += `${csi}${row + 1};${from + 1}H${written(wanted.slice(from, to))}`;
    at = to;
  }
  const rest = endOf(old) > length ? `${csi}${row + 1};${length + 1}H${csi}0m${csi}K` : "";
  return out + rest;
}

const isBlank = ({ text, style }: Cell): boolean => text === " " && style === "";
const same = (a: Cell | undefined, b: Cell): boolean => (a === undefined ? isBlank(b) : a.text === b.text && a.style === b.style);

/** Where the blanks at the end of a line begin. */
function endOf(cells: readonly Cell[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1]!)) length--;
  return length;
}

function written(cells: readonly Cell[]): string {
  let out = "";
  let open: string | undefined;
  for (const { text, style } of cells) {
    if (style !== open) out += `${csi}0${style === "" ? "" : `;${style}`}m`;
    open = style;
    out += text;
  }
  return out;
}

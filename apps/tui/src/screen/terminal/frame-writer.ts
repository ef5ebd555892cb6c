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
    const pen = new Pen();
    for (let row = 0; row < rows; row++) {
      const line = lines[row] ?? "";
      if (this.#shown[row] === line) continue;
      const cells = cellsOf(line);
      change(pen, row, this.#cells[row], cells);
      this.#shown[row] = line;
      this.#cells[row] = cells;
    }
    if (pen.out !== "") this.#write(`${begin}${pen.out}${pen.style === "" ? "" : plain}${end}`);
  }
}

const plain = `${csi}0m`;

/** Where one writes, and in which style: it is told to the terminal only when it changes. Every frame begins and ends without one. */
class Pen {
  out = "";
  style = "";

  at(row: number, column: number): void {
    this.out += `${csi}${row + 1};${column + 1}H`;
  }

  /** Cells at their place. Terminals differ in how wide they draw a character that is put together: the next is placed anew. */
  write(row: number, column: number, cells: readonly Cell[]): void {
    this.at(row, column);
    cells.forEach(({ text, style }, nth) => {
      if (text === "") return;
      this.#take(style);
      this.out += text;
      if (text.length === 1 || [...text].length === 1) return;
      const next = cells.findIndex((cell, place) => place > nth && cell.text !== "");
      if (next > 0) this.at(row, column + next);
    });
  }

  /** Clears what is left of the line, in no style. */
  clear(): void {
    this.#take("");
    this.out += `${csi}K`;
  }

  #take(style: string): void {
    if (style === this.style) return;
    this.out += style === "" ? plain : `${csi}0;${style}m`;
    this.style = style;
  }
}

/** Turns a row that shows `old` (undefined: nobody knows what) into one that shows `wanted`. */
function change(pen: Pen, row: number, old: readonly Cell[] | undefined, wanted: readonly Cell[]): void {
  const length = endOf(wanted);
  if (!old) {
    pen.at(row, 0);
    pen.clear();
    if (length > 0) pen.write(row, 0, wanted.slice(0, length));
    return;
  }
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
    pen.write(row, from, wanted.slice(from, to));
    at = to;
  }
  if (endOf(old) > length) {
    pen.at(row, length);
    pen.clear();
  }
}

const isBlank = ({ text, style }: Cell): boolean => text === " " && style === "";
const same = (a: Cell | undefined, b: Cell): boolean => (a === undefined ? isBlank(b) : a.text === b.text && a.style === b.style);

/** Where the blanks at the end of a line begin. */
function endOf(cells: readonly Cell[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1]!)) length--;
  return length;
}

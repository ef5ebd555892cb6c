import { blankCell, cell, type CellId, cellsOf } from "./cells.js";
import { Pen } from "./pen.js";
import { scrolled, scrollsBetween } from "./scroll.js";

const begin = "\x1b[?2026h";
const end = "\x1b[?2026l";

/** So many blanks are erased at once instead of written one by one: to erase them and get over them takes as many bytes. */
const worthErasing = 9;

/** Changes of less than this are written without looking whether a scroll would make them smaller. */
const cheap = 120;

/**
 * Writes frames to a terminal: of each only what differs from the last, in one synchronized update. Rows that moved are
 * scrolled if that takes fewer bytes. It never leaves a scroll region behind, and never clears more than the rest of a line.
 */
export class FrameWriter {
  readonly #write: (text: string) => void;
  #lines: string[] = [];
  /** What each row shows; none: it is not known. */
  #shown: CellId[][] | undefined;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** What the terminal shows is no longer known: the next frame is written whole. */
  forget(): void {
    this.#shown = undefined;
  }

  draw(frame: string, rows: number): void {
    const [shown, known] = [this.#shown?.length === rows ? this.#shown : undefined, this.#lines];
    const lines = frame.split("\n");
    this.#lines = Array.from({ length: rows }, (_, row) => lines[row] ?? "");
    const wanted = this.#lines.map((line, row) => (shown && line === known[row] ? shown[row]! : cellsOf(line)));
    this.#shown = wanted;
    const out = shown ? shortest(shown, wanted) : whole(wanted);
    if (out !== "") this.#write(`${begin}${out}${end}`);
  }
}

/** All rows, whatever they showed. */
function whole(wanted: readonly CellId[][]): string {
  const pen = new Pen();
  wanted.forEach((row, at) => {
    pen.reach(at, 0, row);
    pen.clear();
    change(pen, at, [], row);
  });
  pen.end();
  return pen.out;
}

function shortest(shown: readonly CellId[][], wanted: readonly CellId[][]): string {
  const inPlace = new Pen();
  changeAll(inPlace, shown, wanted);
  if (inPlace.out.length < cheap) return inPlace.out;
  let best = inPlace.out;
  for (const scroll of scrollsBetween(shown, wanted)) {
    const moved = new Pen();
    moved.scroll(scroll.top, scroll.bottom, scroll.by);
    changeAll(moved, scrolled(shown, scroll), wanted);
    if (Buffer.byteLength(moved.out) < Buffer.byteLength(best)) best = moved.out;
  }
  return best;
}

function changeAll(pen: Pen, shown: readonly CellId[][], wanted: readonly CellId[][]): void {
  wanted.forEach((row, at) => row !== shown[at] && change(pen, at, shown[at]!, row));
  pen.end();
}

/** Turns a row that shows `old` into one that shows `wanted`. */
function change(pen: Pen, row: number, old: readonly CellId[], wanted: readonly CellId[]): void {
  const length = endOf(wanted);
  for (let at = 0; at < length; at++) {
    const id = wanted[at]!;
    if ((old[at] ?? blankCell) === id || cell(id).text === "") continue;
    const blanks = id === blankCell ? blanksFrom(wanted, at) : 0;
    pen.reach(row, at, wanted);
    if (blanks < worthErasing) pen.put(id);
    else {
      pen.blank(blanks);
      at += blanks - 1;
    }
  }
  if (endOf(old) > length) {
    pen.reach(row, length, wanted);
    pen.clear();
  }
}

function blanksFrom(cells: readonly CellId[], at: number): number {
  let to = at;
  while (cells[to] === blankCell) to++;
  return to - at;
}

/** Where the blanks at the end of a line begin. */
function endOf(cells: readonly CellId[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === blankCell) length--;
  return length;
}

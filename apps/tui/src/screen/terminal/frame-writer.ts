import { isSimple } from "../../text/width.js";
import { blankCell, cell, type CellId, cellsOf, endOf } from "./cells.js";
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
  /** The lines of the last frame, and whether the terminal is known to show them. */
  #lines: readonly string[] = [];
  #isShown = false;
  /** What each row of them shows, as far as anybody had to know. */
  #cells: CellId[][] | undefined;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** What the terminal shows is no longer known: the next frame is written whole. */
  forget(): void {
    this.#isShown = false;
  }

  draw(frame: string, rows: number): void {
    const lines = frame.split("\n");
    const wanted = Array.from({ length: rows }, (_, row) => lines[row] ?? "");
    const out = this.#isShown && this.#lines.length === rows ? this.#changes(wanted) : this.#whole(wanted);
    [this.#lines, this.#isShown] = [wanted, true];
    if (out !== "") this.#write(`${begin}${out}${end}`);
  }

  #changes(lines: readonly string[]): string {
    const known = this.#lines;
    const shown = this.#cells ?? known.map(cellsOf);
    // Most lines of a frame stood in the one before, if in another row.
    const cellsByLine = new Map(known.map((line, row) => [line, shown[row]!]));
    this.#cells = lines.map((line, row) => (line === known[row] ? shown[row]! : (cellsByLine.get(line) ?? cellsOf(line))));
    return shortest(shown, this.#cells);
  }

  /** All rows, whatever the terminal showed. What each shows is looked into when something changes: somebody waits for the first frame. */
  #whole(lines: readonly string[]): string {
    this.#cells = undefined;
    return lines.map((line, at) => `\x1b[${at + 1}H\x1b[K${asItStands(line.trimEnd()) ?? placed(line, at)}`).join("");
  }
}

/** A line, if every terminal puts each of its characters where we do, and no blanks stand at its end that are better not written. */
function asItStands(line: string): string | undefined {
  const letters = line.replace(/\x1b\[[0-9;]*m/g, "");
  return isSimple(letters) && !letters.endsWith(" ") ? line : undefined;
}

/** A line with its characters placed anew where terminals differ in how wide they are. */
function placed(line: string, row: number): string {
  const pen = new Pen();
  change(pen, row, [], cellsOf(line));
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

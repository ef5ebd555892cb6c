import { blankCell, cell, type CellId, isSeenOnBlanks } from "./cells.js";
import { restyle } from "./restyle.js";

const csi = "\x1b[";

/** Equal cells beyond this many are never written again to get over them: no jump takes more bytes. */
const longestStep = 16;

/** Where one writes, and in which style: told to the terminal only when it changes, in as few bytes as it takes. */
export class Pen {
  out = "";
  #row = -1;
  #column = -1;
  #style = "";

  /** Gets to a cell of a row, from one before it or from anywhere: over cells of the row that may as well be written again. */
  reach(row: number, column: number, wanted: readonly CellId[]): void {
    if (row === this.#row && column === this.#column) return;
    const jump = this.#jumpTo(row, column);
    const distance = column - this.#column;
    if (row === this.#row && distance > 0 && distance <= longestStep) {
      const steps = this.#copy();
      for (let at = this.#column; at < column; at++) steps.put(wanted[at] ?? blankCell);
      const style = column < wanted.length ? cell(wanted[column]!).style : "";
      const cost = (out: string, from: string) => Buffer.byteLength(out) + restyle(from, style).length;
      if (steps.#column === column && cost(steps.out, steps.#style) <= cost(jump, this.#style)) {
        this.out += steps.out;
        this.#style = steps.#style;
        this.#column = column;
        return;
      }
    }
    this.out += jump;
    [this.#row, this.#column] = [row, column];
  }

  /** One cell. The second half of a wide character was written with the first. */
  put(id: CellId): void {
    const { text, style } = cell(id);
    if (text === "") {
      this.#column++;
      return;
    }
    if (id === blankCell) this.#unseen();
    else this.#take(style);
    this.out += text;
    this.#column++;
    // Terminals differ in how wide they draw a character that is put together: what comes next is placed anew.
    if (text.length > 1 && [...text].length > 1) this.#column = -1;
  }

  /** Blanks `count` columns from here on, and stays where it is. */
  blank(count: number): void {
    this.#unseen();
    this.out += `${csi}${count}X`;
  }

  /** Blanks what is left of the row. */
  clear(): void {
    this.#unseen();
    this.out += `${csi}K`;
  }

  /** Moves the rows from `top` up to `bottom` (excluded) up by `by`, or down if that is negative; blank ones come in. */
  scroll(top: number, bottom: number, by: number): void {
    this.#take("");
    const lines = `${Math.abs(by)}${by > 0 ? "M" : "L"}`;
    this.out += `${csi}1;${bottom}r${csi}${top + 1}H${csi}${lines}${csi}r`;
    [this.#row, this.#column] = [0, 0];
  }

  /** Leaves the terminal without a style. */
  end(): void {
    this.#take("");
  }

  #take(style: string): void {
    this.out += restyle(this.#style, style);
    this.#style = style;
  }

  /** A style in which blanks are not seen. */
  #unseen(): void {
    if (isSeenOnBlanks(this.#style)) this.#take("");
  }

  #jumpTo(row: number, column: number): string {
    const address = column === 0 ? `${csi}${row + 1}H` : `${csi}${row + 1};${column + 1}H`;
    if (row !== this.#row) return address;
    const distance = column - this.#column;
    const within = `${csi}${column + 1}G`;
    const on = this.#column >= 0 && distance > 0 ? `${csi}${distance === 1 ? "" : distance}C` : within;
    return on.length < within.length ? on : within;
  }

  #copy(): Pen {
    const copy = new Pen();
    [copy.#row, copy.#column, copy.#style] = [this.#row, this.#column, this.#style];
    return copy;
  }
}

import { EventEmitter } from "node:events";
import type { Size } from "../state.js";

/**
 * A stream that Ink takes for its terminal. Ink's own output clears screen and scrollback when it is as high as the window;
 * in its debug mode it writes whole frames instead, which are handed on here.
 */
export class Frames extends EventEmitter {
  readonly #take: (frame: string) => void;
  columns: number;
  rows: number;

  constructor({ columns, rows }: Size, take: (frame: string) => void) {
    super();
    this.columns = columns;
    this.rows = rows;
    this.#take = take;
  }

  write(frame: string): boolean {
    this.#take(frame);
    return true;
  }

  /** The next frame has another size. Ink looks the size up whenever it lays out; an event would make it draw the old state. */
  resize({ columns, rows }: Size): void {
    this.columns = columns;
    this.rows = rows;
  }
}

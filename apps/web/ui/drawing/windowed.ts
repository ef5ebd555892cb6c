import { kept, panned, windowFrom, windowText, zoomed } from "@on-record/core/query";
import type { Stretch } from "@on-record/core/query";
import { movePlace, onArrival, placeNow } from "../../lib/place";

/** The window on a whole, as the address has it, and the ways to change it. Whoever draws by it listens; nothing is rendered for it. */
export class Windowed {
  readonly #whole: Stretch;
  #chosen: Stretch | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(whole: Stretch) {
    this.#whole = whole;
    this.#chosen = inAddress(whole);
  }

  /** What is in view. */
  get window(): Stretch {
    return this.#chosen ?? this.#whole;
  }

  get isWhole(): boolean {
    return this.#chosen === undefined;
  }

  /** Calls back when something else is in view. @returns what ends it. */
  readonly listen = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Follows the address where the browser leads. @returns what ends it. */
  readonly follow = (): (() => void) => onArrival(() => this.#set(inAddress(this.#whole)));

  readonly show = (next: Stretch | undefined): void => {
    const { start, end } = this.#whole;
    const part = next && (next.start > start || next.end < end) ? next : undefined;
    this.#set(part);
    movePlace({ span: part && windowText(part) });
  };

  /** Multiplies the length of the window; about a second of it, else about its middle. */
  readonly zoom = (factor: number, at?: number): void => {
    const { start, end } = this.window;
    this.show(zoomed(this.window, factor, at ?? (start + end) / 2, this.#whole));
  };

  /** Moves by a share of the window. */
  readonly pan = (share: number): void => {
    const { start, end } = this.window;
    this.show(panned(this.window, share * (end - start + 1), this.#whole));
  };

  #set(next: Stretch | undefined): void {
    const { start, end } = this.window;
    this.#chosen = next && kept(next, this.#whole);
    if (this.window.start === start && this.window.end === end) return;
    for (const changed of this.#listeners) changed();
  }
}

function inAddress(whole: Stretch): Stretch | undefined {
  const { span } = placeNow();
  const window = span === undefined ? undefined : windowFrom(span, whole);
  return window && (window.start > whole.start || window.end < whole.end) ? window : undefined;
}

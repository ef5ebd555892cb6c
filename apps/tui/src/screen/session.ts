import type { Effect } from "./keys/key-row.js";
import type { Key } from "./key.js";
import { press, resized } from "./press.js";
import type { Size, State } from "./state.js";

/** The state while the reader runs: keys and sizes go in, whoever draws is told, what is asked of the world goes out. */
export class Session {
  readonly #perform: (effect: Effect) => void;
  readonly #watchers = new Set<() => void>();
  #state: State;

  constructor(state: State, perform: (effect: Effect) => void) {
    this.#state = state;
    this.#perform = perform;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly now = (): State => this.#state;

  press(key: Key): void {
    const { state, effect } = press(this.#state, key);
    this.#become(state);
    if (effect) this.#perform(effect);
  }

  resize(size: Size): void {
    this.#become(resized(this.#state, size));
  }

  /** Says something in the footer's place, until the next key. */
  tell(notice: string): void {
    this.#become({ ...this.#state, notice });
  }

  /** Another record, or another state of the same one, takes the place of what is shown. */
  replace(state: State): void {
    this.#become(state);
  }

  #become(state: State): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }
}

import type { State, ViewName } from "../state.js";

/** What a key asks of the world outside the state. */
export type Effect = { readonly kind: "quit" } | { readonly kind: "pause" } | { readonly kind: "copy"; readonly text: string };

/** What a key leads to. */
export type Step = { readonly state: State; readonly effect?: Effect };

export const groups = ["move", "time", "screens", "find", "take", "rest"] as const;
export type Group = (typeof groups)[number];

/** A key, or several that do the same or opposite things: a row of the one table that the reader, its footer and its help go by. */
export type KeyRow = {
  /** As the keyboard gives them: `j`, `down`, `ctrl-c`. */
  readonly keys: readonly string[];
  /** As people read them: `j k ↑ ↓`. */
  readonly shown: string;
  readonly does: string;
  /** For the footer; left out: not there. */
  readonly brief?: string;
  /** Lower comes first in the footer. */
  readonly rank?: number;
  readonly group: Group;
  readonly views: readonly ViewName[];
  /** Whether it does anything as things stand. */
  readonly when?: (state: State) => boolean;
  readonly press: (state: State, key: string) => State | Step;
};

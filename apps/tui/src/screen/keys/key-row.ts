import type { Settings } from "../../settings/settings.js";
import type { State, ViewName } from "../state.js";

/** What a key asks of the world outside the state. */
export type Effect =
  | { readonly kind: "quit" | "pause" | "read-again" }
  | { readonly kind: "copy"; readonly text: string }
  /** An address to be shown in the browser. */
  | { readonly kind: "visit"; readonly address: string }
  /** The mouse and what else was chosen, to be kept for the next time. */
  | { readonly kind: "keep"; readonly settings: Settings };

/** What a key leads to. */
export type Step = { readonly state: State; readonly effect?: Effect };

export const groups = ["move", "time", "screens", "find", "take", "rest"] as const;
export type Group = (typeof groups)[number];

/** A key, or several that do the same or opposite things: a row of the one table that the reader, its footer and its help go by. */
export type KeyRow = {
  /** As the keyboard gives them: `j`, `down`, `ctrl-c`. None: the palette alone has it. */
  readonly keys: readonly string[];
  /** As people read them: `j k ↑ ↓`. */
  readonly shown: string;
  readonly does: string;
  /** What single keys of it do, for the palette, where keys differ; left out: the first of them does what the row does. */
  readonly each?: Readonly<Record<string, string>>;
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

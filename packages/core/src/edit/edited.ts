import type { Problem } from "../model/problem.js";

/** A file of a record that an edit changed: its bytes now, and what they were, so that whoever writes it can see that nobody else did meanwhile. */
export type EditedFile = { readonly path: string; readonly before: Uint8Array; readonly bytes: Uint8Array };

/** What became of an edit. */
export type Edited = {
  /** The files that are different now, sorted by path. Empty if there is a problem, or nothing to change. */
  readonly files: readonly EditedFile[];
  readonly problems: readonly Problem[];
  /** The ids that are others now, and what they were: the one that was asked for, and those that were made of it. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
};

export const refusedWith = (problems: readonly Problem[]): Edited => ({ files: [], problems, renamed: [] });

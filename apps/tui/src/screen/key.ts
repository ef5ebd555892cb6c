/** What the mouse did, at a column and a row of the window, both from 0. */
export type Pointed = { readonly mouse: "up" | "down" | "click"; readonly column: number; readonly row: number };

/** A key as the keyboard gives it: a character, a name such as `down`, a text that was pasted, or what the mouse did. */
export type Key = string | { readonly pasted: string } | Pointed;

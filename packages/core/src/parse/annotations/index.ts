import type { Annotations } from "./annotations.js";

export type { Annotations, EntryOf, ListName, RecordHead } from "./annotations.js";
export type { Entry, Path, Position } from "./entry.js";

/** Reads one YAML file with its positions: every well-formed entry, and every problem at once. Never throws for its content. */
export declare const readAnnotations: (file: { path: string; text: string }) => Annotations;

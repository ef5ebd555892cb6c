export type { Annotations, EntryOf, ListName, RecordHead } from "./annotations.js";
export type { Entry, Path, Position } from "./entry.js";
export { readAnnotations } from "./read.js";

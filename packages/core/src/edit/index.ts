/** Changes of the files of a record that leave all else in them as it is. Pure: from bytes to bytes; `node/` reads and writes them. */
export type { Edited, EditedFile } from "./edited.js";
export { renameId } from "./rename.js";
export { mergeIds } from "./merge.js";
export { tidy } from "./tidy.js";

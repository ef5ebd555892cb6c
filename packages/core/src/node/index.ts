/** Records in the file system: the only part of core that opens and writes files. */
export { readAnnotationFiles } from "./read-annotation-files.js";
export { readRecord, type ReadOptions } from "./read-record.js";
export { writeWhole, type PlannedFile } from "./write/write-whole.js";
export type { Parsed } from "../parse/parse.js";

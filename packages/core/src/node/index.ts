/** Records in the file system: the only part of core that opens files. */
export { readRecord } from "./read-record.js";
export type { Parsed } from "../parse/parse.js";

import type { Problem } from "../model/problem.js";
import type { RecordFile } from "./record-file.js";

/** The texts that the sources of a record name, and what whoever fetched them knows besides. */
export type Fetched = {
  readonly files: readonly RecordFile[];
  /** Copies of texts that the record does not have, known by their digests. */
  readonly copies?: readonly RecordFile[];
  /** The paths of all files that are there, fetched or not. */
  readonly present: readonly string[];
  /** What was at fault in fetching, and the paths of the texts it is told of. */
  readonly problems: readonly Problem[];
  readonly told: ReadonlySet<string>;
};

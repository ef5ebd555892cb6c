import type { Problem } from "../model/problem.js";
import { readAnnotations, type Annotations } from "./annotations/index.js";
import { collect } from "./link/collect.js";
import type { Items } from "./link/item.js";
import { byUnits, Problems } from "./problems.js";
import type { RecordFile } from "./record-file.js";
import { decodeText } from "./text/index.js";

/** The annotations of a record, read and brought together, before any text is looked at. */
export type ReadRecord = { readonly items: Items; readonly problems: readonly Problem[] };

/** Reads the YAML files of a record. Their order does not matter. */
export function readFiles(files: readonly Pick<RecordFile, "path" | "bytes">[]): ReadRecord {
  const problems = new Problems();
  const annotations: Annotations[] = [];
  for (const file of files.toSorted((a, b) => byUnits(a.path, b.path))) {
    const decoded = decodeText(file, "yaml");
    if (!decoded.ok) {
      problems.take([decoded.problem]);
      continue;
    }
    const read = readAnnotations({ path: file.path, text: decoded.text });
    problems.take(read.problems);
    annotations.push(read);
  }
  return { items: collect(annotations, problems), problems: problems.sorted() };
}

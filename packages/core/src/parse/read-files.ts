import type { Problem } from "../model/problem.js";
import { readAnnotations, type Annotations } from "./annotations/index.js";
import { collect } from "./link/collect.js";
import type { Items } from "./link/item.js";
import { byUnits, hasErrors, Problems } from "./problems.js";
import type { RecordFile } from "./record-file.js";
import { decodeText } from "./text/index.js";

/** The annotations of a record, read and brought together, before any text is looked at. */
export type ReadRecord = { readonly items: Items; readonly lost: Lost; readonly problems: readonly Problem[] };

/** What could not be read. Who refers to it is not at fault, and what only it refers to may well be used. */
export type Lost = {
  /** Ids of entries that were refused. */
  readonly ids: ReadonlySet<string>;
  /** Whether entries may be lost whose ids are not known: a whole file, or a report that has the id of its claim. */
  readonly others: "none" | "reports" | "any";
};

/** Reads the YAML files of a record. Their order does not matter. */
export function readFiles(files: readonly Pick<RecordFile, "path" | "bytes">[]): ReadRecord {
  const problems = new Problems();
  const annotations: Annotations[] = [];
  const ids = new Set<string>();
  let wholeFiles = 0;
  for (const file of files.toSorted((a, b) => byUnits(a.path, b.path))) {
    const decoded = decodeText(file, "yaml");
    if (!decoded.ok) {
      problems.take([decoded.problem]);
      continue;
    }
    const read = readAnnotations({ path: file.path, text: decoded.text });
    problems.take(read.problems);
    annotations.push(read);
    for (const id of read.refused) ids.add(id);
    // Reports of a source whose own entry was refused have nowhere to be.
    if (!read.source) for (const { value } of read.reports) if (value.id && !value.source) ids.add(value.id);
    if (read.whole) wholeFiles += 1;
  }
  const others = wholeFiles < files.length ? "any" : hasErrors(problems.sorted()) ? "reports" : "none";
  return { items: collect(annotations, problems), lost: { ids, others }, problems: problems.sorted() };
}

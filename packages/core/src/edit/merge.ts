import { referencesOf, type Reference } from "../parse/link/references.js";
import { readFiles } from "../parse/read-files.js";
import { Registry } from "../parse/link/registry.js";
import { resolve } from "../parse/link/resolve.js";
import { findCycles } from "../parse/link/cycles.js";
import { Problems } from "../parse/problems.js";
import type { RecordFile } from "../parse/record-file.js";
import { quoted, withArticle } from "../parse/say.js";
import { isAnnotationPath } from "../parse/record-file.js";
import type { Problem } from "../model/problem.js";
import { refusedWith, type Edited, type EditedFile } from "./edited.js";
import { retire } from "./entry.js";
import { allReferences, followReferences, renameEntries } from "./follow.js";
import { bringOver, disagreements } from "./merge-fields.js";
import { openRecord, type Found, type OpenRecord } from "./open-record.js";
import { withOwnIds } from "./own-ids.js";
import { removeEntry } from "./remove.js";
import { find } from "./rename.js";

/**
 * Makes one record of two of the same kind: whatever names `from` names `into` from now on, and `from` is taken out, its ids going to
 * `formerly` of `into`. What `from` says and `into` does not is added to it: further items of lists, fields that it lacks, an actor’s other
 * name as a spelling, a report’s quote as said again. Words in which they differ are kept as a comment above `into`. Reports are never taken out
 * with a claim, so no quote is lost.
 *
 * Two sources are two documents, and are not merged. Nor is what would contradict itself as one: two speakers, two kinds, a relation between
 * the two. Faults come back as problems, and then nothing is changed.
 */
export function mergeIds(files: readonly Pick<RecordFile, "path" | "bytes">[], from: string, into: string): Edited {
  const record = openRecord(files);
  if (!("items" in record)) return refusedWith(record);
  const problems = new Problems();
  const gone = find(record, from, problems);
  const kept = find(record, into, problems);
  if (gone && kept) checkPair(record, gone, kept, problems);
  if (!gone || !kept || !problems.none) return refusedWith(problems.sorted());

  const { renaming, pinned } = withOwnIds(record, new Map([[from, into]]));
  const others = new Map([...renaming].filter(([id]) => id !== from));
  const comments = removeEntry(record, gone, into);
  followReferences(record, renaming, gone);
  renameEntries(record, others, pinned);
  bringOver(record, gone, kept, renaming, comments);
  const file = record.fileOf(kept.item.at());
  retire(file, file.mapAt(kept.item.at())!, [from, ...(gone.item.value.formerly ?? [])], into);

  const edited = record.edited();
  const faults = faultsOnceMerged(files, edited);
  if (faults.length > 0) return refusedWith(faults);
  return { files: edited, problems: [], renamed: [...renaming].map(([from, to]) => ({ from, to })) };
}

function checkPair(record: OpenRecord, gone: Found, kept: Found, problems: Problems): void {
  const at = gone.item.at(gone.item.value.id === undefined ? [] : ["id"]);
  if (gone === kept) {
    problems.add("self-reference", at, `${quoted(gone.item.id)} cannot be merged into itself`, "give two ids");
  } else if (gone.kind !== kept.kind) {
    const message = `${quoted(gone.item.id)} is ${withArticle(gone.kind)}, and ${quoted(kept.item.id)} is ${withArticle(kept.kind)}`;
    problems.add("wrong-kind", at, message, "merge two records of one kind");
  } else if (gone.kind === "source") {
    problems.add(
      "merge-conflict",
      at,
      "two sources are two documents, each with a text of its own",
      "take one source out, with its reports",
    );
  } else {
    for (const name of disagreements(gone, kept)) {
      const message = `${quoted(gone.item.id)} and ${quoted(kept.item.id)} differ in ${quoted(name)}, so they are not the same`;
      problems.add("merge-conflict", gone.item.at([name]), message, "if they are, write the same in both, then merge them");
    }
    checkBetween(record, gone, kept, problems);
  }
}

/** What would say something of one record and itself. That something is only maybe the same is settled by merging, and no such fault. */
function checkBetween(record: OpenRecord, gone: Found, kept: Found, problems: Problems): void {
  const pair = [gone.item.id, kept.item.id];
  const tell = (reference: Reference, found: Found) =>
    problems.add(
      "merge-conflict",
      found.item.at(reference.path),
      `${quoted(found.item.id)} would tell something of ${quoted(kept.item.id)} and itself`,
      "take this out first, if the two are the same",
    );
  for (const { reference, found } of allReferences(record)) {
    if (!found || reference.path.includes("maybe")) continue;
    if (pair.includes(found.item.id) && pair.includes(reference.id) && reference.mayBeSelf !== true) tell(reference, found);
    else if (found.name === "relations" && reference.path[0] === "from" && pair.includes(reference.id)) {
      const [, to] = referencesOf.relations(found.item.value as Parameters<typeof referencesOf.relations>[0]);
      if (to && pair.includes(to.id) && to.id !== reference.id) tell(reference, found);
    }
  }
}

/** What was no fault before and is one now: references in a circle, two of the same where there must be one. */
function faultsOnceMerged(files: readonly Pick<RecordFile, "path" | "bytes">[], edited: readonly EditedFile[]): Problem[] {
  const annotations = files.filter(({ path }) => isAnnotationPath(path));
  const after = annotations.map((file) => edited.find(({ path }) => path === file.path) ?? file);
  const known = new Set(structureFaults(annotations).map(sayOf));
  return structureFaults(after)
    .filter((problem) => !known.has(sayOf(problem)))
    .map((problem) => ({ ...problem, message: `once merged: ${problem.message}` }));
}

const sayOf = ({ code, message }: Problem): string => `${code} ${message}`;

function structureFaults(annotations: readonly Pick<RecordFile, "path" | "bytes">[]): Problem[] {
  const { items, lost, problems: found } = readFiles(annotations);
  const problems = new Problems();
  problems.take(found);
  resolve(items, new Registry(items, problems), lost, problems);
  findCycles(items, problems);
  return problems.sorted();
}

import type { Problem } from "../model/problem.js";
import { plainOf } from "../parse/annotations/plain.js";
import type { Fault } from "../parse/annotations/fault.js";
import { readPieces } from "../parse/annotations/pieces.js";
import { byUnits, hasErrors } from "../parse/problems.js";
import { readFiles } from "../parse/read-files.js";
import { isAnnotationPath, type RecordFile } from "../parse/record-file.js";
import { refusedWith, type Edited } from "./edited.js";
import { OpenFile } from "./open-file.js";
import { orderedFile } from "./order.js";
import { fileShape } from "./shapes.js";

/**
 * Brings the files of a record into one order: the lists of a file, the fields of an entry, and the entries of a list by their ids. Pieces of the
 * text change places and nothing else does, so comments, quotation marks and line breaks stay as they were written:
 *
 * - a comment goes with what stands under it, or before it on its line;
 * - what comments and empty lines part stays apart, and an entry under a comment stays there, since the comment may be a heading;
 * - reports keep their order, which is that of the article;
 * - braces with a comment in them are let be, and so is a file with a block of text whose last line ends are part of it (`|+`).
 *
 * A file that is in order is not changed. The record says the same as before. A file that cannot be read is a problem, and then nothing is changed.
 */
export function tidy(files: readonly Pick<RecordFile, "path" | "bytes">[]): Edited {
  const annotations = files.filter(({ path }) => isAnnotationPath(path));
  const problems = problemsOf(annotations);
  if (hasErrors(problems)) return refusedWith(problems);
  const edited = annotations.flatMap((file) => {
    const open = new OpenFile(file);
    const text = orderedFile(open, fileShape);
    if (text === undefined || text === open.text) return [];
    if (!saysTheSame(open.text, text)) throw new Error(`in its order ${file.path} would say something else`);
    open.replace(0, open.text.length, text);
    return open.edited() ?? [];
  });
  return { files: edited.toSorted((a, b) => (a.path < b.path ? -1 : 1)), problems: [], renamed: [] };
}

/** What the files have for faults. Of what they say nothing is kept. */
const problemsOf = (files: readonly Pick<RecordFile, "path" | "bytes">[]): readonly Problem[] => readFiles(files).problems;

/** Whether two files say the same, in whatever order. Each entry of the one is looked for among those of the other, which have no fault. */
function saysTheSame(before: string, after: string): boolean {
  const entries = new Map<string, number>();
  eachEntry(before, (entry) => entries.set(entry, (entries.get(entry) ?? 0) + 1));
  const faults = eachEntry(after, (entry) => {
    const left = (entries.get(entry) ?? 0) - 1;
    if (left === 0) entries.delete(entry);
    else entries.set(entry, left);
  });
  return faults.length === 0 && entries.size === 0;
}

/** Gives each field of a file, and each entry of its lists, in a spelling that is the same in whatever order its parts are. */
function eachEntry(text: string, take: (entry: string) => void): readonly Fault[] {
  const faults: Fault[] = [];
  const syntax = readPieces(text, (piece, isLast) => {
    const { value } = plainOf(piece, 0, faults);
    for (const [name, field] of Object.entries(value ?? {})) {
      if (isLast) take(name);
      for (const entry of Array.isArray(field) ? field : [field]) take(JSON.stringify([name, sorted(entry)]));
    }
  });
  return [...syntax, ...faults];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => byUnits(a, b));
  return fields.map(([name, field]: [string, unknown]) => [name, sorted(field)]);
}

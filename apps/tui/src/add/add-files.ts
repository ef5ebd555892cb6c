import { readAnnotationFiles, readRecord } from "@on-record/core/node";
import type { Problem } from "@on-record/core/query";
import type { RecordFile, Rights } from "@on-record/core";
import { placeIn } from "../print/problems.js";
import { isRefusal } from "./article.js";
import { planSource } from "./plan-source.js";
import { readArticle } from "./read-article.js";
import { readInput } from "./read-input.js";
import { slugOf } from "./slug.js";

/** Where something is, and how that was typed. */
type Place = { readonly path: string; readonly shown: string };

/** A file to be added, and what it is called. */
type Input = Place & { readonly name: string; readonly ending: string };

/** What was said on the command line besides. */
type Given = {
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly encoding?: string;
  readonly rights?: Rights;
};

/** What adding some files comes to: the files to be written, and of each that is refused, why. */
export type Added = {
  /** For the folder of the record. */
  readonly planned: readonly RecordFile[];
  /** For the folder of texts that the record cites without having them. */
  readonly elsewhere: readonly RecordFile[];
  readonly problems: readonly { readonly problem: Problem; readonly shown: string }[];
  readonly notes: readonly string[];
};

/** Reads articles, and plans the files that they need in a record. Nothing is written. */
export async function addFiles(inputs: readonly Input[], record: Place, given: Given): Promise<Added> {
  const annotations = await readAnnotationFiles(record.path);
  if (annotations.problems.length > 0) {
    return {
      planned: [],
      elsewhere: [],
      problems: annotations.problems.map((problem) => ({ problem, shown: placeIn(record.shown, problem.at.file) })),
      notes: [],
    };
  }
  // A record that has faults at the moment may be added to; then it is not known which outlets it has.
  const { dataset } = await readRecord(record.path);
  const planned: RecordFile[] = [];
  const elsewhere: RecordFile[] = [];
  const problems: { problem: Problem; shown: string }[] = [];
  const notes: string[] = [];
  for (const { path, shown, name, ending } of inputs) {
    const refuse = (refusal: Pick<Problem, "code" | "message" | "hint">) =>
      problems.push({
        shown,
        problem: {
          severity: "error",
          at: { file: shown, line: 1, column: 1 },
          ...refusal,
          message: `${JSON.stringify(name)} ${refusal.message}`,
        },
      });
    const input = await readInput(path);
    const read = isRefusal(input) ? input : await readArticle(name, input.bytes, given.encoding);
    if (isRefusal(input) || isRefusal(read)) {
      refuse(isRefusal(input) ? input : (read as typeof input & { code: string; message: string; hint: string }));
      continue;
    }
    const id = given.id ?? slugOf(name.slice(0, name.length - ending.length));
    if (id === undefined) {
      refuse({
        code: "bad-value",
        message: "has a name of which no id can be made",
        hint: "give one with --id=ID: lower-case letters and digits, parted by hyphens",
      });
      continue;
    }
    const article = {
      ...read,
      ...given,
      published: given.published ? [{ date: given.published, where: "told when it was added" }] : read.published,
    };
    const plan = planSource(name, input.bytes, id, article, dataset, [...annotations.files, ...planned, ...elsewhere]);
    for (const { code, message, hint } of plan.problems)
      problems.push({ shown, problem: { code, severity: "error", at: { file: shown, line: 1, column: 1 }, message, hint } });
    if (plan.problems.length > 0) continue;
    planned.push(plan.annotations);
    (given.rights === "excerpt" ? elsewhere : planned).push(...plan.texts);
    notes.push(...read.notes.map((note) => `onrecord: ${shown}: ${note}`));
  }
  return { planned, elsewhere, problems, notes };
}

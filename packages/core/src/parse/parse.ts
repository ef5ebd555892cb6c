import type { Dataset } from "../model/dataset.js";
import type { Problem } from "../model/problem.js";
import { assemble } from "./assemble.js";
import { takeAsWritten } from "./evidence/as-written.js";
import { collectQuotes } from "./evidence/collect-quotes.js";
import { findQuotes } from "./evidence/quotes.js";
import type { Fetched } from "./fetched.js";
import { deepFreeze } from "./freeze.js";
import { judge } from "./judge/index.js";
import { findCycles } from "./link/cycles.js";
import { Registry } from "./link/registry.js";
import { resolve } from "./link/resolve.js";
import { bringTexts } from "./link/texts.js";
import { hasErrors, Problems } from "./problems.js";
import { readFiles, type ReadRecord } from "./read-files.js";
import { checkFiles, isAnnotationPath, type RecordFile } from "./record-file.js";
import { datedOf } from "./times/moments.js";
import { readDatings, solveRecord } from "./times/solve-times.js";
import { isTimeZone } from "./times/time-zone.js";

/** What became of a record. */
export type Parsed = {
  /** The record, frozen, with its warnings in `problems`. Not there if anything is an error. */
  readonly dataset?: Dataset;
  /** Everything that was found, errors and warnings, by file, line and column. */
  readonly problems: Problem[];
};

export type ParseOptions = {
  /** Texts that are not in the record, since they may only be excerpted (`rights: excerpt`). Each is known by its digest, whatever its path. */
  readonly copies?: readonly RecordFile[];
};

/**
 * Makes a dataset of the files of a record: `.yaml` and `.yml` files are annotations, all others are texts that they name.
 * Faults in the files are returned as problems, all of them at once; nothing in them makes it throw. It opens no file,
 * reads no clock and knows no locale, so it gives the same answer in a browser and in Node.
 */
export function parse(files: readonly RecordFile[], { copies = [] }: ParseOptions = {}): Parsed {
  checkFiles(files);
  checkFiles(copies);
  const read = readFiles(files.filter(({ path }) => isAnnotationPath(path)));
  return finish(read, { files, copies, present: files.map(({ path }) => path), problems: [], told: new Set() });
}

/** The rest of the way, once the annotations are read and their texts fetched. */
export function finish(read: ReadRecord, fetched: Fetched): Parsed {
  const { items } = read;
  const problems = new Problems();
  problems.take(read.problems);
  problems.take(fetched.problems);

  const registry = new Registry(items, problems);
  const named = resolve(items, registry, read.lost, problems);
  findCycles(items, problems);
  const { texts, unseen } = bringTexts(items.sources, fetched, problems);

  const dated = readDatings(datedOf(items), problems);
  const quotes = collectQuotes(items, dated.quotes);
  findQuotes(quotes.all, texts, problems);
  const asWritten = takeAsWritten(quotes.all, unseen);

  const clock = items.heads[0]?.value.clock ?? "";
  const times = solveRecord(items, dated.drafts, quotes.reports, isTimeZone(clock) ? clock : "UTC", problems);
  const sound = !hasErrors(problems.sorted());
  const judged = { sound, items, registry, named, texts, asWritten, quotes, times };
  judge(judged, problems);

  const all = problems.sorted();
  if (hasErrors(all)) return { problems: all };
  return { dataset: deepFreeze(assemble(judged, all)), problems: all };
}

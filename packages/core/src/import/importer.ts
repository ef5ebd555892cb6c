import type { Dataset } from "../model/dataset.js";
import type { Problem } from "../model/problem.js";
import type { RecordFile } from "../parse/record-file.js";
import type { CsvField } from "./csv-fields.js";
import type { ImportLoss } from "./import-losses.js";

/** A file of another format: what problems call it, and its text. */
export type ImportInput = { readonly name: string; readonly text: string };

export type ImportOptions = {
  /** What a format without a head cannot tell of the record. Left out: the file’s name, `en`, `UTC`. */
  readonly record?: { readonly title?: string; readonly language?: string; readonly clock?: string };
  /** Texts of sources, by the id, the address or the file name that the imported file calls them. */
  readonly texts?: Readonly<Record<string, string>>;
  /** CSV: the column of each field, such as `{ claim: "Statement", url: "Link" }`. Left out: the names that our own CSV has. */
  readonly columns?: Readonly<Partial<Record<CsvField, string>>>;
  /** The record that this is to be added to: its texts are known, its ids are taken, and no second head is written. */
  readonly into?: Dataset;
};

/** What became of a file: files of a record as `parse` takes them, what was at fault, and what could not be carried over. */
export type Imported = {
  /** YAML and texts. Empty where nothing could be read. */
  readonly files: readonly RecordFile[];
  readonly problems: readonly Problem[];
  readonly losses: readonly ImportLoss[];
};

/** A format that records are made of. */
export type Importer = {
  /** What it is, in a few words for help. */
  readonly description: string;
  /** The endings of its files, without a dot. */
  readonly extensions: readonly string[];
  /** Reads a file. Faults in it are problems; it rejects with a TypeError on an option that is none. */
  readonly read: (input: ImportInput, options?: ImportOptions) => Promise<Imported>;
};

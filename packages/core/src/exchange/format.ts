import type { Dataset } from "../model/dataset.js";
import type { Query } from "../model/query/query.js";
import type { Loss } from "./losses.js";

/** How a record is to be written. */
export type ExportOptions = {
  /** Which rows; left out: all. Its clock says which time orders and dates them. */
  readonly query?: Query;
  /** Where the site stands, as http or https; left out: as the record says. */
  readonly address?: string;
  /** The day the file is made, as 2024-03-14, for formats that demand one; left out: the day of the record's last change. */
  readonly on?: string;
};

/** A text in some format, and what of the record that format could not carry. The losses are for the person, not for the text. */
export type Written = { readonly text: string; readonly losses: readonly Loss[] };

/** One of several files that a format consists of: its name, without a folder, and its bytes. */
export type WrittenFile = { readonly name: string; readonly bytes: Uint8Array };

/** Several files in some format, and what of the record that format could not carry. */
export type WrittenFiles = { readonly files: readonly WrittenFile[]; readonly losses: readonly Loss[] };

type Described = {
  /** What it is, in a few words for help and for the download page. */
  readonly description: string;
  /** The media type, with its character set where it is text. */
  readonly mediaType: string;
  /** The ending of a file, without a dot. */
  readonly extension: string;
};

/** A format in which a dataset is one text. */
export type TextFormat = Described & {
  readonly gives: "text";
  /** @throws TypeError on an option that is none: those are arguments, not input. */
  readonly write: (dataset: Dataset, options?: ExportOptions) => Written;
};

/** A format in which a dataset is several files. What writes them is loaded when it is asked for, so that nobody else carries it. */
export type FilesFormat = Described & {
  readonly gives: "files";
  /** Rejects with a TypeError on an option that is none: those are arguments, not input. */
  readonly write: (dataset: Dataset, options?: ExportOptions) => Promise<WrittenFiles>;
};

/** A format that a dataset can be written in. */
export type Format = TextFormat | FilesFormat;

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

/** A format that a dataset can be written in. */
export type Format = {
  /** What it is, in a few words for help and for the download page. */
  readonly description: string;
  /** The media type, with its character set where it is text. */
  readonly mediaType: string;
  /** The ending of a file, without a dot. */
  readonly extension: string;
  /** @throws TypeError on an `address` or a day that is none: those are arguments, not input. */
  readonly write: (dataset: Dataset, options?: ExportOptions) => Written;
};

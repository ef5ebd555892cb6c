import type { Dataset } from "../model/dataset.js";

/** A format that a dataset can be written in. */
export type Format = {
  /** What it is, in a few words for help and for the download page. */
  readonly description: string;
  /** The media type, with its character set where it is text. */
  readonly mediaType: string;
  /** The ending of a file, without a dot. */
  readonly extension: string;
  readonly write: (dataset: Dataset) => string;
};

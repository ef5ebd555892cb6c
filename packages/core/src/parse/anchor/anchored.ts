import type { Span } from "../../model/selector.js";

/** The words of a selector were found: as the source prints them (parts joined by ` … `), and where. */
export type Found = { readonly ok: true; readonly exact: string; readonly spans: Span[] };

export type AnchorCode = "quote-not-found" | "quote-ambiguous" | "quote-empty" | "quote-order";

/** They were not. The place of the fault in YAML is the selector's own place plus `path`. */
export type NotFound = {
  readonly ok: false;
  readonly code: AnchorCode;
  /** The way from the selector to the part at fault: `[]`, `["exact"]`, `[1, "from"]`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
};

export type Anchored = Found | NotFound;

export type AnchorOptions = {
  /** What to call the source in messages: its id. */
  readonly name: string;
  /** The ids of other sources that have these words; asked only when this source does not. */
  readonly elsewhere?: (words: string) => readonly string[];
};

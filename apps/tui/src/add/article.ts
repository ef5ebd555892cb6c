import type { Rights } from "@on-record/core";
import type { Problem } from "@on-record/core/query";

/** What a file is, by its first bytes and its name. */
export type FileType = "text" | "markdown" | "html" | "pdf";

/** An article taken out of a file. What the file does not tell is left out, and never made up. */
export type Article = {
  readonly text: string;
  /** Whether the text is the bytes of the file themselves, so that there is no other original. */
  readonly isOriginal: boolean;
  readonly type: string;
  /** The headline, if the text begins with it. */
  readonly headline?: string;
  readonly title?: string;
  /** What the page calls the outlet. */
  readonly outlet?: string;
  readonly language?: string;
  readonly url?: string;
  /** Whether it may be passed on only in excerpts: then its text stays outside of the record. */
  readonly rights?: Rights;
  /** Days of publication as the file’s metadata tells them, each with where it stands. */
  readonly published: readonly { readonly date: string; readonly where: string }[];
  /** What the curator should know of how it was read. */
  readonly notes: readonly string[];
};

/** Why a file is not read: the rest of a problem whose place is the file. */
export type Refusal = Pick<Problem, "code" | "message" | "hint">;

/** Said of a file in which nothing can be quoted. */
export const wordless: Refusal = { code: "binary-file", message: "has no words", hint: "give a file with the text of the article" };

export const isRefusal = (read: object): read is Refusal => "hint" in read;

import type { z } from "zod";
import type { AnnotationFile } from "../../model/annotation-file.js";
import type { recordHeadSchema } from "../../model/dataset.js";
import type { Problem } from "../../model/problem.js";
import type { SourceEntry } from "../../model/source.js";
import type { Entry } from "./entry.js";

export type RecordHead = z.infer<typeof recordHeadSchema>;

/** The names of the lists that any file may have. */
export type ListName = Exclude<keyof AnnotationFile, "record" | "source">;

/** The entries of one kind: `EntryOf<"reports">` is a report as written. */
export type EntryOf<Name extends ListName> = NonNullable<AnnotationFile[Name]>[number];

/** What one YAML file says: its well-formed entries, and a problem for all the rest. A list not written is empty. */
export type Annotations = { readonly [Name in ListName]: readonly Entry<EntryOf<Name>>[] } & {
  readonly path: string;
  readonly record?: Entry<RecordHead>;
  readonly source?: Entry<SourceEntry>;
  /** False where the YAML could not be read: then nothing is known of what the file defines, and no entry is given. */
  readonly whole: boolean;
  /** The ids of entries that were refused, so that references to them need not be told as unknown on top. */
  readonly refused: readonly string[];
  readonly problems: readonly Problem[];
};

/**
 * The formats that a record is made of. Adding one is one file here and one row in `importers`; what reads it is loaded only when it
 * is asked for, so that a program may list the formats without carrying a parser.
 */
import type { Importer } from "./importer.js";

export { type CsvField, csvFieldNames, csvFields } from "./csv-fields.js";
export type { Imported, Importer, ImportInput, ImportOptions } from "./importer.js";
export type { ImportLoss, ImportLossCode } from "./import-losses.js";
export { type ImportProblemCode, importProblemCodes } from "./import-problem-codes.js";

const later = (description: string, extensions: readonly string[], load: () => Promise<Pick<Importer, "read">>): Importer => ({
  description,
  extensions,
  read: async (input, options) => (await load()).read(input, options),
});

/** Every format that can be read, by its name. */
export const importers = {
  json: later("a dataset as On Record exports it (JSON)", ["json"], () => import("./json.js")),
  "json-lines": later("a record as On Record exports it, one a line (JSON Lines)", ["jsonl", "ndjson"], () => import("./json-lines.js")),
  csv: later("a table with a claim a row, its columns told by name (CSV)", ["csv"], () => import("./csv.js")),
  timelinejs: later("the slides of a timeline, each an event and a claim (TimelineJS JSON)", ["json"], () => import("./timelinejs.js")),
  "web-annotation": later(
    "annotations of texts, each a report of its quote (W3C Web Annotation)",
    ["jsonld", "json"],
    () => import("./web-annotation.js"),
  ),
} satisfies Record<string, Importer>;

export type ImporterName = keyof typeof importers;

/** Whether a name that somebody typed is that of a format that is read. */
export const isImporterName = (name: string): name is ImporterName => Object.hasOwn(importers, name);

export const importerNames = Object.keys(importers) as ImporterName[];

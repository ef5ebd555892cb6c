/**
 * The formats that a record is made of. Adding one is one file here and one row in `importers`; what reads it is loaded only when it
 * is asked for, so that a program may list the formats without carrying a parser.
 */
import type { Importer } from "./importer.js";

export { type CsvField, csvFieldNames, csvFields } from "./csv-fields.js";
export type { Imported, Importer, ImportInput, ImportOptions } from "./importer.js";
export type { ImportLoss, ImportLossCode } from "./import-losses.js";
export { type ImportProblemCode, importProblemCodes } from "./import-problem-codes.js";

/** Every format that can be read, by its name. */
export const importers = {
  json: {
    description: "a dataset as On Record exports it (JSON)",
    extensions: ["json"],
    read: async (input, options) => (await import("./json.js")).read(input, options),
  },
  "json-lines": {
    description: "a record as On Record exports it, one a line (JSON Lines)",
    extensions: ["jsonl", "ndjson"],
    read: async (input, options) => (await import("./json-lines.js")).read(input, options),
  },
  csv: {
    description: "a table with a claim a row, its columns told by name (CSV)",
    extensions: ["csv"],
    read: async (input, options) => (await import("./csv.js")).read(input, options),
  },
  timelinejs: {
    description: "the slides of a timeline, each an event and a claim (TimelineJS JSON)",
    extensions: ["json"],
    read: async (input, options) => (await import("./timelinejs.js")).read(input, options),
  },
  "web-annotation": {
    description: "annotations of texts, each a report of its quote (W3C Web Annotation)",
    extensions: ["jsonld", "json"],
    read: async (input, options) => (await import("./web-annotation.js")).read(input, options),
  },
} satisfies Record<string, Importer>;

export type ImporterName = keyof typeof importers;
export const importerNames = Object.keys(importers) as ImporterName[];

/** The commands that answer in lines, sentences and JSON; the others write a text of their own. */
export const shapedCommands = [
  "tui",
  "claims",
  "show",
  "search",
  "disputes",
  "wording",
  "coverage",
  "sources",
  "actors",
  "events",
  "stats",
  "diff",
  "open",
  "check",
  "keys",
] as const;
export type ShapedCommand = (typeof shapedCommands)[number];

/** What there is a JSON Schema of: an exported record, the files that it is written in, and what each of those commands prints. */
export const schemaNames = ["dataset", "files", ...shapedCommands] as const;
export type SchemaName = (typeof schemaNames)[number];

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

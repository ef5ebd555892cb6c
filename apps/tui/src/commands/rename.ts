import { dryRun, editRecord } from "../writing/edit-record.js";
import type { Command } from "./command.js";

export const rename: Command = {
  needs: "nothing",
  asks: false,
  does: "give a record of any kind another id, in every file; the old one goes to `formerly`, so that its address leads on",
  takes: "OLD NEW",
  words: { least: 2, most: 2 },
  flags: dryRun,
  example: "onrecord rename border-clash who-began-the-clash --dry-run",
  run: ({ world, flags, words: [from = "", to = ""] }) =>
    editRecord(world, flags, async (files) => (await import("@on-record/core")).renameId(files, from, to)),
};

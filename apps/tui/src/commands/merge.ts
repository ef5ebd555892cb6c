import { dryRun, editRecord } from "../writing/edit-record.js";
import type { Command } from "./command.js";

export const merge: Command = {
  needs: "nothing",
  asks: false,
  does: "make one record of two that are the same, in every file; what only the first one says is added to the second",
  takes: "OLD INTO",
  words: { least: 2, most: 2 },
  flags: dryRun,
  example: "onrecord merge premier pashinyan --dry-run",
  run: ({ world, flags, words: [from = "", into = ""] }) =>
    editRecord(world, flags, async (files) => (await import("@on-record/core")).mergeIds(files, from, into)),
};

import { dryRun, editRecord } from "../writing/edit-record.js";
import type { Command } from "./command.js";

export const tidy: Command = {
  needs: "nothing",
  asks: false,
  does: "bring the lists, entries and fields of a record’s files into one order; comments and all else stay as they are",
  words: { least: 0, most: 0 },
  flags: { check: { description: "Change nothing, and name the files that are not in order." }, ...dryRun },
  example: "onrecord tidy --check",
  run: ({ world, flags }) =>
    editRecord(world, flags, async (files) => (await import("@on-record/core")).tidy(files), { onlyCheck: flags["check"] === true }),
};

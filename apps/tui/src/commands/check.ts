import type { Command } from "./command.js";

export const check: Command = {
  needs: "nothing",
  asks: false,
  does: "read a record and tell every fault in it; without faults, what it has and what of its texts is covered",
  takes: "[FOLDER]",
  words: { least: 0, most: 1 },
  flags: {
    format: { value: "FORMAT", words: ["lines", "github"], description: "github: problems as annotations for a pull request." },
    texts: {
      value: "FOLDER",
      description: "Copies of texts that the record does not have (rights: excerpt). Left out: the folder that ON_RECORD_TEXTS names.",
    },
    watch: { description: "Check again whenever something in the folder is saved, until ctrl-c." },
  },
  example: "onrecord check seeds",
  // Files are watched and read in modules that the other commands start without.
  run: async (call) => (await import("../check/run-check.js")).runCheck(call),
};

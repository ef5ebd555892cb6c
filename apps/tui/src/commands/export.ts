import { safeJson } from "../print/told.js";
import { exitCodes } from "../options/exit-codes.js";
import type { Command } from "./command.js";

export const exportRecord: Command = {
  needs: "record",
  asks: false,
  does: "write the whole record to standard output, every quote with the place where it stands",
  words: { least: 0, most: 0 },
  flags: { format: { value: "FORMAT", words: ["json"], description: "json: the dataset, as --record reads it again." } },
  example: "onrecord export --format=json > record.json",
  run: ({ dataset }) => ({ code: exitCodes.fine, text: `${safeJson(dataset, 2)}\n` }),
};

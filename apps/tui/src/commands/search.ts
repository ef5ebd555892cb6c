import { fieldOf } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { listClaims } from "./claims.js";
import type { Command } from "./command.js";

export const search: Command = {
  needs: "record",
  asks: true,
  does: "list the claims that have these words, in the claim, its quotes or its names; the best first",
  takes: "TEXT",
  words: { least: 1, most: Infinity },
  example: "onrecord search frozen participation",
  run({ dataset, query, words, flags }) {
    const read = fieldOf("text").read([query.text ?? "", ...words].join(" "));
    if (!read.ok) return { code: exitCodes.usage, notes: [`onrecord: ${read.message}; ${read.hint}`] };
    return listClaims({ dataset, query: { ...query, text: read.value }, flags });
  },
};

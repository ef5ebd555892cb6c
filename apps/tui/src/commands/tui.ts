import type { ExitCode } from "../options/exit-codes.js";
import { paintFor } from "../print/paint-for.js";
import { listClaims } from "./claims.js";
import type { Command } from "./command.js";

export const tui: Command = {
  needs: "record",
  asks: true,
  does: "open the reader: the list, the words behind each line, filters, search and as-of",
  words: { least: 0, most: 0 },
  example: "onrecord tui --actor=pashinyan --asof=2024-03",
  async run(call) {
    const { world, flags, dataset, query } = call;
    const linear = world.columns === undefined || world.env["TERM"] === "dumb" || flags["plain"] || flags["json"] || flags["jsonl"];
    if (linear)
      return { ...listClaims(call), notes: world.columns === undefined ? ["onrecord: the reader needs a terminal; this is the list"] : [] };
    // The screen and all it is made of are loaded here and nowhere else: the other commands start without them.
    const { openReader } = await import("../screen/open-reader.js");
    const record = typeof flags["record"] === "string" ? { record: flags["record"] } : {};
    const code = await openReader({ dataset, query, ...record, ascii: flags["ascii"] === true, paint: paintFor(world, flags) });
    return { code: code as ExitCode };
  },
};

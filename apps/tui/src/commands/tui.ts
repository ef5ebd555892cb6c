import type { ExitCode } from "../options/exit-codes.js";
import { paintFor } from "../print/paint-for.js";
import { noRecord } from "../record/no-record.js";
import { openRecord } from "../record/open-record.js";
import { hasKeyboard } from "../screen/terminal/keyboard-file.js";
import { themeNames } from "../text/themes.js";
import { emptyQuery, type Problem } from "@on-record/core/query";
import { listClaims } from "./claims.js";
import type { Call, Command } from "./command.js";

export const tui: Command = {
  needs: "record",
  asks: true,
  does: "open the reader: the list, the words behind each line, filters, search and as-of",
  words: { least: 0, most: 0 },
  flags: {
    theme: {
      value: "NAME",
      words: themeNames,
      description: "Which of the terminal’s colours sources have. Kept from the last time if left out.",
    },
  },
  example: "onrecord tui --actor=pashinyan --asof=2024-03",
  async run(call) {
    if (isLinear(call)) return { ...listClaims(call), notes: missing(call.world) };
    return read(call, call);
  },
  // A record that cannot be read has a screen of its own, on which its faults stand with what to do about them.
  async broken(call, problems) {
    return isLinear(call) ? undefined : read(call, { dataset: noRecord, query: emptyQuery, problems });
  },
};

type Asked = Pick<Call, "dataset" | "query"> & { readonly problems?: readonly Problem[] };

const isLinear = ({ world, flags }: Pick<Call, "world" | "flags">): boolean =>
  world.env["TERM"] === "dumb" || Boolean(flags["plain"] ?? flags["json"] ?? flags["jsonl"]) || missing(world).length > 0;

/** What the reader needs and has not. */
const missing = ({ columns, inputIsTerminal }: Call["world"]): string[] =>
  columns === undefined
    ? ["onrecord: the reader needs a terminal; this is the list"]
    : inputIsTerminal || hasKeyboard()
      ? []
      : ["onrecord: there is no terminal to read keys from; this is the list"];

/** The screen stands in the file of the program that a reader starts from (`fileOf`), and in no other; Ink has a file of its own. */
async function read({ world, flags }: Pick<Call, "world" | "flags">, { dataset, query, problems = dataset.problems }: Asked) {
  const record = typeof flags["record"] === "string" ? flags["record"] : undefined;
  const { startReader } = await import("../screen/start-reader.js");
  const code = await startReader({
    dataset,
    query,
    problems,
    record,
    cwd: world.cwd,
    flags,
    env: world.env,
    started: world.started,
    paint: paintFor(world, flags),
    readAgain: record === undefined ? undefined : () => openRecord(record, world.cwd),
  });
  return { code: code as ExitCode };
}

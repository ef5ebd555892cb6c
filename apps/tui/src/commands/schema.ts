import { exitCodes } from "../options/exit-codes.js";
import { type SchemaName, shapedCommands, type ShapedCommand } from "../shapes/shaped.js";
import type { Command } from "./command.js";

export const schema: Command = {
  needs: "nothing",
  asks: false,
  does: "print the JSON Schema of an exported record, of the files it is written in, or of what a command prints for --json",
  takes: "[dataset|files]",
  words: { least: 0, most: 1 },
  flags: {
    command: {
      value: "COMMAND",
      words: shapedCommands,
      description: "Of what this command prints for --json; a line of --jsonl is one item of it.",
    },
  },
  example: "onrecord schema --command=claims",
  async run({ words: [which], flags }) {
    const command = flags["command"] as ShapedCommand | undefined;
    if (which !== undefined && command !== undefined) return misused("schema takes a word or --command, not both");
    const name = command ?? which ?? "dataset";
    if (!isSchemaName(name, command)) return misused(`schema takes dataset or files, not "${name}"`);
    const { schemaText } = await import("../shapes/index.js");
    return { code: exitCodes.fine, text: schemaText(name) };
  },
};

/** A word names one of the two that are of no command; those of commands have a flag. */
const isSchemaName = (name: string, command: ShapedCommand | undefined): name is SchemaName =>
  name === command || name === "dataset" || name === "files";

const misused = (message: string) => ({ code: exitCodes.usage, notes: [`onrecord: ${message}`, "onrecord schema --help"] });

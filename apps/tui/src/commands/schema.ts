import { exitCodes } from "../options/exit-codes.js";
import { shapedCommands, type ShapedCommand } from "../shapes/shaped.js";
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
    const { annotationJsonSchema, datasetJsonSchema } = await import("@on-record/core");
    if (command !== undefined) {
      const { commandSchema } = await import("../shapes/index.js");
      return written(commandSchema(command, datasetJsonSchema()));
    }
    const schemas = { dataset: datasetJsonSchema, files: annotationJsonSchema };
    const name = which ?? "dataset";
    if (!Object.hasOwn(schemas, name)) return misused(`schema takes dataset or files, not "${name}"`);
    return written(schemas[name as keyof typeof schemas]());
  },
};

const written = (found: object) => ({ code: exitCodes.fine, text: `${JSON.stringify(found, null, 2)}\n` });
const misused = (message: string) => ({ code: exitCodes.usage, notes: [`onrecord: ${message}`, "onrecord schema --help"] });

import { exitCodes } from "../options/exit-codes.js";
import type { Command } from "./command.js";

export const schema: Command = {
  needs: "nothing",
  asks: false,
  does: "print the JSON Schema of an exported record, or of the files it is written in",
  takes: "[dataset|files]",
  words: { least: 0, most: 1 },
  example: "onrecord schema files",
  async run({ words: [which = "dataset"] }) {
    const { annotationJsonSchema, datasetJsonSchema } = await import("@on-record/core");
    const schemas = { dataset: datasetJsonSchema, files: annotationJsonSchema };
    if (!Object.hasOwn(schemas, which))
      return { code: exitCodes.usage, notes: [`onrecord: schema takes dataset or files, not "${which}"`] };
    return { code: exitCodes.fine, text: `${JSON.stringify(schemas[which as keyof typeof schemas](), null, 2)}\n` };
  },
};

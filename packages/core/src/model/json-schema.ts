import { z } from "zod";
import { annotationFileSchema } from "./annotation-file.js";
import { datasetSchema } from "./dataset.js";

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of one YAML file of a record, for editors that complete and check while one types. */
export const annotationJsonSchema = (): JsonSchema => print(annotationFileSchema, "On Record annotations");

/** The JSON Schema of an exported dataset. */
export const datasetJsonSchema = (): JsonSchema => print(datasetSchema, "On Record dataset");

// A date in EDTF is a string with a grammar of its own, which JSON Schema cannot express: its `meta` says what is known.
const print = (schema: z.ZodType, title: string): JsonSchema => ({
  title,
  ...z.toJSONSchema(schema, { unrepresentable: "any", target: "draft-2020-12" }),
});

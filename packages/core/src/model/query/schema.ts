import { z } from "zod";
import { edtfTextSchema } from "../dating.js";
import { actorIdSchema, eventIdSchema, questionIdSchema, sourceIdSchema } from "../id.js";
import { fieldDescriptions } from "./descriptions.js";
import { type Field, fieldNames, fieldOf, type FieldRecord } from "./fields.js";
import type { Query } from "./query.js";

const idSchemas = {
  source: sourceIdSchema,
  actor: actorIdSchema,
  event: eventIdSchema,
  question: questionIdSchema,
} satisfies Record<FieldRecord, z.ZodType>;

/** A whole query, as JSON: derived from the table of fields. */
export const querySchema = z.strictObject(
  Object.fromEntries(fieldNames.map((name) => [name, schemaOf(fieldOf(name)).describe(fieldDescriptions[name])])),
) as unknown as z.ZodType<Query>;

function schemaOf(field: Field): z.ZodType {
  switch (field.kind) {
    case "ids":
      return z.array(idSchemas[field.record]);
    case "words":
      return z.array(z.enum(field.values));
    case "word":
      return z.enum(field.values);
    case "date":
      return edtfTextSchema.refine((text) => field.read(text).ok, "not a date to ask with").exactOptional();
    case "text":
      return z.string().min(1).exactOptional();
  }
}

import { z } from "zod";

/** The names of the fields that a schema knows at a path, over all the shapes that may stand there. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let here = shapesOf(schema);
  for (const step of path) here = here.flatMap((shape) => inside(shape, step)).flatMap(shapesOf);
  return [...new Set(here.flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : [])))];
}

function inside(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (!(schema instanceof z.ZodObject)) return [];
  const field: z.core.$ZodType | undefined = schema.shape[String(step)];
  return field ? [field] : [];
}

/** A schema without what wraps it, and each branch of a union on its own. */
function shapesOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(shapesOf);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return shapesOf(schema.unwrap());
  return [schema];
}

import { annotationJsonSchema } from "@on-record/core";

export const dynamic = "force-static";

/** The JSON Schema of the YAML files that a record is written in, for editors. */
export function GET() {
  return Response.json(annotationJsonSchema());
}

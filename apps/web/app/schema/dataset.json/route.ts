import { datasetJsonSchema } from "@on-record/core";

export const dynamic = "force-static";

/** The JSON Schema of /record.json. */
export function GET() {
  return Response.json(datasetJsonSchema());
}

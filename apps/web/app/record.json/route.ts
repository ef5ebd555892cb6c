import { record } from "../../lib/record";

export const dynamic = "force-static";

/** The dataset of this site, whole: what `parse` made of the record. */
export function GET() {
  return Response.json(record);
}

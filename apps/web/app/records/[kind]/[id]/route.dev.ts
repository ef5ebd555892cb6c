import { record } from "../../../../lib/record";
import { recordFiles } from "../../../../scripts/export/records.mjs";

/** While a record is being written: one of its records as data. The finished site has these as files, which the end of its build writes. */
export async function GET(_: Request, { params }: { params: Promise<{ kind: string; id: string }> }) {
  const { kind, id } = await params;
  const found = recordFiles(record).find(({ path }) => path === `/${kind}/${id}.json`);
  return found ? new Response(found.text, { headers: { "content-type": "application/json" } }) : new Response("Not found", { status: 404 });
}

import { downloads } from "../../../lib/downloads";
import { record } from "../../../lib/record";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return downloads.map(({ file }) => ({ file }));
}

/** The whole record in one of the formats of the table. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const { format } = downloads.find((download) => download.file === file)!;
  return new Response(format.write(record).text, { headers: { "content-type": format.mediaType } });
}

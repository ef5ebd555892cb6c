import { downloadsOf } from "../../../lib/downloads";
import { record } from "../../../lib/record";

export const dynamic = "force-static";
export const dynamicParams = false;

const downloads = downloadsOf(record);

export async function generateStaticParams() {
  return (await downloads).flatMap(({ files }) => files.map(({ name }) => ({ file: name })));
}

/** The whole record in one of the formats of the table, or one of the files of a format that has several. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const { mediaType, files } = (await downloads).find((download) => download.files.some(({ name }) => name === file))!;
  return new Response(files.find(({ name }) => name === file)!.body, { headers: { "content-type": mediaType } });
}

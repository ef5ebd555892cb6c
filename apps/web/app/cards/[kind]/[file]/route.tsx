import { record } from "../../../../lib/record";
import { reserved } from "../../../../lib/reserved";
import { cardFor } from "../../../../ui/card/cards";
import { picture } from "../../../../ui/card/picture";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  const kinds = { sources: record.sources, statements: record.statements, disputes: record.questions };
  const cards = Object.entries(kinds).flatMap(([kind, records]) => records.map(({ id }) => ({ kind, file: `${id}.png` })));
  return reserved(cards, { kind: "", file: "" });
}

/** The picture that goes with a link to the page of a record. */
export async function GET(_: Request, { params }: { params: Promise<{ kind: string; file: string }> }) {
  const { kind, file } = await params;
  return picture(cardFor(kind, file.replace(/\.png$/, "")));
}

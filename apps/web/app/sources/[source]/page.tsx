import "../../styles/reader.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readSource } from "@on-record/core/query";
import type { SourceId } from "@on-record/core/query";
import { record } from "../../../lib/record";
import { hueOf, publisherName } from "../../../lib/names";
import { Page } from "../../../ui/page";
import { Passages } from "../../../ui/reader/passages";
import { Facts } from "../../../ui/reader/facts";
import { reserved } from "../../../lib/reserved";

type Props = { params: Promise<{ source: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return reserved(
    record.sources.map(({ id }) => ({ source: id })),
    { source: "" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { source: id } = await params;
  const source = record.sources.find((candidate) => candidate.id === id);
  return source ? { title: `${source.id} ${publisherName(record, source)}: ${source.title}` } : {};
}

export default async function SourcePage({ params }: Props) {
  const { source: id } = await params;
  const reading = readSource(record, id as SourceId);
  if (!reading) notFound();
  return (
    <Page here="sources">
      <div className={`reader ${hueOf(record, reading.source.id)}`} id="reader">
        <Facts reading={reading} />
        <Passages reading={reading} />
      </div>
    </Page>
  );
}

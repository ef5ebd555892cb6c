import "../../styles/reader.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readSource } from "@on-record/core/query";
import type { SourceId } from "@on-record/core/query";
import { aboutRecord, metadataOf } from "../../../lib/about";
import { record } from "../../../lib/record";
import { hueOf } from "../../../lib/names";
import { Described } from "../../../ui/described";
import { Page } from "../../../ui/page";
import { Passages } from "../../../ui/reader/passages";
import { Facts } from "../../../ui/reader/facts";
import { TakeAway } from "../../../ui/take/take-away";
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
  return source ? metadataOf(aboutRecord({ kind: "source", record: source })) : {};
}

export default async function SourcePage({ params }: Props) {
  const { source: id } = await params;
  const reading = readSource(record, id as SourceId);
  if (!reading) notFound();
  const page = { kind: "source", record: reading.source } as const;
  return (
    <Page here="sources">
      <Described about={aboutRecord(page)} page={page} />
      <div className={`reader ${hueOf(record, reading.source.id)}`} id="reader">
        <Facts reading={reading} />
        <Passages reading={reading} />
      </div>
      <TakeAway cited={page} />
    </Page>
  );
}

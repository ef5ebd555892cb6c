import type { Dataset, SourceId } from "@on-record/core";
import { hueOf, publisherName } from "../lib/names";

type Props = { dataset: Dataset; id: SourceId; report?: string | undefined };

/** A source by its id on its colour and its name, leading to the article, and to the words there if a report is given. */
export function SourceTag({ dataset, id, report }: Props) {
  const source = dataset.sources.find((candidate) => candidate.id === id);
  return (
    <a className={`source-tag ${hueOf(dataset, id)}`} href={`/sources/${id}${report ? `#${report}` : ""}`}>
      <b>{id}</b>
      <span>{source ? publisherName(dataset, source) : "not in this record"}</span>
    </a>
  );
}

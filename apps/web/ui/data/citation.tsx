import { longWhen, lookup } from "@on-record/core/query";
import type { Dataset, Row } from "@on-record/core/query";
import { publisherName } from "../../lib/names";
import { stanceWords } from "../../lib/words";
import { Voice } from "../voice";

/** The parts of a citation, shown on one line of the record. */
export function Citation({ dataset, row }: { dataset: Dataset; row: Row }) {
  const look = lookup(dataset);
  const claim = look.claims.get(row.claim)!;
  const report = look.reports.get(row.reports[0]!)!;
  const source = look.sources.get(report.source)!;
  return (
    <dl className="parts">
      <dt>Who</dt>
      <dd>
        <Voice dataset={dataset} row={row} />
      </dd>
      <dt>Claim</dt>
      <dd>
        {stanceWords[row.stance][1]}: {claim.text}
      </dd>
      <dt>Said</dt>
      <dd>{longWhen(row.times.said.bounds)}</dd>
      <dt>In</dt>
      <dd>
        {source.id} {publisherName(dataset, source)}, {source.title}, published {longWhen(source.published.bounds)}
      </dd>
      <dt>Words</dt>
      <dd className="quote" lang={source.language} dir="auto">
        {report.evidence.exact}
      </dd>
      <dt>Address</dt>
      <dd>
        <a href={`/sources/${source.id}#${report.id}`}>
          {dataset.record.address?.replace(/\/$/, "")}/sources/{source.id}#{report.id}
        </a>
      </dd>
    </dl>
  );
}

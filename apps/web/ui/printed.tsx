import { lookup } from "@on-record/core/query";
import type { Dataset, ReportId } from "@on-record/core/query";
import { formWords, zoneWords } from "../lib/words.js";
import { zoneOfReport } from "@on-record/core/query";
import { SourceTag } from "./source-tag.js";
import { Highlighted } from "./highlighted.js";

type Props = { dataset: Dataset; id: ReportId; marks?: readonly { start: number; end: number }[] | undefined };

/** The words of one report as its source prints them, and under them where they stand and how. */
export function Printed({ dataset, id, marks }: Props) {
  const look = lookup(dataset);
  const report = look.reports.get(id)!;
  const source = look.sources.get(report.source)!;
  const zone = zoneOfReport(dataset, report);
  return (
    <figure className="printed">
      <blockquote className="quote" lang={source.language} dir="auto" cite={`/sources/${source.id}#${report.id}`}>
        <Highlighted text={report.evidence.exact} marks={marks} />
      </blockquote>
      <figcaption className="label under">
        <SourceTag dataset={dataset} id={source.id} report={report.id} /> {zone === "body" ? "" : `${zoneWords[zone]}, `}
        {report.statement ? formWords[report.form] : "own voice"}
        {report.cue ? (
          <>
            {" · "}
            <span className="quote">{report.cue}</span>
          </>
        ) : null}
      </figcaption>
    </figure>
  );
}

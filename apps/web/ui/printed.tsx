import { highlight, lookup, zoneOfReport } from "@on-record/core/query";
import type { Dataset, ReportId } from "@on-record/core";
import { formWords, zoneWords } from "../lib/words";
import { Highlighted } from "./highlighted";
import { SourceTag } from "./source-tag";

type Props = { dataset: Dataset; id: ReportId; text?: string | undefined };

/** The words of one report as its source prints them, and under them where they stand and how. */
export function Printed({ dataset, id, text }: Props) {
  const look = lookup(dataset);
  const report = look.reports.get(id)!;
  const source = look.sources.get(report.source)!;
  const zone = zoneOfReport(dataset, report);
  const words = report.evidence.exact;
  return (
    <figure className="printed">
      <blockquote className="quote" lang={source.language} dir="auto" cite={`/sources/${source.id}#${report.id}`}>
        <Highlighted text={words} marks={text ? highlight(words, text) : undefined} />
      </blockquote>
      <figcaption className="label under">
        <SourceTag dataset={dataset} id={source.id} report={report.id} /> {zone === "body" ? "" : `${zoneWords[zone]}, `}
        {report.statement ? formWords[report.form] : "own voice"}
        {report.cue ? (
          <>
            {" · "}
            <span className="quote" lang={source.language} dir="auto">
              {report.cue}
            </span>
          </>
        ) : null}
      </figcaption>
    </figure>
  );
}

import { lookup } from "@on-record/core/query";
import type { Reading, Report } from "@on-record/core/query";
import { record } from "../../lib/record";
import { actorName, publisherName, speakerName } from "../../lib/names";
import { formWords } from "../../lib/words";
import { StanceSign } from "../stance-sign";
import { AlignMargin } from "./align-margin";

/** The claims, each beside its words (below the article on a narrow screen). */
export function Margin({ reading }: { reading: Reading }) {
  return (
    <section className="margin" aria-label="Claims in this source">
      <ol>
        {reading.reports.map((report, index) => (
          <Note key={report.id} report={report} number={index + 1} reading={reading} />
        ))}
      </ol>
      <AlignMargin />
    </section>
  );
}

function Note({ report, number, reading }: { report: Report; number: number; reading: Reading }) {
  const claim = report.claim && lookup(record).claims.get(report.claim);
  return (
    <li className="note" id={`note-${number}`} data-report={report.id}>
      <p className="claim">
        <a className="number" href={`#${report.id}`} aria-label={`Words of claim ${number}`}>
          {number}
        </a>
        {claim ? <a href={`/claims/${claim.id}`}>{claim.text}</a> : <ActOnly report={report} />}
      </p>
      <p className="label">
        {claim ? <StanceSign stance={report.stance} /> : null} · <Voice report={report} reading={reading} /> · {formWords[report.form]}
        {report.cue ? (
          <>
            {" "}
            · <q className="quote">{report.cue}</q>
          </>
        ) : null}
      </p>
      {report.departures.map((departure) => (
        <p className="departure" key={departure.kind + departure.from}>
          <b>{sentence(departure.kind)}.</b> {departure.because}
        </p>
      ))}
    </li>
  );
}

function ActOnly({ report }: { report: Report }) {
  return <>The act is told, without a claim{report.act ? `: ${report.act}` : ""}</>;
}

function Voice({ report, reading }: { report: Report; reading: Reading }) {
  const statement = report.statement && lookup(record).statements.get(report.statement);
  if (statement) return <a href={`/statements/${statement.id}`}>{speakerName(record, statement)}</a>;
  if (report.ascribed) return <>ascribed to {actorName(record, report.ascribed)}</>;
  return <>{publisherName(record, reading.source)} in its own voice</>;
}

function sentence(kind: string): string {
  const words = kind.replaceAll("-", " ");
  return words[0]!.toUpperCase() + words.slice(1);
}

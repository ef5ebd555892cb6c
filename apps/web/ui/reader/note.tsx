import { lookup } from "@on-record/core/query";
import type { Report, Source } from "@on-record/core";
import { actorName, speakerName } from "../../lib/names";
import { record } from "../../lib/record";
import { departureWords, formWords } from "../../lib/words";
import { StanceSign } from "../stance-sign";

/** What the words of one report amount to: the claim, the stance, whose voice, and how the words depart from others. */
export function Note({ report, number, source }: { report: Report; number: number; source: Source }) {
  const claim = report.claim && lookup(record).claims.get(report.claim);
  return (
    <li className="note" id={`note-${number}`} data-report={report.id}>
      <a className="number" href={`#${report.id}`} aria-label={`Words of claim ${number}`}>
        {number}
      </a>
      <div>
        <p>
          <span className="claim">
            {claim ? <a href={`/claims/${claim.id}`}>{claim.text}</a> : `Only the act is told${report.act ? `: ${report.act}` : ""}`}
          </span>{" "}
          <span className="label">
            {claim ? (
              <>
                <StanceSign stance={report.stance} /> ·{" "}
              </>
            ) : null}
            <Voice report={report} />
            {report.cue ? (
              <>
                {" · "}
                <span className="quote" lang={source.language} dir="auto">
                  {report.cue}
                </span>
              </>
            ) : null}
          </span>
        </p>
        {report.departures.map((departure) => (
          <p className="departure" key={departure.kind + departure.from}>
            <b>{departureWords[departure.kind]}</b>: {departure.because}
          </p>
        ))}
      </div>
    </li>
  );
}

function Voice({ report }: { report: Report }) {
  const statement = report.statement && lookup(record).statements.get(report.statement);
  if (statement) {
    return (
      <>
        <a href={`/statements/${statement.id}`}>{speakerName(record, statement)}</a> · {formWords[report.form]}
      </>
    );
  }
  return <>{report.ascribed ? `ascribed to ${actorName(record, report.ascribed)}` : "own voice"}</>;
}

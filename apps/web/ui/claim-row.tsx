import { highlight, lookup } from "@on-record/core/query";
import type { ReactNode } from "react";
import type { Dataset } from "@on-record/core";
import type { RivalDays, Row, RowTime } from "@on-record/core/query";
import { DaysApart } from "./days-apart";
import { Highlighted } from "./highlighted";
import { Printed } from "./printed";
import { StanceSign } from "./stance-sign";
import { Voice } from "./voice";
import { When } from "./when";

export type ClaimRowProps = {
  dataset: Dataset;
  row: Row;
  /** The time to show; left out, when it was said. */
  when?: RowTime;
  withClaim?: boolean;
  /** Only possibly public on the day asked for. */
  possibly?: boolean;
  /** Only perhaps within the time asked for. */
  maybeDuring?: boolean;
  /** Words that were looked for, to mark them. */
  text?: string | undefined;
  chosen?: boolean;
  /** Of the first of a list, which are never only reckoned with. */
  near?: boolean | undefined;
  /** The line above is of the same voice and time, which need not be said again (but for a line that is looked at alone). */
  continues?: boolean;
  /** A mark above it tells how the two lines stand to each other. */
  marked?: boolean;
  /** What sources date differently of it. */
  days?: RivalDays | undefined;
  /** What can be done with it, after its words. */
  tools?: ReactNode;
};

/** One voice putting forward one claim: when, who, what, and in which printed words. */
export function ClaimRow(props: ClaimRowProps) {
  const {
    dataset,
    row,
    when = row.times.said,
    withClaim = true,
    possibly,
    maybeDuring,
    text,
    chosen,
    near,
    continues,
    marked,
    days,
    tools,
  } = props;
  const claim = lookup(dataset).claims.get(row.claim)!;
  const state = [possibly && "possibly", chosen && "chosen", near && "near", marked && "marked", continues && "continues"]
    .filter(Boolean)
    .join(" ");
  return (
    <li className={`row ${state}`} id={row.id}>
      <div className="when">
        {continues ? null : <When time={when} />}
        {days && !continues ? <DaysApart dataset={dataset} days={days} /> : null}
        {possibly ? <span className="tiny">possibly public</span> : null}
        {maybeDuring ? <span className="tiny">perhaps within the time asked for</span> : null}
      </div>
      <div className="who">
        <p className={continues ? "unseen" : "voice"}>
          <Voice dataset={dataset} row={row} />
        </p>
        <p className="claim">
          <StanceSign stance={row.stance} />
          {withClaim ? (
            <>
              {": "}
              <a href={`/claims/${claim.id}`}>
                <Highlighted text={claim.text} marks={text ? highlight(claim.text, text) : undefined} />
              </a>
            </>
          ) : null}
        </p>
        {withClaim ? <Disputed dataset={dataset} row={row} /> : null}
      </div>
      <div className="prints">
        {row.reports.map((id) => (
          <Printed key={id} dataset={dataset} id={id} text={text} />
        ))}
        {tools}
      </div>
    </li>
  );
}

function Disputed({ dataset, row }: { dataset: Dataset; row: Row }) {
  const { questions } = lookup(dataset);
  if (row.questions.length === 0) return null;
  return (
    <p className="label asks">
      {row.questions.map((id) => (
        <span key={id}>
          <a href={`/disputes/${id}`}>{questions.get(id)?.text}</a>{" "}
        </span>
      ))}
    </p>
  );
}

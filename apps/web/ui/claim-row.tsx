import { lookup } from "@on-record/core/query";
import type { Dataset, Row } from "@on-record/core/query";
import { Printed } from "./printed.js";
import { StanceSign } from "./stance-sign.js";
import { Voice } from "./voice.js";
import { When } from "./when.js";

type Props = { dataset: Dataset; row: Row; withClaim?: boolean };

/** One row on a page of its claim, event, actor or statement: when it was said, by whom, in what words. */
export function ClaimRow({ dataset, row, withClaim = true }: Props) {
  const claim = lookup(dataset).claims.get(row.claim)!;
  return (
    <li className="row" id={row.id}>
      <div className="when">
        <When time={row.times.said} />
      </div>
      <div className="who">
        <p>
          <Voice dataset={dataset} row={row} />
        </p>
        <p className="claim">
          <StanceSign stance={row.stance} />
          {withClaim ? (
            <>
              : <a href={`/claims/${claim.id}`}>{claim.text}</a>
            </>
          ) : null}
        </p>
      </div>
      <div className="prints">
        {row.reports.map((id) => (
          <Printed key={id} dataset={dataset} id={id} />
        ))}
      </div>
    </li>
  );
}

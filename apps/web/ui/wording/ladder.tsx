import { lookup } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Ladder as LadderView } from "@on-record/core/query";
import { departureWords } from "../../lib/words";
import { OriginCount } from "../origin-count";
import { Collation } from "./collation";
import { Variants } from "./variants";

/** Every wording of one claim of a statement, under one another, with what departed and what got lost. */
export function Ladder({ dataset, ladder }: { dataset: Dataset; ladder: LadderView }) {
  const claim = lookup(dataset).claims.get(ladder.claim)!;
  return (
    <article className="ladder" aria-labelledby={`ladder-${claim.id}`}>
      <header>
        <h3 id={`ladder-${claim.id}`}>
          <a href={`/claims/${claim.id}`}>{claim.text}</a>
        </h3>
        <p className="label">
          <OriginCount origins={ladder.origins} />
        </p>
      </header>
      <Variants variants={ladder.variants} dataset={dataset} />
      <Collation dataset={dataset} ladder={ladder} />
      {ladder.lost.length > 0 ? (
        <div className="lost">
          <h4>What got lost on the way</h4>
          <ul>
            {ladder.lost.map(({ kind, places, of }) => (
              <li key={kind}>
                <b>{departureWords[kind]}</b> in {places} of {of} places
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </article>
  );
}

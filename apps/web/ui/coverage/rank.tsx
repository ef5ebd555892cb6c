import type { Dataset, SourceId } from "@on-record/core/query";
import { hueOf, publisherName } from "../../lib/names";
import { lookup } from "@on-record/core/query";
import type { SourceLoss } from "../../lib/source-loss";

type Props = { dataset: Dataset; losses: readonly SourceLoss[]; onPull?: ((source: SourceId) => void) | undefined };

/** How much rests on each source alone. A press pulls it out. */
export function Rank({ dataset, losses, onPull }: Props) {
  const most = Math.max(1, ...losses.map(({ claims }) => claims));
  return (
    <>
      <h2>What falls if one goes</h2>
      <p className="label">Claims that no other source reports.</p>
      <ul className="rank">
        {losses.map((loss) => (
          <li key={loss.id} className={hueOf(dataset, loss.id)}>
            <button type="button" disabled={!onPull} onClick={onPull && (() => onPull(loss.id))}>
              <span className="source-tag">
                <b>{loss.id}</b>
                <span>{publisherName(dataset, lookup(dataset).sources.get(loss.id)!)}</span>
              </span>
              <span className="number">{loss.claims}</span>
              <svg aria-hidden="true">
                <rect width={`${(100 * loss.claims) / most}%`} height="100%" />
              </svg>
              <span className="label">{falls(loss.positions)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const falls = (positions: number) =>
  positions === 0
    ? "no position falls"
    : positions === 1
      ? "one position is left without support"
      : `${positions} positions are left without support`;

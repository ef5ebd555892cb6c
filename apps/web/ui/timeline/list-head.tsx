import { emptyQuery, sameQuery } from "@on-record/core/query";
import type { Timeline } from "@on-record/core/query";
import { onClock } from "./control-words";
import { type DensityProps, DensitySwitch } from "./density-switch";

/** What the list is: how many rows, in which order, and how closely they are set. */
export function ListHead({ view: { rows, total, query, clock }, ...density }: { view: Timeline } & DensityProps) {
  const narrowed = !sameQuery(query, { ...emptyQuery, clock: query.clock, lane: query.lane });
  return (
    <header className="list-head">
      <h2>{narrowed ? `${rows.length} of ${total} lines` : `${total} lines`}</h2>
      <p className="label">
        {query.text ? "Best match first." : `Sorted ${onClock[clock]}, earliest possible day first. This order is not a chronology.`}
      </p>
      <DensitySwitch {...density} />
    </header>
  );
}

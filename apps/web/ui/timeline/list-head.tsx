import { emptyQuery, sameQuery } from "@on-record/core/query";
import type { Timeline } from "@on-record/core/query";
import { type DensityProps, DensitySwitch } from "./density-switch";

const order = {
  happened: "By when it happened, earliest possible day first. This order is not a chronology.",
  said: "By when it was said, earliest possible day first. This order is not a chronology.",
  published: "By when it was published, earliest possible day first. This order is not a chronology.",
} as const;

/** What the list is: how many rows, in which order, and how closely they are set. */
export function ListHead({ view: { rows, total, query, clock }, ...density }: { view: Timeline } & DensityProps) {
  const narrowed = !sameQuery(query, { ...emptyQuery, clock: query.clock, lane: query.lane });
  return (
    <header className="list-head">
      <h2>{narrowed ? `${rows.length} of ${total} lines` : `${total} lines`}</h2>
      <p className="label">{query.text ? "Best match first." : order[clock]}</p>
      <DensitySwitch {...density} />
    </header>
  );
}

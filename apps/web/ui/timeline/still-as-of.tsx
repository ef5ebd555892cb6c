import type { Dataset } from "@on-record/core";
import { asofStops } from "@on-record/core/query";
import { NoStops } from "./no-stops";
import { PublicSources } from "./public-sources";

/** Holds the place of the slider until the record has come, so that nothing moves when it does. */
export function StillAsOf({ dataset }: { dataset: Dataset }) {
  if (asofStops(dataset).length === 0) return <NoStops />;
  return (
    <div className="as-of needs-script">
      <label htmlFor="as-of">As of</label>
      <input id="as-of" type="range" min={0} max={1} defaultValue={1} disabled />
      <output htmlFor="as-of">
        <b>everything in the record</b>; to the left, what was public on an earlier day
      </output>
      <PublicSources dataset={dataset} asof={undefined} />
    </div>
  );
}

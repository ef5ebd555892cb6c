import { longWhen } from "@on-record/core/query";
import type { RowTime } from "@on-record/core/query";

/** A time in words, as wide as it is, and a word where sources differ. */
export function When({ time }: { time: RowTime }) {
  return (
    <>
      {longWhen(time)}
      {time.rivals ? <span className="tiny">sources give different days; both are kept</span> : null}
    </>
  );
}

import { longWhen } from "@on-record/core/query";
import type { RowTime } from "@on-record/core/query";

/** A time in words, as wide as it is, and a word where sources differ. */
export function When({ time }: { time: RowTime }) {
  return (
    <>
      {longWhen(time.bounds)}
      {time.approximate ? <span className="tiny">about</span> : null}
      {time.uncertain ? <span className="tiny">doubted</span> : null}
      {time.rivals ? <span className="tiny">sources differ; both days are kept</span> : null}
    </>
  );
}

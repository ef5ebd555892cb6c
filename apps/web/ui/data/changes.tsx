import { parseEdtf, longWhen } from "@on-record/core/query";
import type { Dataset } from "@on-record/core/query";

/** What was corrected or added after the record was first given out, the latest last, as its curator wrote it. */
export function Changes({ changes }: { changes: Dataset["record"]["changes"] }) {
  if (changes.length === 0) return <p>None so far.</p>;
  return (
    <ul>
      {changes.map(({ on, ids, what, because }, index) => (
        <li key={index}>
          <b>{dayOf(on)}</b>: {what}, because {because}
          {ids.length > 0 ? <span className="label"> ({ids.join(", ")})</span> : null}
        </li>
      ))}
    </ul>
  );
}

function dayOf(on: string): string {
  const read = parseEdtf(on);
  return read.ok ? longWhen(read.edtf) : on;
}

import { longWhen, parseEdtf, reasonText } from "@on-record/core/query";
import type { Dataset, When } from "@on-record/core";

/** Why the bounds of a date stand where they stand. */
export function Reasons({ dataset, when }: { dataset: Dataset; when: When }) {
  if (when.reasons.length === 0) return null;
  return (
    <ul className="reasons">
      {when.reasons.map((reason, index) => (
        <li key={index}>
          <b>
            {reason.side === "not-before" ? "Not before" : "Not after"} {dayOf(reason.day)}
          </b>
          , since {reasonText(dataset, reason)}
        </li>
      ))}
    </ul>
  );
}

function dayOf(day: string): string {
  const parsed = parseEdtf(day);
  return parsed.ok ? longWhen(parsed.edtf).replace(/^(in|on) /, "") : day;
}

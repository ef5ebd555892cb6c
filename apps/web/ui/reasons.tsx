import { parseEdtf, reasonText, shortWhen } from "@on-record/core/query";
import type { Dataset, When } from "@on-record/core";

/** Why the bounds of a date stand where they stand. */
export function Reasons({ dataset, when }: { dataset: Dataset; when: When }) {
  if (when.reasons.length === 0) return null;
  return (
    <ul className="reasons">
      {when.reasons.map((reason, index) => (
        <li key={index}>
          {reason.side === "not-before" ? "not before" : "not after"} {dayOf(reason.day)}: {reasonText(dataset, reason)}
        </li>
      ))}
    </ul>
  );
}

function dayOf(day: string): string {
  const parsed = parseEdtf(day);
  return parsed.ok ? shortWhen(parsed.edtf) : day;
}

import type { Dataset, When } from "@on-record/core";
import { SourceTag } from "./source-tag";

/** What each source says of a date, in its own words; where they differ, all of them. */
export function Datings({ dataset, when }: { dataset: Dataset; when: When }) {
  if (when.datings.length === 0) return null;
  return (
    <ul className="datings">
      {when.datings.map((dating, index) => (
        <li key={index}>
          {dating.source ? <SourceTag dataset={dataset} id={dating.source} /> : <span className="label">the curator</span>}{" "}
          {dating.evidence ? <span className="quote">{dating.evidence.exact}</span> : (dating.edtf ?? dating.rel)}
          {dating.aspect ? <span className="label"> ({dating.aspect})</span> : null}
          {dating.because ? <span className="label"> {dating.because}</span> : null}
        </li>
      ))}
    </ul>
  );
}

import { longWhen, lookup } from "@on-record/core/query";
import type { Dataset, When } from "@on-record/core";
import { aspectBeside } from "../lib/aspect";
import { SourceTag } from "./source-tag";

/** What each source says of a date, in its own words; where they differ, all of them. */
export function Datings({ dataset, when }: { dataset: Dataset; when: When }) {
  if (when.datings.length === 0) return null;
  const { sources } = lookup(dataset);
  return (
    <ul className="datings">
      {when.datings.map((dating, index) => (
        <li key={index}>
          {dating.source ? <SourceTag dataset={dataset} id={dating.source} /> : <span className="label">whoever made this record</span>}
          <p>
            {dating.evidence ? (
              <q className="quote" lang={dating.source && sources.get(dating.source)?.language} dir="auto">
                {dating.evidence.exact}
              </q>
            ) : (
              longWhen(dating.bounds)
            )}
            <span className="label"> {aspectBeside(dating.aspect, dating.evidence?.exact)}</span>
            {dating.because ? <span className="label because"> inferred: {dating.because}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

import { lookup } from "@on-record/core/query";
import type { Dataset, Variants as Entry } from "@on-record/core/query";
import { hueOf } from "../../lib/names";

/** The line of variants, as editors of old texts write it: `frozen ] suspended 001 : freezing 000`. */
export function Variants({ dataset, variants }: { dataset: Dataset; variants: readonly Entry[] }) {
  if (variants.length === 0) return null;
  const { reports } = lookup(dataset);
  return (
    <ul className="variants" aria-label="Words that differ in one place">
      {variants.map((variant) => (
        <li key={`${variant.from} ${variant.to}`}>
          <span className="quote">{variant.lemma}</span>
          <span aria-hidden="true"> ] </span>
          <span className="unseen"> is also printed as </span>
          {variant.readings.map((reading, index) => (
            <span key={reading.words}>
              {index > 0 ? " : " : null}
              {reading.words ? <span className="quote">{reading.words}</span> : <Omitted />}{" "}
              {[...new Set(reading.witnesses.map((id) => reports.get(id)!.source))].map((source) => (
                <small key={source} className={hueOf(dataset, source)}>
                  {source}
                </small>
              ))}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** That a witness has nothing where others have words. */
export function Omitted() {
  return (
    <>
      <em className="om" aria-hidden="true">
        om.
      </em>
      <span className="unseen">left out</span>
    </>
  );
}

import type { Dataset } from "@on-record/core/query";
import { hueOf } from "../../lib/names";
import { SourceTag } from "../source-tag";

/** The texts by their fingerprints: whoever has the same file has the same words. */
export function Digests({ dataset }: { dataset: Dataset }) {
  return (
    <ul className="digests">
      {dataset.sources.map((source) => (
        <li key={source.id} className={hueOf(dataset, source.id)}>
          <SourceTag dataset={dataset} id={source.id} />
          <span className="label">{source.file}</span>
          <code className="digest">{source.digest}</code>
        </li>
      ))}
    </ul>
  );
}

import { lookup } from "@on-record/core/query";
import type { Dataset, SourceId } from "@on-record/core";
import { hueOf, publisherName } from "../lib/names";

/** Sources by their ids alone, each on its colour, where there is no room for names; the name is said and shown on pointing. */
export function SourceIds({ dataset, ids }: { dataset: Dataset; ids: readonly SourceId[] }) {
  const { sources } = lookup(dataset);
  return (
    <span className="source-ids">
      {ids.map((id) => {
        const source = sources.get(id);
        const name = source ? publisherName(dataset, source) : "not in this record";
        return (
          <a key={id} className={`source-tag ${hueOf(dataset, id)}`} href={`/sources/${id}`} title={name}>
            <b>{id}</b>
            <span className="unseen">{name}</span>
          </a>
        );
      })}
    </span>
  );
}

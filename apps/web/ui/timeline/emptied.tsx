import type { Dataset } from "@on-record/core";
import { facetFields } from "@on-record/core/query";
import type { Emptied as EmptiedBy, FacetField, Query } from "@on-record/core/query";
import { facetOf } from "../../lib/facet-names";

type Props = { dataset: Dataset; emptied: readonly EmptiedBy[]; ask: (query: Query) => void };

/** Nothing was found: which filters emptied the list, and what dropping each would give. */
export function Emptied({ dataset, emptied, ask }: Props) {
  if (emptied.length === 0) {
    return (
      <div className="emptied">
        <h3>This record has no claims yet.</h3>
      </div>
    );
  }
  return (
    <div className="emptied">
      <h3>{emptied.length === 1 ? "No line passes this filter." : "No line passes all of these filters."}</h3>
      <ul>
        {emptied.map(({ field, values, leaves, query }) => (
          <li key={field}>
            <button type="button" onClick={() => ask(query)}>
              Drop {titleOf(field)}
            </button>{" "}
            {values.map((value) => nameOf(dataset, field, value)).join(", ")}: leaves {leaves === 1 ? "one line" : `${leaves} lines`}
          </li>
        ))}
      </ul>
    </div>
  );
}

const isFacet = (field: string): field is FacetField => (facetFields as readonly string[]).includes(field);
const titleOf = (field: string) => (isFacet(field) ? facetOf(field).title.toLowerCase() : field);
const nameOf = (dataset: Dataset, field: string, value: string) => (isFacet(field) ? facetOf(field).name(dataset, value) : `“${value}”`);

import type { Dataset } from "@on-record/core";
import type { Emptied as EmptiedBy, Query } from "@on-record/core/query";
import { fieldWord, valueWord } from "./field-words";

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
              Drop {fieldWord(field)}
            </button>{" "}
            {values.map((value) => valueWord(dataset, field, value)).join(", ")}: leaves {leaves === 1 ? "one line" : `${leaves} lines`}
          </li>
        ))}
      </ul>
    </div>
  );
}

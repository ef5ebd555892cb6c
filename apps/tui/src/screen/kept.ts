import type { Dataset, Query } from "@on-record/core/query";

type Asked = { readonly dataset: Dataset; readonly query: Query };

/** What was worked out of a record, kept for as long as the record and the query are the same. `part` names what of it is meant. */
export function kept<Value>(work: (dataset: Dataset, query: Query, part: string) => Value): (asked: Asked, part?: string) => Value {
  const known = new WeakMap<Dataset, WeakMap<Query, Map<string, Value>>>();
  return ({ dataset, query }, part = "") => {
    const byQuery = known.get(dataset) ?? new WeakMap<Query, Map<string, Value>>();
    known.set(dataset, byQuery);
    const parts = byQuery.get(query) ?? new Map<string, Value>();
    byQuery.set(query, parts);
    if (!parts.has(part)) parts.set(part, work(dataset, query, part));
    return parts.get(part)!;
  };
}

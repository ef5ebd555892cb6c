import type { Dataset } from "../model/dataset.js";
import type { Query } from "../model/query/query.js";
import { acts, forms, stances } from "../model/vocabulary.js";
import { ask } from "./ask.js";
import { columnsOf } from "./columns.js";
import { type FacetField, facetFields } from "./selection.js";

/** A value of a field, and how many rows the query would find if this were all that is chosen in the field. */
export type FacetValue = { readonly value: string; readonly count: number; readonly chosen: boolean };

export type Facets = Readonly<Record<FacetField, readonly FacetValue[]>>;

/**
 * For each field the values that would find something, and those that are chosen: most rows first, then by value. The
 * counts of a field follow all other fields of the query, and not its own selection.
 */
export function facets(dataset: Dataset, query: Query): Facets {
  const columns = columnsOf(dataset);
  const { counts } = ask(dataset, query);
  const values = {
    source: columns.sources,
    actor: columns.actor.values,
    event: columns.event.values,
    question: columns.question.values,
    act: acts,
    form: forms,
    stance: stances,
  } satisfies Record<FacetField, readonly string[]>;
  return Object.fromEntries(facetFields.map((field) => [field, facetOf(values[field], counts[field], query[field])])) as Record<
    FacetField,
    FacetValue[]
  >;
}

function facetOf(values: readonly string[], counts: Int32Array, selected: readonly string[]): FacetValue[] {
  const chosen = new Set(selected);
  const found: FacetValue[] = [];
  values.forEach((value, at) => {
    if (counts[at]! > 0 || chosen.has(value)) found.push({ value, count: counts[at]!, chosen: chosen.has(value) });
  });
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

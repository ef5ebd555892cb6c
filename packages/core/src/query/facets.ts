import type { Dataset } from "../model/dataset.js";
import type { Query } from "../model/query/query.js";
import { ask, type Hits } from "./ask.js";
import { type FacetField, facetFields } from "./facet-fields.js";
import { once } from "./once.js";

/** A value of a field, and how many rows the query would find if this were all that is chosen in the field. */
export type FacetValue = { readonly value: string; readonly count: number; readonly chosen: boolean };

export type Facets = Readonly<Record<FacetField, readonly FacetValue[]>>;

/**
 * For each field the values that would find something, and those that are chosen: most rows first, then by value. The
 * counts of a field follow all other fields of the query, and not its own selection.
 */
export function facets(dataset: Dataset, query: Query): Facets {
  const hits = ask(dataset, query);
  const counts = countsOf(hits);
  return Object.fromEntries(
    facetFields.map((field, nth) => [field, facetOf(hits.columns.facets[field].values, counts[nth]!, query[field])]),
  ) as Record<FacetField, FacetValue[]>;
}

/** For each field and each value of it, the rows there would be if it alone were chosen in that field. */
const countsOf = once((hits: Hits) => facetFields.map((field, nth) => countOf(hits, field, 1 << nth)));

/** What fails no field but this one still counts for the values of this one. */
function countOf({ columns: { facets, rowOf }, fails, near }: Hits, field: FacetField, bit: number): Int32Array {
  const { values, lists, ofReports } = facets[field];
  const counts = new Int32Array(values.length);
  // The row that was counted last for each value: a row counts once, whichever of its reports have it.
  const last = new Int32Array(values.length).fill(-1);
  for (const report of near) {
    if (fails[report]! & ~bit) continue;
    const row = rowOf[report]!;
    const item = ofReports ? report : row;
    for (let at = lists.first[item]!; at < lists.first[item + 1]!; at++) {
      const place = lists.values[at]!;
      if (last[place] !== row) counts[place]!++;
      last[place] = row;
    }
  }
  return counts;
}

function facetOf(values: readonly string[], counts: Int32Array, selected: readonly string[]): FacetValue[] {
  const chosen = new Set(selected);
  const found: FacetValue[] = [];
  values.forEach((value, at) => {
    if (counts[at]! > 0 || chosen.has(value)) found.push({ value, count: counts[at]!, chosen: chosen.has(value) });
  });
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

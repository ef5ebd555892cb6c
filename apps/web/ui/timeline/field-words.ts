import type { Dataset } from "@on-record/core";
import { dropped, facetFields, longWhen, parseEdtf } from "@on-record/core/query";
import type { FacetField, FieldName, Query } from "@on-record/core/query";
import { facetOf } from "../../lib/facet-names";

const isFacet = (field: string): field is FacetField => (facetFields as readonly string[]).includes(field);

const others = {
  text: "words",
  during: "within",
  asof: "as of",
  without: "without source",
  clock: "when it",
  lane: "a lane for each",
} as const satisfies Record<Exclude<FieldName, FacetField>, string>;

/** What a field of the query is called, before its value. */
export const fieldWord = (field: FieldName): string =>
  isFacet(field) ? facetOf(field).title.toLowerCase() : others[field as Exclude<FieldName, FacetField>];

/** What a value of a field is called. */
export function valueWord(dataset: Dataset, field: FieldName, value: string): string {
  if (isFacet(field)) return facetOf(field).name(dataset, value);
  if (field === "without") return facetOf("source").name(dataset, value);
  if (field === "text") return `“${value}”`;
  return dateWord(value);
}

/** A date after a word that leads to it: `December 2024`, not `in December 2024`. */
export function dateWord(value: string): string {
  const read = parseEdtf(value);
  return read.ok ? longWhen(read.edtf).replace(/^in /, "") : value;
}

/** The query without one value of a field; without the field, where that was all it had. */
export function less(query: Query, field: FieldName, value: string): Query {
  const now = query[field];
  return Array.isArray(now) ? { ...query, [field]: now.filter((other) => other !== value) } : dropped(query, field);
}

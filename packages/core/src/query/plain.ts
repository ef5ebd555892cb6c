import type { Dataset } from "../model/dataset.js";
import { fieldOf } from "../model/query/fields.js";
import type { Query } from "../model/query/query.js";
import { fromPairs, type ReadQuery, toPairs } from "./pairs.js";

/** A query as JSON or YAML carries it: only what is asked, one value or a list of them. */
export type PlainQuery = Readonly<Record<string, unknown>>;

/** The same names and values as in an address: `{ actor: ["pashinyan"], asof: "2024-03" }`. */
export function toPlain(query: Query): Record<string, string | string[]> {
  const plain: Record<string, string | string[]> = {};
  for (const [field, value] of toPairs(query)) {
    const sofar = plain[field];
    if (Array.isArray(sofar)) sofar.push(value);
    else plain[field] = fieldOf(field).many ? [value] : value;
  }
  return plain;
}

/** Reads what `toPlain` writes, and a single value where a list could stand. Numbers are read as they are printed. */
export function fromPlain(plain: PlainQuery, dataset?: Dataset): ReadQuery {
  const pairs = Object.entries(plain).flatMap(([field, given]) =>
    (Array.isArray(given) ? given : [given])
      .filter((value) => value !== null && value !== undefined)
      .map((value) => [field, String(value)] as const),
  );
  return fromPairs(pairs, dataset);
}

import type { Dataset } from "../model/dataset.js";
import { type FieldName, fieldNames, fieldOf, isFieldName } from "../model/query/fields.js";
import { emptyQuery, type Query } from "../model/query/query.js";
import { distinct } from "./distinct.js";
import { Groups } from "./groups.js";
import { recordsOf } from "./records.js";
import { checkQuery } from "./misuse.js";
import { badValue, type QueryProblem, severalValues, unknownField, unknownId } from "./query-problem.js";
import { isTracker } from "./tracker.js";

/** One value of one field, as text: what every form of a query passes through. */
export type Pair = readonly [field: FieldName, value: string];

/** A query as it was understood, and what of it could not be followed. */
export type ReadQuery = { readonly query: Query; readonly problems: readonly QueryProblem[] };

/** A query as pairs: sorted by field, then by value, each once; what is as in `emptyQuery` is left out. */
export function toPairs(query: Query): Pair[] {
  checkQuery(query);
  return fieldNames.flatMap((name) => {
    const values = [query[name] ?? []].flat().flatMap((value) => {
      const read = fieldOf(name).read(value);
      return read.ok && read.value !== emptyQuery[name] ? [read.value] : [];
    });
    return distinct(values).map((value): Pair => [name, value]);
  });
}

/**
 * A query from pairs, in whatever order they come. Never throws: an unknown field, a bad value and, where a dataset is
 * given, an id it has not become problems, and the rest is followed. An empty value asks nothing. What a link tracker
 * appends is passed over. An id that a record had formerly becomes its present one.
 */
export function fromPairs(pairs: Iterable<readonly [field: string, value: string]>, dataset?: Dataset): ReadQuery {
  const problems: QueryProblem[] = [];
  const given = new Groups<FieldName, string>();
  for (const [name, value] of pairs) {
    if (isFieldName(name)) given.add(name, value);
    else if (!isTracker(name)) problems.push(unknownField(name, value));
  }
  const query: Record<string, unknown> = { ...emptyQuery };
  for (const name of fieldNames) {
    const values = readValues(name, given.of(name), dataset, problems);
    if (values.length === 0) continue;
    if (fieldOf(name).many) query[name] = values;
    else if (values.length === 1) query[name] = values[0];
    else problems.push(severalValues(name, values));
  }
  return { query: query as Query, problems: inOrder(problems) };
}

/** The same question in its one canonical form: lists sorted, each value once, text with single spaces. */
export function canonical(query: Query): Query {
  return fromPairs(toPairs(query)).query;
}

/** Whether two queries ask the same. */
export function sameQuery(a: Query, b: Query): boolean {
  return JSON.stringify(toPairs(a)) === JSON.stringify(toPairs(b));
}

function readValues(name: FieldName, given: readonly string[], dataset: Dataset | undefined, problems: QueryProblem[]): readonly string[] {
  const field = fieldOf(name);
  const values: string[] = [];
  for (const value of given) {
    if (value.trim() === "") continue;
    const read = field.read(value);
    if (!read.ok) {
      problems.push(badValue(name, value, read.message, read.hint, dataset));
      continue;
    }
    if (field.kind !== "ids" || !dataset) {
      values.push(read.value);
      continue;
    }
    const found = recordsOf(dataset).find(read.value);
    if (found?.kind === field.record) values.push(found.record.id);
    else problems.push(unknownId(name, field.record, read.value, dataset));
  }
  return distinct(values);
}

/** The order of the pairs does not show in the problems, and what is said twice is told once. */
function inOrder(problems: readonly QueryProblem[]): QueryProblem[] {
  const byPlace = new Map(problems.map((problem) => [JSON.stringify([problem.at.field, problem.at.value, problem.code]), problem]));
  return [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
}

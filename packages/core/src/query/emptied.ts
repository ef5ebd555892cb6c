import type { Dataset } from "../model/dataset.js";
import { type FieldName, fieldNames } from "../model/query/fields.js";
import { emptyQuery, type Query } from "../model/query/query.js";
import { ask } from "./ask.js";
import { Groups } from "./groups.js";
import { toPairs } from "./pairs.js";

/** A field of a query that found nothing, and how many rows there are without it. */
export type Emptied = { readonly field: FieldName; readonly values: readonly string[]; readonly leaves: number; readonly query: Query };

/** What dropping each field would give, most rows first. `query` is the query without it. */
export function emptiedBy(dataset: Dataset, query: Query): Emptied[] {
  const given = new Groups<FieldName, string>();
  for (const [field, value] of toPairs(query)) given.add(field, value);
  return fieldNames
    .filter((field) => given.has(field) && field !== "clock" && field !== "lane")
    .map((field) => {
      const rest = dropped(query, field);
      return { field, values: given.of(field), leaves: ask(dataset, rest).rows.length, query: rest };
    })
    .sort((a, b) => b.leaves - a.leaves);
}

/** The query with a field as it is when nothing is asked. */
export function dropped(query: Query, field: FieldName): Query {
  const { [field]: _, ...rest } = query;
  return field in emptyQuery ? ({ ...rest, [field]: emptyQuery[field] } as Query) : (rest as Query);
}

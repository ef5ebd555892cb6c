import type { Dataset } from "../model/dataset.js";
import { type FieldName, fieldNames, fieldOf, type FieldRecord, isFieldName } from "../model/query/fields.js";
import { nearest, nearestRecord } from "./nearest.js";
import { recordsOf } from "./records.js";

export const queryProblemCodes = [
  "query-field-unknown",
  "query-value-bad",
  "query-value-missing",
  "query-value-twice",
  "query-id-unknown",
] as const;

/**
 * What a query asked that could not be followed; the rest of it is. Faces show these above the result. `suggestion` is
 * what to write in place of the name or the value.
 */
export type QueryProblem = {
  readonly code: (typeof queryProblemCodes)[number];
  readonly severity: "error" | "warning";
  readonly at: { readonly field: string; readonly value: string };
  readonly message: string;
  readonly hint: string;
  readonly suggestion?: string;
};

/** `otherwise`: the hint where nothing is near enough to be suggested. */
type Told = { readonly message: string; readonly suggestion?: string | undefined; readonly otherwise: string };

function problem(code: QueryProblem["code"], field: string, value: string, { message, suggestion, otherwise }: Told): QueryProblem {
  const hint = suggestion ? `did you mean ${suggestion}?` : otherwise;
  return { code, severity: "error", at: { field, value }, message, hint, ...(suggestion ? { suggestion } : {}) };
}

export function unknownField(field: string, value: string): QueryProblem {
  return problem("query-field-unknown", field, value, {
    message: `a query has no field "${field}"`,
    suggestion: nearest(field, fieldNames),
    otherwise: `its fields are ${fieldNames.join(", ")}`,
  });
}

export function missingValue(field: FieldName): QueryProblem {
  return problem("query-value-missing", field, "", {
    message: `${field} has no value`,
    otherwise: `such as ${field}=${fieldOf(field).example}`,
  });
}

/** A field that takes one value was given several. None is followed: which was meant cannot be told. */
export function severalValues(field: FieldName, values: readonly string[]): QueryProblem {
  const all = values.join(", ");
  return problem("query-value-twice", field, all, {
    message: `${field} takes one value and was given ${values.length}: ${all}`,
    otherwise: "keep one of them",
  });
}

export function badValue(field: FieldName, value: string, message: string, hint: string, dataset?: Dataset): QueryProblem {
  const row = fieldOf(field);
  return problem("query-value-bad", field, value, {
    message: `${field}: "${value}" is ${message}`,
    suggestion:
      row.kind === "ids" ? dataset && nearestRecord(dataset, row.record, value) : "values" in row ? nearest(value, row.values) : undefined,
    otherwise: hint,
  });
}

/** An id that the record has not, or has for something else. */
export function unknownId(field: FieldName, record: FieldRecord, value: string, dataset: Dataset): QueryProblem {
  const kind = recordsOf(dataset).find(value)?.kind;
  return problem(
    "query-id-unknown",
    field,
    value,
    kind
      ? {
          message: `${field}: ${value} is the id of ${aOrAn(kind)}, not of ${aOrAn(record)}`,
          otherwise: isFieldName(kind) ? `write ${kind}=${value}` : `see ${kind} ${value}`,
        }
      : {
          message: `${field}: this record has no ${record} ${value}`,
          suggestion: nearestRecord(dataset, record, value),
          otherwise: `the ids are listed under ${record}s`,
        },
  );
}

const aOrAn = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

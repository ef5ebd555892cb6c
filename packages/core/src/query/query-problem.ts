import type { Dataset } from "../model/dataset.js";
import { type FieldName, fieldNames, fieldOf, type FieldRecord, isFieldName } from "../model/query/fields.js";
import { lookup } from "./lookup.js";
import { nearest, nearestRecord } from "./nearest.js";

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

export function unknownField(field: string, value: string): QueryProblem {
  const suggestion = nearest(field, fieldNames);
  return {
    code: "query-field-unknown",
    severity: "error",
    at: { field, value },
    message: `a query has no field "${field}"`,
    hint: suggestion ? `did you mean ${suggestion}?` : `its fields are ${fieldNames.join(", ")}`,
    ...(suggestion ? { suggestion } : {}),
  };
}

export function missingValue(field: FieldName): QueryProblem {
  return {
    code: "query-value-missing",
    severity: "error",
    at: { field, value: "" },
    message: `${field} has no value`,
    hint: `such as ${field}=${fieldOf(field).example}`,
  };
}

/** A field that takes one value was given several. None is followed: which was meant cannot be told. */
export function severalValues(field: FieldName, values: readonly string[]): QueryProblem {
  return {
    code: "query-value-twice",
    severity: "error",
    at: { field, value: values.join(", ") },
    message: `${field} takes one value and was given ${values.length}: ${values.join(", ")}`,
    hint: "keep one of them",
  };
}

export function badValue(field: FieldName, value: string, message: string, hint: string, dataset?: Dataset): QueryProblem {
  const row = fieldOf(field);
  const suggestion =
    row.kind === "ids" ? dataset && nearestRecord(dataset, row.record, value) : "values" in row ? nearest(value, row.values) : undefined;
  return {
    code: "query-value-bad",
    severity: "error",
    at: { field, value },
    message: `${field}: "${value}" is ${message}`,
    hint: suggestion ? `did you mean ${suggestion}?` : hint,
    ...(suggestion ? { suggestion } : {}),
  };
}

/** An id that the record has not, or has for something else. */
export function unknownId(field: FieldName, record: FieldRecord, value: string, dataset: Dataset): QueryProblem {
  const found = lookup(dataset).find(value);
  const problem = { code: "query-id-unknown", severity: "error", at: { field, value } } as const;
  if (found) {
    const better = isFieldName(found.kind) ? `write ${found.kind}=${value}` : `see ${found.kind} ${value}`;
    return { ...problem, message: `${field}: ${value} is the id of ${aOrAn(found.kind)}, not of ${aOrAn(record)}`, hint: better };
  }
  const suggestion = nearestRecord(dataset, record, value);
  return {
    ...problem,
    message: `${field}: this record has no ${record} ${value}`,
    hint: suggestion ? `did you mean ${suggestion}?` : `the ids are listed under ${record}s`,
    ...(suggestion ? { suggestion } : {}),
  };
}

const aOrAn = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

import type { Dataset } from "@on-record/core";

/** A few questions to any record, as pairs of field and value: everything, and one value of each kind that it has. */
export function queriesTo({ actors, events, questions, sources }: Dataset): (readonly (readonly [string, string])[])[] {
  const one = (field: string, items: readonly { readonly id: string }[]) => items.slice(-1).map(({ id }) => [[field, id]] as const);
  return [
    [],
    ...one("actor", actors),
    ...one("event", events),
    ...one("question", questions),
    ...one("source", sources),
    ...one("without", sources),
    [["stance", "rejects"]],
    [["clock", "happened"]],
    [["clock", "published"]],
    [["asof", "2025-03-06"]],
    [["during", "-0430/0100"]],
  ];
}

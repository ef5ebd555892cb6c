import { type Dataset, type Query, quoteWord, type Timeline, toCommand, toPairs } from "@on-record/core/query";

/** `250 claims`, `12 of 250 claims`. */
export function countText({ rows, total }: Timeline): string {
  return rows.length === total ? `${total} ${total === 1 ? "claim" : "claims"}` : `${rows.length} of ${total} claims`;
}

/** What the list is of, in one line: the record, how many, as of when, by which clock. */
export function headText(dataset: Dataset, found: Timeline, dot: string): string {
  const { counts, query } = found;
  const perhaps = counts.possibly > 0 ? ` (${counts.possibly} possibly public)` : "";
  const sources = `${dataset.sources.length} ${dataset.sources.length === 1 ? "source" : "sources"}`;
  return [dataset.record.title, countText(found) + perhaps, sources, `as of ${query.asof ?? "everything"}`, `clock: ${query.clock}`].join(
    dot,
  );
}

/** What a query asks, in words and values: `actor pashinyan, asof 2024-03`. Empty: it asks nothing. */
export const filterText = (query: Query): string =>
  toPairs(query)
    .map(([field, value]) => `${field} ${value}`)
    .join(", ");

/** What names the record of a command: `--record`, if it was given. */
type Named = { readonly record?: string | true | undefined };

/** A command as one types it next: on the record that was named, if one was. */
export const onRecord = (command: string, { record }: Named): string =>
  typeof record === "string" ? `${command} --record=${quoteWord(record)}` : command;

/** How to ask the same again from a shell, of the same record. */
export const againText = (query: Query, command: string, named: Named): string => toCommand(query, onRecord(command, named));

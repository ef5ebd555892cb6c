import { type Dataset, fromPlain, rowIds, timeline } from "@on-record/core";
import type { Case } from "./cases.js";

export type Answer = { readonly rows: readonly string[]; readonly problems: readonly string[] };

/** The answer in code: a query as JSON or YAML carries it, a value or a list of values to a field. */
export function askLibrary(dataset: Dataset, pairs: Case["pairs"]): Answer {
  const plain: Record<string, string[]> = {};
  for (const [field, value] of pairs) (plain[field] ??= []).push(value);
  const { query, problems } = fromPlain(plain, dataset);
  const rows = rowIds(dataset, query);
  const shown = timeline(dataset, query).rows.map((row) => row.id);
  if (shown.join() !== rows.join()) throw new Error(`timeline and rowIds differ: ${shown.join()} and ${rows.join()}`);
  return { rows, problems: problems.map(({ at, code }) => `${at.field} ${at.value} ${code}`) };
}

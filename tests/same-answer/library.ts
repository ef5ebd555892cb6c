import { type Dataset, fromPlain, type QueryProblem, rowIds, timeline } from "@on-record/core";
import type { Answer } from "./answer.js";
import type { Case } from "./cases.js";

/** The answer in code, to a query as JSON or YAML carries it: a list of values to a field. */
export function askLibrary(dataset: Dataset, pairs: Case["pairs"]): Answer & { readonly problems: readonly QueryProblem[] } {
  const plain: Record<string, string[]> = {};
  for (const [field, value] of pairs) (plain[field] ??= []).push(value);
  const { query, problems } = fromPlain(plain, dataset);
  const rows = rowIds(dataset, query);
  const shown = timeline(dataset, query).rows.map((row) => row.id);
  if (shown.join() !== rows.join()) throw new Error(`timeline and rowIds differ: ${shown.join()} and ${rows.join()}`);
  return { rows, problems, told: problems.map(({ message }) => message).join("\n") };
}

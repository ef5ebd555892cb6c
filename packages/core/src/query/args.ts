import type { Dataset } from "../model/dataset.js";
import { type FieldName, fieldOf, isFieldName } from "../model/query/fields.js";
import type { Query } from "../model/query/query.js";
import { fromPairs, type ReadQuery, toPairs } from "./pairs.js";
import { missingValue, type QueryProblem } from "./query-problem.js";
import { quoteWord } from "./shell.js";

/** A query as a program gets it on its command line, one flag a value: `--actor=pashinyan`, `--asof=2024-03`. */
export function toArgs(query: Query): string[] {
  return toPairs(query).map(([field, value]) => `--${field}=${value}`);
}

/** What a person types into a POSIX shell: `onrecord claims --actor=pashinyan`. */
export function toCommand(query: Query, command = "onrecord claims"): string {
  return [command, ...toPairs(query).map(([field, value]) => `--${field}=${quoteWord(value)}`)].join(" ");
}

/**
 * Reads flags: `--actor=pashinyan` or `--actor pashinyan`, repeated for several values. Where a field takes several, one
 * flag may also give them with commas between (`--source=001,004`); no id or word has a comma, a text and a date may. What
 * is no field of a query is left in `rest` for the command to judge, as is everything after `--`.
 */
export function fromArgs(args: readonly string[], dataset?: Dataset): ReadQuery & { readonly rest: readonly string[] } {
  const pairs: [FieldName, string][] = [];
  const missing: QueryProblem[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === "--") {
      rest.push(...args.slice(at));
      break;
    }
    const [, name = "", joined] = /^--([a-z]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!isFieldName(name)) {
      rest.push(arg);
      continue;
    }
    const next = args[at + 1];
    if (joined === undefined && next !== undefined && !next.startsWith("--")) at++;
    const value = joined ?? (next?.startsWith("--") ? undefined : next);
    if (value === undefined) missing.push(missingValue(name));
    else for (const each of fieldOf(name).many ? value.split(",") : [value]) pairs.push([name, each]);
  }
  const { query, problems } = fromPairs(pairs, dataset);
  return { query, problems: [...missing, ...problems], rest };
}

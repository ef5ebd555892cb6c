/** A flag that is no field of a query. `value`: what it takes; none: it is there or it is not. */
export type Flag = { readonly description: string; readonly value?: string; readonly words?: readonly string[]; readonly short?: string };

/** The flags that every command takes, as `--help` lists them. */
export const commonFlags = {
  record: {
    value: "FOLDER|FILE",
    description:
      "The record to read: a folder, or an exported .json. Left out: the one that you stand in, else the one that comes with the program.",
  },
  json: { description: "One array of JSON." },
  jsonl: { description: "One object of JSON a line." },
  plain: { description: "One sentence a line: for screen readers and for grep." },
  ascii: { description: "Draw with the characters of ASCII alone." },
  color: {
    value: "WHEN",
    words: ["auto", "always", "never"],
    description: "Colours and styles. NO_COLOR keeps the styles and drops the colours.",
  },
  help: { short: "h", description: "What a command does, with an example." },
  version: { short: "V", description: "The program's version." },
} satisfies Record<string, Flag>;

export type Flags = Readonly<Record<string, string | true>>;
export type ReadFlags = { readonly flags: Flags; readonly words: readonly string[]; readonly problems: readonly FlagProblem[] };
export type FlagProblem = {
  readonly kind: "unknown" | "no-value" | "no-such-value" | "needless-value";
  readonly flag: string;
  readonly flagRow?: Flag;
};

/** Reads what a query has left of a command line: `--flag`, `--flag=value`, `--flag value`, `-h`; all after `--` are words. */
export function readFlags(args: readonly string[], known: Readonly<Record<string, Flag>>): ReadFlags {
  const flags: Record<string, string | true> = {};
  const words: string[] = [];
  const problems: FlagProblem[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === "--") {
      words.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      words.push(arg);
      continue;
    }
    const [, dashes = "", name = "", joined] = /^(--?)([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    const flag = dashes === "-" ? Object.keys(known).find((each) => known[each]!.short === name) : name;
    const row = flag === undefined || !Object.hasOwn(known, flag) ? undefined : known[flag];
    if (flag === undefined || row === undefined) {
      problems.push({ kind: "unknown", flag: `${dashes}${name}` });
      continue;
    }
    if (row.value === undefined) {
      if (joined !== undefined) problems.push({ kind: "needless-value", flag: `--${flag}`, flagRow: row });
      flags[flag] = true;
      continue;
    }
    const next = args[at + 1];
    if (joined === undefined && next !== undefined && !next.startsWith("--")) at++;
    const value = joined ?? (next?.startsWith("--") ? undefined : next);
    if (value === undefined || value === "") problems.push({ kind: "no-value", flag: `--${flag}`, flagRow: row });
    else if (row.words && !row.words.includes(value)) problems.push({ kind: "no-such-value", flag: `--${flag}=${value}`, flagRow: row });
    else flags[flag] = value;
  }
  return { flags, words, problems };
}

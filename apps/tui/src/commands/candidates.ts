import { type Dataset, fieldNames, fieldOf, isFieldName, lookup, rowById } from "@on-record/core/query";
import { commonFlags, type Flag } from "../options/flags.js";
import type { Command } from "./command.js";

type Table = Readonly<Record<string, Command>>;

/** What a shell has of a command line when it is asked to complete it. */
export type Typed = {
  /** The whole words before the one that is typed, without the program's name. */
  readonly before: readonly string[];
  /** As much as there is of the last word: perhaps nothing. */
  readonly last: string;
};

/** Bash takes `--stance=rejects` for three words, the other shells for one. */
export function typedIn(words: readonly string[]): Typed {
  const whole: string[] = [];
  words.forEach((word, at) => {
    const flag = word === "=" ? whole.at(-1) : words[at - 1] === "=" ? whole.at(-1) : undefined;
    if (flag?.startsWith("--")) whole.splice(-1, 1, flag + word);
    else whole.push(word);
  });
  return { before: whole.slice(0, -1), last: whole.at(-1) ?? "" };
}

/** The record that a command line names. Undefined: none. */
export function recordIn({ before }: Typed): string | undefined {
  const at = before.findLastIndex((word) => word === "--record" || word.startsWith("--record="));
  return before[at] === "--record" ? before[at + 1] : before[at]?.slice("--record=".length);
}

/**
 * All that the last word of a command line can become, read from the table of commands. Nothing: it is for the shell to
 * complete, such as the name of a file. A flag that takes a value ends in `=`. `open` is asked for the record if ids are wanted.
 */
export async function candidatesFor(
  { before, last }: Typed,
  table: Table,
  open: () => Promise<Dataset | undefined>,
): Promise<readonly string[]> {
  const [first] = before;
  if (first === undefined && !last.startsWith("-")) return beginning([...Object.keys(table), "help"]);
  if (first === "help") return beginning(Object.keys(table));
  const name = first === undefined || first.startsWith("-") ? "claims" : first;
  const command = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!command) return [];
  const flags: Readonly<Record<string, Flag>> = { ...command.flags, ...commonFlags };
  const [, joined] = /^--([a-z]+)=/.exec(last) ?? [];
  if (joined !== undefined) return beginning((await valuesOf(joined)).map((value) => `--${joined}=${value}`));
  const [, waiting] = /^--([a-z]+)$/.exec(before.at(-1) ?? "") ?? [];
  if (waiting !== undefined && takesValue(waiting)) return beginning(await valuesOf(waiting));
  if (last.startsWith("-"))
    return beginning(
      [...Object.keys(flags), ...(command.asks ? fieldNames : [])].map((flag) => `--${flag}${takesValue(flag) ? "=" : ""}`).sort(),
    );
  return beginning(await wordsOf(command.takes ?? ""));

  function beginning(all: readonly string[]): readonly string[] {
    return all.filter((one) => one.startsWith(last));
  }

  function takesValue(flag: string): boolean {
    return Object.hasOwn(flags, flag) ? flags[flag]!.value !== undefined : command!.asks && isFieldName(flag);
  }

  async function valuesOf(flag: string): Promise<readonly string[]> {
    if (Object.hasOwn(flags, flag)) return flags[flag]!.words ?? [];
    if (!command!.asks || !isFieldName(flag)) return [];
    const field = fieldOf(flag);
    if (field.kind === "ids") return idsOf(await open(), `${field.record}s`);
    return "values" in field ? field.values : [];
  }

  async function wordsOf(takes: string): Promise<readonly string[]> {
    if (/^\[?[a-z]+(\|[a-z]+)+\]?$/.test(takes)) return takes.replace(/[[\]]/g, "").split("|");
    if (takes === "STATEMENT") return idsOf(await open(), "statements");
    if (takes !== "ID") return [];
    const dataset = await open();
    const records = kinds.flatMap((kind) => idsOf(dataset, kind));
    // A record has many more rows than anything else: they are offered to whoever has begun to write one.
    return dataset && last.includes(".") ? [...new Set([...rowById(dataset).keys(), ...lookup(dataset).reports.keys()])] : records;
  }
}

const kinds = ["claims", "statements", "actors", "events", "questions", "sources", "relations"] as const;

const idsOf = (dataset: Dataset | undefined, kind: (typeof kinds)[number]): readonly string[] =>
  dataset ? dataset[kind].map(({ id }) => id) : [];

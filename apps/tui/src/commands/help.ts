import { fieldDescriptions, fieldNames, fieldOf } from "@on-record/core/query";
import { version } from "../../package.json";
import { commonFlags, type Flag } from "../options/flags.js";
import { wrapText } from "../text/wrap.js";
import type { Command } from "./command.js";

export const versionText = `onrecord ${version}\n`;

const width = 100;

/** The page that `onrecord --help` prints. `listed` is the table of commands. */
export function overview(listed: Readonly<Record<string, Command>>): string {
  const names = Object.entries(listed).map(([name, { takes, does }]) => [takes ? `${name} ${takes}` : name, does] as const);
  const asking = Object.keys(listed).filter((name) => listed[name]!.asks);
  return page([
    "onrecord: who said what, when, as told by whom, each line with the words it rests on.",
    "",
    "onrecord [COMMAND] [WORDS] [FLAGS]",
    "Without a command: the reader on a terminal, else the list of claims.",
    "",
    "Commands",
    ...columns(names),
    "",
    `The fields of a query (${asking.join(", ")})`,
    ...queryLines(),
    "",
    "Flags of every command",
    ...flagLines(commonFlags),
    "",
    "Exit codes: 0 fine, 1 an id not found or faults found, 2 wrong usage, 3 a record that cannot be read, 70 a fault of ours, 74 an output that could not be written.",
    "onrecord COMMAND --help says more, with an example.",
  ]);
}

/** What `onrecord NAME --help` prints. */
export function helpOf(name: string, { takes, does, example, flags = {}, asks }: Command): string {
  return page([
    `onrecord ${name}${takes ? ` ${takes}` : ""}`,
    `${does.charAt(0).toUpperCase()}${does.slice(1)}.`,
    "",
    "Example",
    `  ${example}`,
    "",
    ...(asks ? ["The fields of a query", ...queryLines(), ""] : []),
    "Flags",
    ...flagLines({ ...flags, ...commonFlags }),
  ]);
}

const page = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

const queryLines = (): string[] =>
  columns(
    fieldNames.map((name) => {
      const field = fieldOf(name);
      return [`--${name}=${field.example}`, fieldDescriptions[name] + (field.many ? " May be repeated." : "")] as const;
    }),
  );

const flagLines = (flags: Readonly<Record<string, Flag>>): string[] =>
  columns(
    Object.entries(flags).map(([name, { short, value, words, description }]) => [
      // A long list of words is told in the description, not in the column.
      `--${name}${words && words.length < 6 ? `=${words.join("|")}` : value ? `=${value}` : ""}${short ? `, -${short}` : ""}`,
      description,
    ]),
  );

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.min(30, Math.max(...rows.map(([name]) => name.length)));
  return rows.flatMap(([name, words]) => {
    const lines = wrapText(words, width - first - 4);
    const fits = name.length <= first;
    const start = fits ? [`  ${name.padEnd(first)}  ${lines[0] ?? ""}`] : [`  ${name}`, `${" ".repeat(first + 4)}${lines[0] ?? ""}`];
    return [...start, ...lines.slice(1).map((text) => `${" ".repeat(first + 4)}${text}`)];
  });
}

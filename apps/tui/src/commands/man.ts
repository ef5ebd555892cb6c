import { fieldDescriptions, fieldNames, fieldOf } from "@on-record/core/query";
import { version } from "../../package.json";
import { exitCodes } from "../options/exit-codes.js";
import { commonFlags, type Flag } from "../options/flags.js";
import type { Command } from "./command.js";

/** The command for the manual page, made from the table of commands as the pages of `--help` are. */
export function manOf(table: () => Readonly<Record<string, Command>>): Command {
  return {
    needs: "nothing",
    asks: false,
    does: "print the manual page, in the form that man reads",
    words: { least: 0, most: 0 },
    example: "onrecord man > ~/.local/share/man/man1/onrecord.1",
    run: () => ({ code: exitCodes.fine, text: manual(table()) }),
  };
}

function manual(table: Readonly<Record<string, Command>>): string {
  const commands = Object.entries(table);
  return [
    `.TH ONRECORD 1 "" "onrecord ${version}" "On Record"`,
    ".SH NAME",
    "onrecord \\- who said what, when, as told by whom, each line with the words it rests on",
    ".SH SYNOPSIS",
    ".B onrecord",
    "[COMMAND] [WORDS] [FLAGS]",
    ".PP",
    "Without a command: the reader on a terminal, else the list of claims.",
    ".SH COMMANDS",
    ...commands.flatMap(([name, { does, takes, example, asks, flags = {} }]) => [
      `.SS ${plain(takes ? `${name} ${takes}` : name)}`,
      plain(`${does.charAt(0).toUpperCase()}${does.slice(1)}.${asks ? " Takes the fields of a query." : ""}`),
      ...flagItems(flags),
      ".PP",
      ".RS",
      plain(example),
      ".RE",
    ]),
    ".SH FIELDS OF A QUERY",
    ...fieldNames.flatMap((name) => {
      const { example, many } = fieldOf(name);
      const description = fieldDescriptions[name];
      return item(`--${name}=${example}`, description + (many ? " May be repeated." : ""));
    }),
    ".SH FLAGS OF EVERY COMMAND",
    ...flagItems(commonFlags),
    ".SH EXIT STATUS",
    plain(
      "0 fine, 1 an id not found or faults found, 2 wrong usage, 3 a record that cannot be read, 70 a fault of the program, 74 an output that could not be written.",
    ),
    "",
  ].join("\n");
}

const flagItems = (flags: Readonly<Record<string, Flag>>): string[] =>
  Object.entries(flags).flatMap(([name, { value, words, short, description }]) =>
    item(`--${name}${value ? `=${words && words.length < 6 ? words.join("|") : value}` : ""}${short ? `, -${short}` : ""}`, description),
  );

const item = (name: string, words: string): string[] => [".TP", `.B ${plain(name)}`, plain(words)];

/** A text that roff sets as it is: no escape, no request at the beginning of a line, no hyphen where a minus is typed, nothing but ASCII. */
const plain = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^[.']/, "\\&$&")
    .replace(/[^\0-\x7f]/gu, (one) => `\\[u${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`);

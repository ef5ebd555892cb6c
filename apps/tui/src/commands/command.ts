import type { Dataset, Problem, Query } from "@on-record/core/query";
import type { ExitCode } from "../options/exit-codes.js";
import type { Flag, Flags } from "../options/flags.js";
import type { Line } from "../text/line.js";
import type { Looks } from "../text/looks.js";

/** What surrounds the program: where it stands, what it was told by its surroundings, and where its words go. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Columns of the terminal that standard output is; undefined: it is none. */
  readonly columns: number | undefined;
  readonly inputIsTerminal: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Is told when a command that goes on for long has done all that its start needs. */
  started(): void;
};

/** What a command is asked: the words and flags of its line, read and found right. */
export type Call = {
  readonly world: World;
  readonly words: readonly string[];
  readonly flags: Flags;
  readonly dataset: Dataset;
  readonly query: Query;
};

/** `width`: the columns there are; undefined where the output is no terminal, and nothing needs to be broken. */
export type Page = { readonly width: number | undefined; readonly looks: Looks };

/**
 * What a command has found, to be told in whichever way is asked for. It is data and goes to standard output, whole or not
 * at all; `notes` are talk and go to standard error.
 */
export type Answer = {
  readonly code?: ExitCode;
  readonly items: () => readonly unknown[];
  readonly lines: (page: Page) => readonly Line[];
  readonly sentences: () => readonly string[];
  readonly notes?: readonly string[];
};

/** Ready text for standard output, or nothing there: the command has said its part on standard error. */
export type Written = { readonly code: ExitCode; readonly text?: string; readonly notes?: readonly string[] };

type Described = {
  /** One line for the list of commands, in the imperative. */
  readonly does: string;
  /** Its words, as help shows them: `ID`, `[FOLDER]`. */
  readonly takes?: string;
  readonly words: { readonly least: number; readonly most: number };
  readonly example: string;
  readonly flags?: Readonly<Record<string, Flag>>;
};

/** A command that asks the record; `asks`: with the fields of a query. */
type AskingCommand = Described & {
  readonly needs: "record";
  readonly asks: boolean;
  readonly run: (call: Call) => Answer | Written | Promise<Answer | Written>;
  /** What is done where the record cannot be read. Left out, or undefined: its faults are printed. */
  readonly broken?: (call: Omit<Call, "dataset" | "query">, problems: readonly Problem[]) => Promise<Written | undefined>;
};

/** A command that opens a record itself, or needs none. */
type FreeCommand = Described & {
  readonly needs: "nothing";
  readonly asks: false;
  readonly run: (call: Omit<Call, "dataset" | "query">) => Answer | Written | Promise<Answer | Written>;
};

export type Command = AskingCommand | FreeCommand;

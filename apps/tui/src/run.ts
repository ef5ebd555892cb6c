import { fromArgs, type Query, type QueryProblem } from "@on-record/core/query";
import type { Call, Command, World } from "./commands/command.js";
import { commands, isCommandName } from "./commands/index.js";
import { helpOf, overview, versionText } from "./commands/help.js";
import { exitCodes, type ExitCode } from "./options/exit-codes.js";
import { commonFlags, type FlagProblem, readFlags } from "./options/flags.js";
import { didYouMean } from "./options/suggest.js";
import { finish } from "./print/finish.js";
import { problemText } from "./print/problems.js";
import { openRecord } from "./record/open-record.js";
import { cleanText, fieldNames, quoteWord } from "@on-record/core/query";

/** Runs one command line and gives the exit code. Faults in what was typed or read are told; only a fault of ours throws. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const [name, rest] = commandOf(args, world);
  if (name !== undefined && !isCommandName(name))
    return misused(world, `there is no command "${name}".${didYouMean(name, Object.keys(commands))}`, "onrecord --help lists them");
  const command: Command | undefined = name === undefined ? undefined : commands[name];
  const {
    query,
    problems: queryProblems,
    rest: others,
  } = command?.asks === false ? { query: undefined, problems: [], rest: rest } : fromArgs(rest);
  const { flags, words, problems } = readFlags(others, { ...commonFlags, ...command?.flags });
  if (flags["help"] || flags["version"]) {
    world.out(flags["version"] ? versionText : command && name ? helpOf(name, command) : overview(commands));
    return exitCodes.fine;
  }
  if (!command || name === undefined) return misused(world, "no command was given", "onrecord --help lists them");
  const [flagProblem] = problems;
  if (flagProblem) return misused(world, flagMessage(flagProblem, command), `onrecord ${name} --help`);
  if (words.length < command.words.least) return misused(world, `${name} needs ${command.takes}`, `such as: ${command.example}`);
  const [first] = words;
  if (rest === args && first !== undefined && isCommandName(first))
    return misused(world, `the command comes first: onrecord ${first} …`, `onrecord ${first} --help`);
  if (words.length > command.words.most)
    return misused(world, `${name} does not take "${words[command.words.most]}"`, `onrecord ${name} --help`);
  if (command.needs === "nothing") return finish(await command.run({ world, words, flags }), world, flags);
  return ask({ world, words, flags }, command, rest, query, queryProblems);
}

async function ask(
  call: Omit<Call, "dataset" | "query">,
  command: Extract<Command, { needs: "record" }>,
  args: readonly string[],
  query: Query | undefined,
  unread: readonly QueryProblem[],
): Promise<ExitCode> {
  const { world, flags } = call;
  const path = flags["record"];
  const opened = await openRecord(typeof path === "string" ? path : undefined, world.cwd);
  if (opened.note !== undefined) world.err(`${cleanText(opened.note)}\n`);
  if ("problems" in opened) {
    const done = await command.broken?.(call, opened.problems);
    if (done) return finish(done, world, flags);
    for (const problem of opened.problems) world.err(`${problemText(problem, opened.path)}\n`);
    world.err(
      `onrecord: the record cannot be read; nothing is shown of it. onrecord check ${quoteWord(cleanText(opened.path))} tells more.\n`,
    );
    return exitCodes.record;
  }
  const { dataset } = opened;
  // Read again now that the record is there: an id that it has not is as wrong as a field that no query has.
  const asked = command.asks ? fromArgs(args, dataset) : { query: query ?? fromArgs([]).query, problems: unread };
  if (asked.problems.length > 0) {
    for (const { message, hint } of asked.problems) world.err(`onrecord: ${cleanText(message)}. ${sentence(hint)}\n`);
    return exitCodes.usage;
  }
  return finish(await command.run({ ...call, dataset, query: asked.query }), world, flags, dataset);
}

/** Without a command: the reader on a terminal, else the list. A first word that begins with `-` belongs to that command. */
function commandOf(args: readonly string[], world: World): [string | undefined, readonly string[]] {
  const [first, ...rest] = args;
  if (first === "help") return rest[0]?.startsWith("-") === false ? [rest[0], [...rest.slice(1), "--help"]] : [undefined, ["--help"]];
  if (first !== undefined && !first.startsWith("-")) return [first, rest];
  if (args.some((arg) => ["--help", "-h", "--version", "-V"].includes(arg))) return [undefined, args];
  const reads = world.columns !== undefined && world.inputIsTerminal && world.env["TERM"] !== "dumb" && !world.env["ACCESSIBLE"];
  return [reads && !args.some((arg) => /^--(json|jsonl|plain)$/.test(arg)) ? "tui" : "claims", args];
}

function misused(world: World, message: string, hint: string): ExitCode {
  world.err(`onrecord: ${cleanText(message)}\n${cleanText(hint)}\n`);
  return exitCodes.usage;
}

function flagMessage({ kind, flag, flagRow }: FlagProblem, command: Command): string {
  const known = [...Object.keys({ ...commonFlags, ...command.flags }), ...(command.asks ? fieldNames : [])];
  if (kind === "unknown") {
    const meant = didYouMean(flag.replace(/^-+/, "").replaceAll("-", ""), known, (name) => `--${name}`);
    return `there is no flag ${flag}.${meant}`;
  }
  if (kind === "needless-value") return `${flag} takes no value`;
  if (kind === "no-value") return `${flag} needs a value: ${flagRow?.words?.join(", ") ?? flagRow?.value}`;
  return `${flag} is none of ${flagRow?.words?.join(", ")}`;
}

const sentence = (hint: string): string => {
  const clean = cleanText(hint);
  return `${clean.charAt(0).toUpperCase()}${clean.slice(1)}${/[.?!]$/.test(clean) ? "" : "."}`;
};

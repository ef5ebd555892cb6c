import type { Answer, Call, World, Written } from "../commands/command.js";
import { exitCodes, type ExitCode } from "../options/exit-codes.js";
import type { Flags } from "../options/flags.js";
import { told } from "./told.js";

/** Tells what a command has found: data on standard output, talk on standard error. Gives the exit code. */
export function finish(answer: Answer | Written, world: World, flags: Flags, dataset?: Call["dataset"]): ExitCode {
  for (const note of answer.notes ?? []) world.err(`${note}\n`);
  if ("items" in answer) world.out(told(answer, world, flags, dataset));
  else if (answer.text !== undefined) world.out(answer.text);
  return answer.code ?? exitCodes.fine;
}

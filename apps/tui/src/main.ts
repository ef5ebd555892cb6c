import { run } from "./run.js";
import { hasReadAnew, keepWhatWasRead } from "./kept/kept-record.js";
import { exitCodes } from "./options/exit-codes.js";
import { faultText } from "./print/fault.js";
import { allWritten, isTerminal, isWritten, streamOf, write } from "./print/streams.js";

/**
 * Runs a command line to its end. `keep` is called once all that this start has needed was run: after what was asked for is
 * printed, or while somebody reads the first screen.
 */
export async function start(args: readonly string[], keep: () => void): Promise<void> {
  // The next start does not need what reads a record anew if this one keeps the record.
  const started = () => void (hasReadAnew() || keep());
  try {
    process.exitCode = await run(args, {
      env: process.env,
      cwd: standing(),
      get columns() {
        return isTerminal(1) ? streamOf(1).columns || 80 : undefined;
      },
      get inputIsTerminal() {
        return isTerminal(0);
      },
      out: (text) => write(1, text),
      err: (text) => write(2, text),
      started,
    });
    if (process.exitCode === exitCodes.fine) started();
    // Whoever ended it by a signal wants it to end.
    if (process.exitCode < exitCodes.ours) {
      await allWritten();
      if (!(await keepWhatWasRead()) && hasReadAnew()) keep();
    }
  } catch (error) {
    write(2, faultText(error));
    process.exitCode = exitCodes.ours;
  }
  // Nothing is left to wait for. To take the engine apart in good order would take longer.
  if (isWritten()) process.exit();
}

/** The folder that one stands in. Where that was taken away meanwhile, the root: no path leads from it, and no record is there. */
function standing(): string {
  try {
    return process.cwd();
  } catch {
    write(2, "onrecord: the folder that you stand in is gone\n");
    return "/";
  }
}

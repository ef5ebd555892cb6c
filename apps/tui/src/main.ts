import { run } from "./run.js";
import { exitCodes } from "./options/exit-codes.js";
import { faultText } from "./print/fault.js";

const unwritten: Readonly<Record<string, string>> = {
  ENOSPC: "its disk is full",
  EDQUOT: "its disk is full",
  EFBIG: "it is larger than a file may be here",
};

// A reader that has seen enough (`| head`), or a terminal that is gone (EIO), is no fault: the program ends quietly. A file that takes no more is told of.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE" || code === "EIO") process.exit();
    if (stream === process.stdout)
      process.stderr.write(`onrecord: the output could not be written whole: ${unwritten[code] ?? `the system says ${code}`}\n`);
    process.exit(exitCodes.unwritten);
  });
}

// The build of this file is CommonJS, which has no `await` outside a function.
async function start(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), {
      env: process.env,
      cwd: process.cwd(),
      columns: process.stdout.isTTY ? process.stdout.columns || 80 : undefined,
      inputIsTerminal: process.stdin.isTTY,
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(text),
    });
  } catch (error) {
    process.stderr.write(faultText(error));
    process.exitCode = exitCodes.ours;
  }
}

void start();

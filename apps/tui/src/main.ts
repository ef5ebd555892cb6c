import { run } from "./run.js";
import { exitCodes } from "./options/exit-codes.js";
import { faultText } from "./print/fault.js";

// A reader that has seen enough (`| head`), or a terminal that is gone (EIO), is no fault: the program ends quietly.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
    process.exit();
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

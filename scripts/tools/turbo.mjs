import { join } from "node:path";
import { root, run } from "./run.mjs";

const bin = join(root, "node_modules", "turbo", "bin", "turbo");

/**
 * Runs the turbo of this repository, shown as it goes.
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code.
 */
export async function turbo(args) {
  return (await run(process.execPath, [bin, ...args])).code;
}

/**
 * Builds the library and the terminal reader, or finds them built. Quiet unless it fails: then it prints why and ends the process.
 * @returns {Promise<void>}
 */
export async function buildPrograms() {
  const { code, output } = await run(
    process.execPath,
    [bin, "run", "build", "--filter=@on-record/core", "--filter=onrecord", "--output-logs=errors-only", "--log-prefix=none"],
    { keep: true },
  );
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}

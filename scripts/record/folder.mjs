import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../tools/run.mjs";

/** Where the person stands who typed the command: npm itself goes to the top of the repository. */
export const whereTyped = process.env["INIT_CWD"] ?? process.cwd();

/**
 * The folder of the record that a command is about, or the end of the process with a message.
 * @param {string | undefined} typed as typed; left out: the seeds.
 * @returns {string} an absolute path.
 */
export function recordFolder(typed) {
  const folder = typed === undefined ? join(root, "seeds") : resolve(whereTyped, typed);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  console.error(`${typed ?? folder} is not a folder. Name the folder that holds the record, for example: npm start -- seeds`);
  process.exit(1);
}

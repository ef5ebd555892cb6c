import { join } from "node:path";
import { root, run } from "./run.mjs";

/**
 * Runs the turbo of this repository.
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code.
 */
export const runTurbo = (args) => run(process.execPath, [join(root, "node_modules", "turbo", "bin", "turbo"), ...args]);

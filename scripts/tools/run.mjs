// Starting a program and waiting for it. Whatever ends us ends it too.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

/** The top of the repository: an absolute path without a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Our environment, with the telemetry of turbo and next switched off. */
const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/** @typedef {{ code: number, output: string }} Ended how a program ended: its exit code (128 + n by signal n) and, if kept, what it printed. */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, keep?: boolean, shell?: boolean, timeout?: number }} [options] `env` is added to ours; `keep` collects the
 *   output instead of showing it; `timeout` is the milliseconds after which it is ended.
 * @returns {Promise<Ended>}
 */
export function run(command, args, { cwd = root, env = {}, keep = false, shell = false, timeout = 0 } = {}) {
  const group = process.platform !== "win32"; // a process group of its own, so that workers of workers end with it
  const child = spawn(command, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: keep ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    detached: group,
    shell,
    timeout,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));

  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(group ? -child.pid : child.pid, "SIGTERM");
    } catch {
      // it ended by itself
    }
  };
  const passOn = Object.fromEntries(/** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]).map((name) => [name, () => leave(name)]));
  /** @param {"SIGINT" | "SIGTERM" | "SIGHUP"} name */
  function leave(name) {
    end();
    process.exit(128 + constants.signals[name]);
  }
  process.on("exit", end);
  for (const [name, listener] of Object.entries(passOn)) process.on(name, listener);

  child.once("close", () => {
    process.off("exit", end);
    for (const [name, listener] of Object.entries(passOn)) process.off(name, listener);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output }));
  });
}

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** The built program. */
export const program = fileURLToPath(new URL("../../../apps/tui/bin/onrecord.js", import.meta.url));

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the built program to its end, its output in pipes and nothing in its environment but `PATH` and what is given. */
export function onrecord(
  args: readonly string[],
  { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...env },
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

/** What the program prints for `--json`. */
export const itemsOf = (...args: string[]) => JSON.parse(onrecord([...args, "--json"]).stdout);

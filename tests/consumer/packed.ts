import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Runs a program to its end and gives its standard output. @throws with all it said, if it ends with another code than 0. */
export function ran(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Packs a package of this repository as it would be published, into a folder; gives the path of the tarball. */
export function pack(packageFolder: string, into: string): string {
  ran("npm", ["pack", "--pack-destination", into, "--loglevel=error"], packageFolder);
  return join(
    into,
    readdirSync(into).find((name) => name.endsWith(".tgz"))!,
  );
}

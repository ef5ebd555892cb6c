import { existsSync, fstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import type { start } from "../main.js";
import { dropOldest } from "../kept/drop-oldest.js";
import { keepBytes, keptBytes } from "../kept/kept-bytes.js";

/** What the build of `main.ts` exports. */
export type Program = { readonly start: typeof start };

/** A program that is loaded, and how it was: with code of an earlier start, or compiled anew. `keep` then keeps it for the next. */
export type Loaded = { readonly program: Program; readonly fromKept: boolean; readonly keep: () => void };

/**
 * Loads a module of the build as `require` does, and takes what V8 has compiled of it from the folder of an earlier start. Node 22
 * does so by itself, but keeps what one start has compiled, whichever that was; here each command has its own (`part`). The file
 * begins with a comment that no other build has, and stands in the function that Node would put around it.
 */
export function load(file: string, folder: string | undefined, part: string): Loaded {
  const source = readFileSync(file, "utf8"); // the build is of ASCII alone; Node reads UTF-8 in one step of its own
  const key = `${source.slice(0, source.indexOf("*/"))} ${process.version} ${process.arch}`;
  const kept = folder === undefined ? undefined : join(folder, part);
  const code = kept === undefined ? undefined : keptBytes(kept, key);
  const script = new Script(source, {
    filename: file,
    ...(code ? { cachedData: code } : {}),
  });
  const fromKept = code !== undefined && script.cachedDataRejected === false;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, (path: string) => import(path), file, dirname(file));
  return {
    program: module.exports as Program,
    fromKept,
    keep() {
      if (kept === undefined || fromKept) return;
      keepBytes(kept, key, script.createCachedData());
      dropOldest(dirname(kept), most);
    },
  };
}

/** The code of so many ways through the program is kept at most, and so many bytes of all. */
const most = { files: 60, bytes: 32_000_000 };

/** What a command line runs: the file of the build that has all of it, and the name under which its code is kept. */
export type Part = { readonly name: string; readonly file: string };

/** What makes a command take another way through the program, so that it has other code to keep: how it tells, of when, and as what. */
const ways = [/ --(json|jsonl|plain)(?= )/, / --asof(?=[ =])/, / --clock(?=[ =])/, / --format[ =][a-z-]{1,20}(?= )/];

/**
 * The part of the program that a command line runs. Code is kept for each, since a start reads all that was kept, and a command
 * that answers from a record has a file with what it takes alone. The screen is in one file: it is more than a plain command takes.
 * What is no command, and what tells of all commands, is for the program that has them all.
 */
export function partOf(args: readonly string[], folder: string): Part {
  const [first = ""] = args;
  const line = ` ${args.join(" ")} `;
  const told = ways.map((way) => way.exec(line)?.[0].trim().replace(" ", "=") ?? "").join("");
  if (/^(tui|keys)$/.test(first)) return { name: `${first}${told}`, file: join(folder, "reader.cjs") };
  const own = join(folder, "commands", `${first}.cjs`);
  if (/^[a-z]+$/.test(first)) return { name: `${first}${told}`, file: existsSync(own) ? own : join(folder, "main.cjs") };
  const about = args.find((arg) => /^(--version|-V|--help|-h)$/.test(arg));
  if (about) return { name: about.replaceAll("-", "").toLowerCase(), file: join(folder, "main.cjs") };
  if (!/^(-|$)/.test(first)) return { name: "mistyped", file: join(folder, "main.cjs") };
  if (onScreen()) return { name: "tui", file: join(folder, "reader.cjs") };
  return { name: `claims${told}`, file: join(folder, "commands", "claims.cjs") };
}

function onScreen(): boolean {
  try {
    return fstatSync(1).isCharacterDevice();
  } catch {
    return false;
  }
}

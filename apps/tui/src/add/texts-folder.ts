import { isAbsolute, relative, resolve } from "node:path";
import type { World } from "../commands/command.js";
import type { Flags } from "../options/flags.js";

/** Where the texts go that a record cites without having them: a folder; or why there is none, as a sentence. */
export type TextsFolder = { readonly folder: string | undefined } | { readonly why: string };

/** The folder for texts with `--rights=excerpt`: outside of the record, since whoever passes the record on must not pass them on with it. */
export function textsFolder({ env, cwd }: World, flags: Flags, record: string): TextsFolder {
  const named = flags["texts"];
  if (flags["rights"] !== "excerpt") {
    return named === undefined ? { folder: undefined } : { why: "--texts is for --rights=excerpt: another text is kept in the record" };
  }
  const folder = typeof named === "string" ? named : env["ON_RECORD_TEXTS"];
  if (!folder)
    return { why: "--rights=excerpt keeps the text out of the record. Name a folder for it with --texts=FOLDER, or in ON_RECORD_TEXTS" };
  const way = relative(resolve(cwd, record), resolve(cwd, folder));
  const isInside = way === "" || (!/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way));
  return isInside
    ? { why: `${folder} is inside the record, so that its texts would be passed on with it. Give a folder outside` }
    : { folder };
}

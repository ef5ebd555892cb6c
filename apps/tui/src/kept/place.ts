import { realpathSync } from "node:fs";
import { join } from "node:path";
import { keptFolder } from "./kept-bytes.js";
import { walkThrough } from "./walk.js";

/** Where a record is kept, and the key under which: what it must be to be this record. */
export type Place = { readonly file: string; readonly key: string };

/** A record of so many files is not kept: to go through them takes longer than reading an answer from it should. */
const mostFiles = 20_000;

/**
 * A file that has changed within so many nanoseconds can change again and look the same: some systems tell times in steps of
 * two seconds. A clock that was set back has files of the future, which count as new too.
 */
const doubtful = 2_000_000_000n;

/**
 * Where the record in a folder is kept as it stands. Undefined: it is not, since nothing is to be kept, or it could not be told with
 * certainty when it changes.
 */
export function placeOf(path: string): Place | undefined {
  const build = process.env["ON_RECORD_BUILD"]; // what the build has put here, and no variable; nothing of this source is kept
  const folder = build ? keptFolder("records", process.env, process.platform) : undefined;
  if (!folder) return undefined;
  const begun = BigInt(Date.now()) * 1_000_000n;
  try {
    const root = realpathSync.native(path);
    const walk = walkThrough(root, mostFiles);
    if (!walk || walk.newest > begun - doubtful) return undefined;
    // Node counts too: it knows where sentences end, and that is among what is kept.
    return { file: join(folder, nameOf(root)), key: `${build} ${process.version} ${JSON.stringify(root)}\n${walk.text}` };
  } catch {
    return undefined;
  }
}

/** A name for a file, by which one sees whose record it is. A long one is cut short; what two paths share is told apart by the key. */
export function nameOf(root: string): string {
  const name = encodeURIComponent(root).replaceAll("*", "%2A");
  return name.length <= longest ? name : `${hashOf(root)}-${name.slice(-longest)}`;
}

/** Most systems take names of 255 letters, and what is written beside a file has a longer one. */
const longest = 180;

/** FNV-1a, as a number of 32 bits: to load what hashes better takes longer than a command. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

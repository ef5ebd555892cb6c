import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, type Stats, writeSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { makeFolder } from "./make-folder.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** What is kept: the code that V8 has compiled of the program, and records that were read. */
type Kind = "code" | "records";

/**
 * Where things are kept from one start to the next: a folder of this program where the platform keeps what can be made again.
 * Undefined: there is no such place, or nothing is to be kept, as ON_RECORD_NO_CACHE tells this program, and
 * NODE_DISABLE_COMPILE_CACHE Node too.
 */
export function keptFolder(kind: Kind, env: Environment, platform: NodeJS.Platform): string | undefined {
  if (env["NODE_DISABLE_COMPILE_CACHE"] || env["ON_RECORD_NO_CACHE"]) return undefined;
  const within = (folder: string | undefined, ...path: string[]) => (folder ? join(folder, ...path, kind) : undefined);
  if (platform === "win32") return within(env["LOCALAPPDATA"], "onrecord", "Cache");
  if (platform === "darwin") return within(env["HOME"], "Library", "Caches", "onrecord");
  const caches = env["XDG_CACHE_HOME"];
  return caches && isAbsolute(caches) ? within(caches, "onrecord") : within(env["HOME"], ".cache", "onrecord");
}

/**
 * What was kept in a file under this key. Undefined: nothing, or nothing that one may trust: another key, a file that somebody
 * else has written or could, or a broken one. V8 runs what it is given, and ends the process over a bit that is wrong. So the file
 * has the bytes twice and both must be the same: to load what computes a checksum takes longer than that. For the same reason it
 * is read by the few functions of Node that a start needs anyway: each has to be compiled first.
 */
export function keptBytes(file: string, key: string): Buffer | undefined {
  try {
    const place = openSync(file, "r");
    try {
      const stats = fstatSync(place);
      const end = Buffer.from(key);
      const length = (stats.size - end.length) / 2;
      if (!isOurs(stats) || !Number.isInteger(length) || length <= 0) return undefined;
      const all = Buffer.allocUnsafeSlow(stats.size);
      if (readSync(place, all) < all.length || !all.subarray(2 * length).equals(end)) return undefined;
      const bytes = all.subarray(0, length);
      return bytes.equals(all.subarray(length, 2 * length)) ? bytes : undefined;
    } finally {
      closeSync(place);
    }
  } catch {
    return undefined;
  }
}

/** Keeps bytes in a file that only its owner can read or write. Where that cannot be done nothing is kept, and nothing is said. */
export function keepBytes(file: string, key: string, bytes: Buffer): void {
  const beside = `${file}.${process.pid}`;
  try {
    makeFolder(dirname(file));
    const place = openSync(beside, "wx", 0o600);
    try {
      for (const part of [bytes, bytes, Buffer.from(key)]) writeWhole(place, part);
      fsyncSync(place);
    } finally {
      closeSync(place);
    }
    renameSync(beside, file);
  } catch {
    forget(beside);
  }
}

/** A disk that fills up takes a part. */
function writeWhole(place: number, part: Buffer): void {
  for (let at = 0; at < part.length;) at += writeSync(place, part, at);
}

function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays where it is and is never read.
  }
}

/** Windows keeps the folder of one user from others by itself, and tells no modes. */
function isOurs({ uid, mode }: Stats): boolean {
  return process.platform === "win32" || (uid === process.getuid?.() && (mode & 0o022) === 0);
}

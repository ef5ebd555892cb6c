import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { basename, dirname, join } from "node:path";
import { faultOf } from "../system-fault.js";
import type { Disk } from "./disk.js";
import { makeFolders } from "./make-folders.js";
import { refused, type Refusal } from "./refusal.js";

/** A file that is written whole beside its place and waits to take it. */
export type Aside = { readonly temporary: string; readonly place: string };

/**
 * Writes bytes beside a place, under a name that records do not read, and waits until they are on the disk. A file that its owner
 * has made read-only is not replaced, though the system would let us.
 */
export async function putAside(place: string, bytes: Uint8Array, disk: Disk): Promise<Aside | Refusal> {
  const old = await faultOf(disk.stat(place));
  if (!old.ok && !old.missing) return refused(old.code);
  if (old.ok && (old.value.mode & anyoneMayWrite) === 0) return refused("EACCES");
  const made = await makeFolders(dirname(place), disk);
  if (!made.ok) return refused(made.code);
  const temporary = join(dirname(place), temporaryName(basename(place)));
  const opened = await faultOf(disk.open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL));
  if (!opened.ok) return refused(opened.code);
  const written = await faultOf(
    (async () => {
      await opened.value.writeFile(bytes);
      if (old.ok) await opened.value.chmod(old.value.mode & permissions);
      await opened.value.sync();
    })(),
  );
  const closed = await faultOf(opened.value.close());
  if (written.ok && closed.ok) return { temporary, place };
  await faultOf(disk.rm(temporary, { force: true }));
  return refused(written.ok ? (closed as { code: string }).code : written.code);
}

const temporaryName = (name: string): string => `.${name.slice(0, 60)}.${randomBytes(6).toString("hex")}.onrecord`;
const isTemporaryName = (name: string): boolean => /^\..{1,60}\.[0-9a-f]{12}\.onrecord$/su.test(name);

const anyoneMayWrite = 0o222;
const permissions = 0o777;

/** Removes what still waits. What has taken its place is gone from beside it. */
export async function takeAway(aside: readonly Aside[], disk: Disk): Promise<void> {
  for (const { temporary } of aside) await faultOf(disk.rm(temporary, { force: true }));
}

/** No writing takes as long: what waits since then belongs to a program that was killed. */
const anHour = 3_600_000;

/**
 * Removes from a folder what programs left there that were killed while they wrote: plain files under names of ours that are an hour older than a file
 * that was written just now, by the clock of the disk itself. A younger one may still be on its way to its place.
 */
export async function removeLeftovers(written: string, disk: Disk): Promise<void> {
  const folder = dirname(written);
  const now = await faultOf(disk.stat(written));
  const names = await faultOf(disk.readdir(folder));
  for (const name of now.ok && names.ok ? names.value.filter(isTemporaryName) : []) {
    const left = await faultOf(disk.lstat(join(folder, name)));
    const isStale = left.ok && left.value.isFile() && now.ok && left.value.mtimeMs < now.value.mtimeMs - anHour;
    if (isStale) await faultOf(disk.rm(join(folder, name), { force: true }));
  }
}

import { dirname, join } from "node:path";
import { pathWithin } from "../../parse/link/path-within.js";
import { Problems } from "../../parse/problems.js";
import type { Problem } from "../../model/problem.js";
import { quoted } from "../../parse/text/index.js";
import { isInside } from "../folder.js";
import { faultOf } from "../system-fault.js";
import { disk as realDisk, type Disk } from "./disk.js";
import { makeFolders } from "./make-folders.js";
import { putAside, removeLeftovers, takeAway, type Aside } from "./temporary.js";
import { refused, type Refusal } from "./refusal.js";

/** One file as it is to stand in a folder. */
export type PlannedFile = {
  /** Its path from the folder, with `/` between its parts. Folders on the way that are not there are made. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the file held when it was read, and must still hold. Left out: there must be no such file yet. */
  readonly before?: Uint8Array;
};

/**
 * Writes files into a folder, which is made where it is not there, each of them whole: whenever the program, the disk or the power fails, a file holds its old bytes or
 * its new ones and never a part. All of them are first written beside their places, under names that begin with a dot, and
 * brought to the disk; only when every one is there do they take their places. What a killed program left under such names is removed by a later writing
 * into the same folder.
 *
 * Nothing is written outside the folder, whatever a path or a link says; a link inside it stays a link, and what it leads to is written.
 * A file that is not what `before` says has been changed by somebody else and is let be, and so are all others.
 *
 * Gives back what was in the way, or an empty list: then all of them are written. Only a fault of ours throws.
 */
export async function writeWhole(folder: string, files: readonly PlannedFile[], disk: Disk = realDisk): Promise<Problem[]> {
  const problems = new Problems();
  const tell = ({ path }: PlannedFile, { code, why, hint }: Refusal) =>
    problems.add(code, { file: path, line: 1, column: 1 }, `${quoted(path)} ${why}`, hint);

  const made = await makeFolders(folder, disk);
  const root = await faultOf(disk.realpath(folder));
  if (!root.ok) {
    const { code, why, hint } = refused(made.ok ? root.code : made.code);
    problems.add(code, { file: ".", line: 1, column: 1 }, `the folder ${quoted(folder)} ${why}`, hint);
    return problems.sorted();
  }

  const places: { file: PlannedFile; place: string }[] = [];
  for (const file of files) {
    const found = await placeOf(root.value, file, disk);
    if ("why" in found) tell(file, found);
    else places.push({ file, place: found.place });
  }
  if (!problems.none) return problems.sorted();

  const aside: (Aside & { file: PlannedFile })[] = [];
  for (const { file, place } of places) {
    const put = await putAside(place, file.bytes, disk);
    if ("why" in put) tell(file, put);
    else aside.push({ ...put, file });
    if (!problems.none) break;
  }
  // A last look, now that writing took its time: what somebody else has saved meanwhile is theirs.
  for (const { file, place } of problems.none ? aside : []) {
    const changed = await changedMeanwhile(file, place, disk);
    if (changed) tell(file, changed);
  }
  for (const one of problems.none ? aside : []) {
    const renamed = await faultOf(disk.rename(one.temporary, one.place));
    if (renamed.ok) continue;
    tell(one.file, refused(renamed.code));
    break;
  }
  await takeAway(aside, disk);
  const folders = new Map(aside.map(({ place }) => [dirname(place), place]));
  for (const place of problems.none ? folders.values() : []) await removeLeftovers(place, disk);
  return problems.sorted();
}

/** Where a file is to be written, its links followed. */
async function placeOf(root: string, file: PlannedFile, disk: Disk): Promise<{ place: string } | Refusal> {
  const outside: Refusal = {
    code: "path-leaves-folder",
    why: "would be written outside the folder",
    hint: "give a path inside the folder, or put a plain file or folder in place of the link",
  };
  const path = pathWithin("", file.path);
  if (path === undefined) return outside;
  const written = join(root, ...path.split("/"));

  // The nearest folder on the way that is there says where those below it would come to stand.
  for (let above = dirname(written); ; above = dirname(above)) {
    const real = await faultOf(disk.realpath(above));
    if (real.ok && !isInside(root, real.value)) return outside;
    if (real.ok) break;
    if (!real.missing || above === dirname(above)) return refused(real.code);
  }

  const there = await faultOf(disk.lstat(written));
  const real = there.ok && there.value.isSymbolicLink() ? await faultOf(disk.realpath(written)) : undefined;
  if (real && (!real.ok || !isInside(root, real.value))) return outside;
  const place = real?.ok ? real.value : written;
  return (await changedMeanwhile(file, place, disk)) ?? { place };
}

/** What is wrong with a place where not that stands which was read there. */
async function changedMeanwhile({ before }: PlannedFile, place: string, disk: Disk): Promise<Refusal | undefined> {
  const there = await faultOf(disk.lstat(place));
  if (!there.ok && !there.missing) return refused(there.code);
  if (before === undefined) {
    const hint = "move it away, or give another name";
    return there.ok ? { code: "file-exists", why: "is there already, and nothing is written over", hint } : undefined;
  }
  const changed: Refusal = {
    code: "file-changed",
    why: "was changed by somebody else meanwhile; nothing was written",
    hint: "give the command again, which reads the file anew",
  };
  if (!there.ok || !there.value.isFile() || there.value.size !== before.length) return changed;
  const bytes = await faultOf(disk.readFile(place));
  if (!bytes.ok) return refused(bytes.code);
  return Buffer.compare(bytes.value, before) === 0 ? undefined : changed;
}

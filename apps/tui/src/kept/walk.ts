import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A folder as it stands: a line for each file and folder in it. `newest`: when the last of the files changed, in nanoseconds since 1970. */
export type Walk = { readonly text: string; readonly newest: bigint };

/**
 * Goes through all that the reader of a record may look at: every file, since sources name their texts and originals as they like;
 * not what begins with a dot, nor node_modules. Of a file all is told that a system changes with it, as git does: its size, when it
 * was written, when anything of it changed (which no program can set back) and which file it is. Of a folder what is in it counts,
 * not when an editor last put something beside it that no record reads.
 *
 * Undefined: it cannot be gone through; there is a link in it, which may lead to what changes elsewhere; or there is more in it than `most`.
 */
export function walkThrough(root: string, most: number): Walk | undefined {
  const lines: string[] = [];
  let newest = 0n;
  const folders = [""];
  try {
    for (const folder of folders) {
      for (const name of readdirSync(join(root, folder)).sort()) {
        if (name.startsWith(".")) continue;
        const path = folder === "" ? name : `${folder}/${name}`;
        const stats = lstatSync(join(root, path), { bigint: true });
        if (stats.isSymbolicLink() || lines.length >= most) return undefined;
        const isFolder = stats.isDirectory();
        if (isFolder && name === "node_modules") continue;
        if (isFolder) folders.push(path);
        const { size, mtimeNs, ctimeNs, ino } = stats;
        if (!isFolder) for (const time of [mtimeNs, ctimeNs]) if (time > newest) newest = time;
        const told = isFolder ? ino : `${stats.mode} ${size} ${mtimeNs} ${ctimeNs} ${ino}`;
        lines.push(`${told} ${JSON.stringify(path)}`);
      }
    }
  } catch {
    return undefined;
  }
  return { text: lines.join("\n"), newest };
}

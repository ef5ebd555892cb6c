import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A folder as it stands: a line for each file and folder in it. `newest`: when the last of them changed, in nanoseconds since 1970. */
export type Walk = { readonly text: string; readonly newest: bigint };

/**
 * Goes through all that the reader of a record may look at: every file, since sources name their texts and originals as they like;
 * not what begins with a dot, nor node_modules. Of each all is told that a system changes with it, as git does: its size, when it was
 * written, when anything of it changed (which the system tells, whatever a program says) and which file it is. Of a folder that tells too of what was put
 * there and taken away again.
 *
 * Undefined: it cannot be gone through; there is a link in it, which may lead to what changes elsewhere; or there is more in it than `most`.
 */
export function walkThrough(root: string, most: number): Walk | undefined {
  const lines: string[] = [];
  let newest = 0n;
  const waiting = [""];
  try {
    for (const path of waiting) {
      const place = join(root, path);
      const stats = lstatSync(place, { bigint: true });
      if (stats.isSymbolicLink() || lines.length >= most) return undefined;
      const { mode, size, mtimeNs, ctimeNs, ino } = stats;
      for (const time of [mtimeNs, ctimeNs]) if (time > newest) newest = time;
      lines.push(`${mode} ${size} ${mtimeNs} ${ctimeNs} ${ino} ${JSON.stringify(path)}`);
      if (!stats.isDirectory()) {
        if (path === "") return undefined;
        continue;
      }
      for (const name of readdirSync(place).sort())
        if (!name.startsWith(".") && name !== "node_modules") waiting.push(path === "" ? name : `${path}/${name}`);
    }
  } catch {
    return undefined;
  }
  return { text: lines.join("\n"), newest };
}

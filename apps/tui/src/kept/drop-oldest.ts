import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Leaves of a folder's files those that were written last: so many, and so many bytes of all. What cannot be done is left for the next time. */
export function dropOldest(folder: string, most: { readonly files: number; readonly bytes: number }): void {
  try {
    const kept = readdirSync(folder).map((name) => ({ file: join(folder, name), stats: statSync(join(folder, name)) }));
    let bytes = 0;
    for (const [nth, { file, stats }] of kept.sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs).entries()) {
      bytes += stats.size;
      if (nth >= most.files || bytes > most.bytes) rmSync(file, { force: true });
    }
  } catch {
    // Another program has just taken one of them away, or this one may not.
  }
}

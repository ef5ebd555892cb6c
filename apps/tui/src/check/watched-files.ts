import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/**
 * The files of a record as they were when they were last looked at, and watchers on the folders they are in. Folders are
 * watched and not files: an editor that saves by renaming puts another file in place.
 */
export class WatchedFiles {
  readonly #path: string;
  readonly #wake: () => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #seen: ReadonlyMap<string, string> = new Map();

  /** `path`: the folder of a record, or an exported .json. `wake` is called whenever something may have been saved. */
  constructor(path: string, wake: () => void) {
    this.#path = path;
    this.#wake = wake;
  }

  /** Whether there is anything left to watch. */
  get any(): boolean {
    return this.#watchers.size > 0;
  }

  /** Looks again, and gives the files that are new, gone or another than before, by their paths from the record's folder. */
  async saved(): Promise<string[]> {
    const [before, now] = [this.#seen, await this.#look()];
    this.#seen = now;
    const home = this.#isFile ? dirname(this.#path) : this.#path;
    return [...new Set([...before.keys(), ...now.keys()])]
      .filter((file) => before.get(file) !== now.get(file))
      .map((file) => relative(home, file).split(sep).join("/"))
      .sort();
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  get #isFile(): boolean {
    return this.#path.endsWith(".json");
  }

  /** Every file with what tells one version of it from another. */
  async #look(): Promise<Map<string, string>> {
    const files = this.#isFile ? [this.#path] : [];
    const folders = this.#isFile ? [dirname(this.#path)] : [this.#path];
    for (const folder of folders) {
      this.#watch(folder); // before it is read, so that nothing is saved unseen in between
      if (!this.#isFile) {
        for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
          if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
          if (entry.isDirectory()) folders.push(join(folder, entry.name));
          else if (/\.(ya?ml|txt)$/i.test(entry.name)) files.push(join(folder, entry.name));
        }
      }
    }
    for (const [folder, watcher] of this.#watchers) {
      if (folders.includes(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    const found = await Promise.all(files.map(async (file) => [file, await stat(file).catch(() => undefined)] as const));
    return new Map(found.flatMap(([file, is]) => (is ? [[file, `${is.ino} ${is.size} ${is.mtimeMs}`] as const] : [])));
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder)) return;
    try {
      this.#watchers.set(folder, watch(folder, this.#wake).on("error", this.#wake));
    } catch {
      // It is not there, or went away meanwhile: whoever looks next is told of that.
    }
  }
}

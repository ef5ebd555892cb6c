import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A record that was found: where from here, and whether it is the one that the program was built with. */
export type Nearest = { readonly folder: string; readonly isOurs: boolean };

/**
 * The record of whoever names none: the folder that one stands in or one above it, if it has a `record.yaml` or a folder
 * `record` with one; in the repository of this program, its `seeds`.
 */
export function nearestRecord(cwd: string): Nearest | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    const own = [at, join(at, "record")].find((folder) => existsSync(join(folder, "record.yaml")));
    if (own !== undefined) return found(own, false);
    const seeds = join(at, "seeds");
    const isRepository = existsSync(join(seeds, "record.yaml")) && existsSync(join(at, "turbo.json"));
    if (isRepository) return found(seeds, true);
    if (dirname(at) === at) return undefined;
  }

  function found(folder: string, isOurs: boolean): Nearest {
    return {
      isOurs,
      // Most starts are of the record that is built in, and do not ask where it came from.
      get folder() {
        return relative(cwd, folder) || ".";
      },
    };
  }
}

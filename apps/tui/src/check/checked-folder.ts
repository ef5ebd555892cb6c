import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export type Chosen = { readonly folder: string; readonly why?: string };

/**
 * The folder to check: the one that was named; else the `seeds/` of the repository that one stands in, found by going up to the
 * folder that has both; else the folder one stands in.
 */
export function chosenFolder(named: string | undefined, cwd: string): Chosen {
  if (named !== undefined) return { folder: named };
  if (!existsSync(join(cwd, "record.yaml"))) {
    for (let at = cwd; ; at = dirname(at)) {
      const isRepository = existsSync(join(at, "seeds", "record.yaml")) && existsSync(join(at, "turbo.json"));
      if (isRepository) {
        const folder = relative(cwd, join(at, "seeds"));
        return { folder, why: `no folder was named: checking ${folder}` };
      }
      if (dirname(at) === at) break;
    }
  }
  return { folder: ".", why: "no folder was named: checking this one" };
}

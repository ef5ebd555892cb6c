import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./run.mjs";

/**
 * Loads a TypeScript file of this repository into a script, by way of a build that is thrown away.
 * @param {string} path from the top of the repository.
 * @returns {Promise<unknown>} its exports.
 */
export async function importTyped(path) {
  const { build } = await import("tsup");
  const name = basename(path, ".ts");
  const outDir = join(root, ".on-record", "typed", path.replaceAll(/[\\/]/g, "-"));
  await build({
    config: false,
    entry: { [name]: join(root, path) },
    format: "esm",
    target: "node20.19",
    outDir,
    skipNodeModulesBundle: true,
    silent: true,
    clean: true,
  });
  return import(pathToFileURL(join(outDir, `${name}.js`)).href);
}

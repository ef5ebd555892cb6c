// What a built site depends on, as one short text: equal digests, equal sites.
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { root } from "../tools/run.mjs";

const made = new Set(["node_modules", "out", "public", "next-env.d.ts", "tsconfig.tsbuildinfo"]);

/**
 * @param {string} folder
 * @returns {Promise<string[]>} the absolute paths of its files, sorted; hidden ones, packages and builds left out.
 */
async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const kept = entries.filter(({ name }) => !name.startsWith(".") && !made.has(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const paths = await Promise.all(
    kept.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    }),
  );
  return paths.flat();
}

/** What is read through a link counts too; what cannot be read is for the parser to tell. @param {string} path */
async function contentOf(path) {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : "";
  } catch (error) {
    return String(error);
  }
}

/**
 * @param {string} record the folder of the record.
 * @returns {Promise<string>} 16 hexadecimal digits.
 */
export async function siteDigest(record) {
  const folders = [record, join(root, "apps/web"), join(root, "packages/core/dist/esm")];
  const hash = createHash("sha256").update(await readFile(join(root, "package-lock.json")));
  for (const folder of folders) {
    for (const path of await filesIn(folder)) {
      const bytes = await contentOf(path);
      hash.update(`${relative(folder, path)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

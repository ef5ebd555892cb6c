import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { root } from "../tools/run.mjs";

/** Marks a folder as written by us, so that it may be written again. */
const mark = ".on-record-site";

/** @param {string} outer @param {string} inner */
const holds = (outer, inner) => {
  const path = relative(outer, inner);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`));
};

/**
 * Whether a folder may be filled with a site. What is not ours is never overwritten.
 * @param {string} out
 * @param {string} record the record's folder.
 * @returns {Promise<string | undefined>} the reason why not, for the person who named it.
 */
export async function whyNot(out, record) {
  if (holds(out, record) || holds(out, root)) return `${out} holds the record or the program itself. Name a folder for the site alone.`;
  if (holds(record, out)) return `${out} lies inside the record. Name a folder beside it.`;
  if (!existsSync(out)) return undefined;
  if (!(await stat(out)).isDirectory()) return `${out} is a file. Name a folder for the site.`;
  const names = await readdir(out);
  if (names.length === 0 || names.includes(mark)) return undefined;
  return `${out} has files that are no site of ours, and they would be lost. Name a new or an empty folder.`;
}

/**
 * Copies a built site, whole or not at all, in the place of an older one.
 * @param {string} site
 * @param {string} out a folder that {@link whyNot} has nothing against.
 */
export async function publish(site, out) {
  const parent = dirname(out);
  const fresh = join(parent, `.on-record-${randomUUID()}`);
  await mkdir(parent, { recursive: true });
  try {
    await cp(site, fresh, { recursive: true });
    await writeFile(join(fresh, mark), "A site written by On Record. The next one may replace this folder.\n");
    await rm(out, { recursive: true, force: true });
    await rename(fresh, out);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

import { randomUUID } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { access, cp, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
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
  try {
    // A site is built beside the folder that it goes to, and takes its place when it is whole.
    let above = dirname(out);
    while (!existsSync(above) && above !== dirname(above)) above = dirname(above);
    if (!(await stat(above)).isDirectory()) return `${above} is a file. Name a folder for the site that can be made.`;
    await access(above, constants.W_OK);
    if (!existsSync(out)) return undefined;
    if (!(await stat(out)).isDirectory()) return `${out} is a file. Name a folder for the site.`;
    const names = await readdir(out);
    if (names.length === 0 || names.includes(mark)) return undefined;
  } catch (error) {
    return whyUnwritten(out, error);
  }
  return `${out} has files that are no site of ours, and they would be lost. Name a new or an empty folder.`;
}

/** @type {Record<string, string>} */
const words = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "its disk is read-only",
  ENOSPC: "its disk is full",
  EDQUOT: "its disk is full",
  ENOTDIR: "a file stands where a folder should be",
  EEXIST: "a file stands where a folder should be",
};

/**
 * Why the system let no site be written, for the person who named its folder. What is no answer of the system is a fault of ours, and thrown.
 * @param {string} out
 * @param {unknown} error
 */
function whyUnwritten(out, error) {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) throw error;
  return `The site cannot be written to ${out}: ${words[String(error.code)] ?? `the system says ${String(error.code)}`}. What was there is as it was.`;
}

/**
 * Copies a built site, whole or not at all, in the place of an older one.
 * @param {string} site
 * @param {string} out a folder that {@link whyNot} has nothing against.
 * @returns {Promise<string | undefined>} why not, if the system refuses.
 */
export async function publish(site, out) {
  const parent = dirname(out);
  const [fresh, old] = [join(parent, `.on-record-${randomUUID()}`), join(parent, `.on-record-${randomUUID()}`)];
  try {
    await mkdir(parent, { recursive: true });
    await cp(site, fresh, { recursive: true });
    await writeFile(join(fresh, mark), "A site written by On Record. The next one may replace this folder.\n");
    const isAgain = existsSync(out);
    if (isAgain) await rename(out, old);
    try {
      await rename(fresh, out);
    } catch (error) {
      if (isAgain) await rename(old, out);
      throw error;
    }
    if (isAgain) await rm(old, { recursive: true, force: true });
    return undefined;
  } catch (error) {
    return whyUnwritten(out, error);
  } finally {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
  }
}

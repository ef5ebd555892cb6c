import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";

/** A file to be written: its path from the folder, with forward slashes, and its bytes. */
export type NewFile = { readonly name: string; readonly bytes: Uint8Array };

/** What became of it: all of the files are there, or in words why none or not all of them are. */
export type NewFilesWritten = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Writes files into a folder, which is made where it is not there. Before anything is written it looks whether one of them is there
 * already, and then writes none: nothing of anybody's is ever written over.
 */
export async function writeNewFiles(folder: string, files: readonly NewFile[], cwd: string): Promise<NewFilesWritten> {
  const top = resolve(cwd, folder);
  const paths = files.map(({ name, bytes }) => ({ path: resolve(top, name), name, bytes }));
  const outside = paths.find(({ path }) => relative(top, path).split(sep)[0] === ".." || path === top);
  if (outside) throw new Error(`a file is to be written outside the folder: ${outside.name}`);
  for (const { path, name } of paths)
    if (await isThere(path)) return { ok: false, message: `${name} is in ${folder} already, and nothing was written; give another folder` };
  try {
    for (const { path, bytes } of paths) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes, { flag: "wx" });
    }
  } catch (fault) {
    if (!(fault instanceof Error && "syscall" in fault && "code" in fault)) throw fault;
    return {
      ok: false,
      message: `${folder} could not be written: ${words[String(fault.code)] ?? `the system says ${String(fault.code)}`}`,
    };
  }
  return { ok: true };
}

const words: Readonly<Record<string, string>> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "the disk is for reading only",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file stands where a folder is wanted",
  EEXIST: "a file stands where a folder or another file is wanted",
};

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false; // what hinders a look will hinder the writing too, and is told there
  }
}

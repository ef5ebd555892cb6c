import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { RecordFile } from "@on-record/core";
import type { Problem } from "@on-record/core/query";
import { writeInto } from "../writing/into-folder.js";
import type { Added } from "./add-files.js";

/** What was in the way of writing, and in which folder. */
export type InTheWay = { readonly folder: string; readonly problems: readonly Problem[] };

/**
 * Writes what was planned: first the texts that stay outside of the record, so that it never cites one that nobody has, then the files of the record.
 * Gives back what was in the way, if anything was: then nothing of the record is written.
 */
export async function writeAdded(
  { planned, elsewhere }: Added,
  record: string,
  texts: string | undefined,
  cwd: string,
): Promise<InTheWay | undefined> {
  if (texts !== undefined) {
    const lacking = await Promise.all(elsewhere.map(async (file) => ((await isThere(resolve(cwd, texts), file)) ? [] : [file])));
    const problems = await writeInto(texts, lacking.flat(), cwd);
    if (problems.length > 0) return { folder: texts, problems };
  }
  const problems = await writeInto(record, planned, cwd);
  return problems.length > 0 ? { folder: record, problems } : undefined;
}

/** Whether a file stands where it would be written, to the byte: somebody adds a text from the very folder that it is to be kept in. */
async function isThere(folder: string, { path, digest }: RecordFile): Promise<boolean> {
  const bytes = await readFile(resolve(folder, path)).catch(() => undefined);
  return bytes !== undefined && createHash("sha256").update(bytes).digest("hex") === digest;
}

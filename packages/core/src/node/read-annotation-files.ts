import { stat } from "node:fs/promises";
import type { Problem } from "../model/problem.js";
import { Problems } from "../parse/problems.js";
import type { RecordFile } from "../parse/record-file.js";
import { quoted } from "../parse/text/index.js";
import { fetchAnnotations } from "./fetch.js";
import { openFolder, type Folder } from "./folder.js";
import { listFolder, type Listed } from "./list-folder.js";
import { faultOf } from "./system-fault.js";

const whole = { file: ".", line: 1, column: 1 };

/**
 * Reads the annotations of the record in a folder, for `renameId`, `mergeIds` and `tidy`; what these change, `writeWhole` writes. Texts are not
 * read. What is wrong with the folder or a file comes back as problems; then what could be read is not the whole record.
 */
export async function readAnnotationFiles(path: string): Promise<{ files: readonly RecordFile[]; problems: readonly Problem[] }> {
  const problems = new Problems();
  const found = await faultOf(stat(path));
  if (!found.ok && found.missing)
    problems.add("folder-missing", whole, `there is nothing at ${quoted(path)}`, "give the folder that the record is in");
  else if (found.ok && !found.value.isDirectory())
    problems.add("not-a-folder", whole, `${quoted(path)} is not a folder`, "give the folder that the record is in");
  if (!problems.none) return { files: [], problems: problems.sorted() };
  const opened = await openAnnotations(path, problems);
  return { files: opened?.annotations ?? [], problems: problems.sorted() };
}

/** A record’s folder with what is in it, and its annotations read. Nothing where there are none, which is told. */
export async function openAnnotations(
  path: string,
  problems: Problems,
): Promise<{ folder: Folder; listed: Listed; annotations: RecordFile[] } | undefined> {
  const opened = await faultOf(openFolder(path));
  if (!opened.ok) {
    problems.add("file-unreadable", whole, `${quoted(path)} cannot be read: ${opened.why}`, "check who may read it");
    return undefined;
  }
  const folder = opened.value;
  const listed = await listFolder(folder, problems);
  if (listed.annotations.length === 0) {
    if (problems.none)
      problems.add("folder-empty", whole, `${quoted(path)} has no annotations`, "add record.yaml, and a .yaml file beside each text");
    return undefined;
  }
  return { folder, listed, annotations: await fetchAnnotations(folder, listed.annotations, problems) };
}

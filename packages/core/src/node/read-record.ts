import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { checkText } from "../model/argument.js";
import { readDataset } from "../parse/dataset/read-dataset.js";
import { finish, type Parsed } from "../parse/parse.js";
import { readFiles } from "../parse/read-files.js";
import { Problems } from "../parse/problems.js";
import { decodeText, limits, quoted } from "../parse/text/index.js";
import { fetchCopies, fetchTexts } from "./fetch.js";
import { openAnnotations } from "./read-annotation-files.js";
import { readBytes } from "./read-bytes.js";
import { faultOf } from "./system-fault.js";

const whole = { file: ".", line: 1, column: 1 };

export type ReadOptions = {
  /**
   * A folder with copies of texts that the record does not have (`rights: excerpt`), each known by its sha256, whatever its name. Left out: the
   * folder that the environment names in `ON_RECORD_TEXTS`, if any.
   */
  readonly texts?: string | undefined;
};

/**
 * Reads a record from a folder, or from a dataset exported as JSON. Files are told of by their path from that folder, with `/`
 * between its parts; what concerns the folder or the dataset as a whole, by `.`.
 *
 * Whatever is wrong with the folder or its files comes back as problems, all at once; only a fault of ours throws.
 */
export async function readRecord(path: string, { texts = process.env["ON_RECORD_TEXTS"] }: ReadOptions = {}): Promise<Parsed> {
  checkText("folder", path, "give the path of a record: a folder, or an exported dataset");
  const problems = new Problems();
  const found = await faultOf(stat(path));
  if (!found.ok) {
    if (found.missing)
      problems.add("folder-missing", whole, `there is nothing at ${quoted(path)}`, "give the folder that the record is in");
    else problems.add("file-unreadable", whole, `${quoted(path)} cannot be read: ${found.why}`, "check who may read it");
    return { problems: problems.sorted() };
  }
  if (found.value.isFile() && path.endsWith(".json")) return readDatasetFile(path);
  if (!found.value.isDirectory()) {
    problems.add(
      "not-a-folder",
      whole,
      `${quoted(path)} is not a folder`,
      "give the folder that the record is in, or a dataset exported as .json",
    );
    return { problems: problems.sorted() };
  }
  return readFolder(path, texts);
}

async function readFolder(path: string, texts: string | undefined): Promise<Parsed> {
  const problems = new Problems();
  const opened = await openAnnotations(path, problems);
  if (!opened) return { problems: problems.sorted() };
  const { folder, listed, annotations } = opened;
  const read = readFiles(annotations);
  const { files, told } = await fetchTexts(folder, read.items.sources, problems);
  const copies = texts ? await fetchCopies(texts, read.items.sources, files, problems) : [];
  return finish(read, { files, copies, told, present: listed.texts, problems: problems.sorted() });
}

async function readDatasetFile(path: string): Promise<Parsed> {
  const problems = new Problems();
  const read = await readBytes(path, limits.dataset);
  if (!read.ok) {
    problems.add(read.code, whole, `${quoted(basename(path))} ${read.why}`, read.hint);
    return { problems: problems.sorted() };
  }
  const decoded = decodeText({ path: ".", bytes: read.bytes }, "dataset");
  return decoded.ok ? readDataset(decoded.text, ".") : { problems: [decoded.problem] };
}

import { createHash } from "node:crypto";
import type { SourceEntry } from "../model/source.js";
import type { Item } from "../parse/link/item.js";
import { originalPath, textPath } from "../parse/link/texts.js";
import type { Position, Problems } from "../parse/problems.js";
import type { RecordFile } from "../parse/record-file.js";
import { limits, quoted } from "../parse/text/index.js";
import { openFolder, placeIn, staysInside, type Folder } from "./folder.js";
import { listFolder } from "./list-folder.js";
import { readBytes } from "./read-bytes.js";
import { faultOf } from "./system-fault.js";

type Wanted = {
  readonly path: string;
  readonly at: Position;
  readonly limit: number;
  readonly mayBeMissing: boolean;
  /** Its bytes are not kept. */
  readonly onlyHashed?: true;
};

/** Reads the annotations of a record. */
export async function fetchAnnotations(folder: Folder, paths: readonly string[], problems: Problems): Promise<RecordFile[]> {
  const wanted = paths.map((path): Wanted => ({ path, at: { file: path, line: 1, column: 1 }, limit: limits.yaml, mayBeMissing: false }));
  return (await fetchAll(folder, wanted, problems)).files;
}

/**
 * Reads the texts that sources name, and the originals, which may stay at home. Returns too the paths that could not be read
 * and are told of: one that is not there is left to the parser, which knows what to say.
 */
export function fetchTexts(
  folder: Folder,
  sources: readonly Item<SourceEntry>[],
  problems: Problems,
): Promise<{ files: RecordFile[]; told: Set<string> }> {
  const wanted = new Map<string, Wanted>();
  for (const source of sources) {
    const original = originalPath(source);
    const text = textPath(source);
    if (original !== undefined && !wanted.has(original)) {
      const at = source.at(["original", "file"]);
      wanted.set(original, { path: original, at, limit: largestOriginal, mayBeMissing: true, onlyHashed: true });
    }
    if (text !== undefined) wanted.set(text, { path: text, at: source.at(["file"]), limit: limits.text, mayBeMissing: true });
  }
  return fetchAll(folder, [...wanted.values()], problems);
}

/**
 * Reads copies of those texts that may only be excerpted and are not in the record, from a folder elsewhere. They are told by their digests;
 * other files of that folder are looked at and let go.
 */
export async function fetchCopies(
  place: string,
  sources: readonly Item<SourceEntry>[],
  fetched: readonly RecordFile[],
  problems: Problems,
): Promise<RecordFile[]> {
  const there = new Set(fetched.map(({ path }) => path));
  const away = sources.filter((source) => source.value.rights === "excerpt" && !there.has(textPath(source) ?? ""));
  const wanted = new Set(away.flatMap(({ value }) => value.digest ?? []));
  if (wanted.size === 0) return [];
  const opened = await faultOf(openFolder(place));
  if (!opened.ok) {
    problems.add(
      "file-unreadable",
      whole,
      `the folder of texts ${quoted(place)} cannot be read: ${opened.why}`,
      "give the folder that has the copies",
    );
    return [];
  }
  const { texts } = await listFolder(opened.value, problems);
  const copies: RecordFile[] = [];
  for (const path of texts) {
    const read = await readBytes(placeIn(opened.value, path), limits.text);
    const digest = read.ok ? createHash("sha256").update(read.bytes).digest("hex") : "";
    if (read.ok && wanted.has(digest)) copies.push({ path, bytes: read.bytes, digest });
  }
  return copies;
}

const whole = { file: ".", line: 1, column: 1 };

/** A scan of some hundred pages has this much. Thousands of them would not fit in memory together. */
const largestOriginal = 200_000_000;

// Enough to keep a disk busy, and far below the number of files that a system lets a program open.
const atOnce = 32;

async function fetchAll(
  folder: Folder,
  wanted: readonly Wanted[],
  problems: Problems,
): Promise<{ files: RecordFile[]; told: Set<string> }> {
  const files: RecordFile[] = [];
  const told = new Set<string>();
  for (let first = 0; first < wanted.length; first += atOnce) {
    const read = await Promise.all(wanted.slice(first, first + atOnce).map((each) => fetchOne(folder, each, problems)));
    for (const { path, file, fault } of read) {
      if (file) files.push(file);
      if (fault) told.add(path);
    }
  }
  return { files, told };
}

async function fetchOne(
  folder: Folder,
  { path, at, limit, mayBeMissing, onlyHashed }: Wanted,
  problems: Problems,
): Promise<{ path: string; file?: RecordFile; fault: boolean }> {
  if (!(await staysInside(folder, path))) {
    problems.add(
      "path-leaves-folder",
      at,
      `${quoted(path)} is a link that leads out of the record’s folder`,
      "copy the file itself into the folder",
    );
    return { path, fault: true };
  }
  const read = await readBytes(placeIn(folder, path), limit);
  if (read.ok) {
    const digest = createHash("sha256").update(read.bytes).digest("hex");
    return { path, file: { path, bytes: onlyHashed ? new Uint8Array() : read.bytes, digest }, fault: false };
  }
  if (read.missing && mayBeMissing) return { path, fault: false };
  problems.add(read.code, at, `${quoted(path)} ${read.why}`, read.hint);
  return { path, fault: true };
}

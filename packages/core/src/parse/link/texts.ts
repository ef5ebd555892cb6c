import type { SourceEntry } from "../../model/source.js";
import type { Problems } from "../problems.js";
import { placeText, quoted } from "../say.js";
import type { Fetched } from "../fetched.js";
import type { RecordFile } from "../record-file.js";
import { decodeText } from "../text/index.js";
import type { Item } from "./item.js";
import { pathWithin } from "./path-within.js";

/** A source whose text is not at hand, though it is known by its digest. */
export type UnseenText = Omit<SourceText, "text">;

/** A source with its text, decoded. */
export type SourceText = { readonly source: Item<SourceEntry>; readonly path: string; readonly digest: string; readonly text: string };

/**
 * The path of a source’s text within the record: as written, from the folder of the annotations, or the `.txt` beside them.
 * Nothing if it leads out of the record’s folder.
 */
export function textPath(source: Item<SourceEntry>): string | undefined {
  const own = source.at().file;
  const { file = own.slice(own.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, ".txt") } = source.value;
  return pathWithin(own, file);
}

/** The path of the file that the text was taken from, if the source names one inside the folder. */
export function originalPath(source: Item<SourceEntry>): string | undefined {
  return source.value.original && pathWithin(source.at().file, source.value.original.file);
}

/**
 * Brings each source together with its text, and checks that it is the text that was annotated. A text that may only be excerpted need not be
 * in the record: a copy of it elsewhere is known by its digest, and without one the source is `unseen`.
 */
export function bringTexts(
  sources: readonly Item<SourceEntry>[],
  { files: list, copies, present, told }: Fetched,
  problems: Problems,
): { texts: Map<string, SourceText>; unseen: Map<string, UnseenText> } {
  const elsewhere = new Map(copies?.map((file) => [file.digest, file]));
  const unseen = new Map<string, UnseenText>();
  const files = new Map(list.map((file) => [file.path, file]));
  const texts = new Map<string, SourceText>();
  const owners = new Map<string, Item<SourceEntry>>();
  for (const source of sources) {
    if (texts.has(source.id) || unseen.has(source.id)) continue;
    const path = textPath(source);
    if (path === undefined) {
      const message = `the text ${quoted(source.value.file ?? "")} is not inside the record’s folder`;
      problems.add(
        "path-leaves-folder",
        source.at(["file"]),
        message,
        "copy the text into the folder and name it by a path from there, with / between its parts",
      );
      continue;
    }
    const owner = owners.get(path);
    if (owner) {
      const message = `the text ${quoted(path)} is the text of source ${quoted(owner.id)} at ${placeText(owner.at())} already`;
      problems.add("text-shared", source.at(["file"]), message, "one document is one source: give this one its own text, or take it out");
      continue;
    }
    owners.set(path, source);
    const { digest, rights } = source.value;
    const mayBeElsewhere = rights === "excerpt" && digest !== undefined;
    const file = files.get(path) ?? (mayBeElsewhere ? elsewhere.get(digest) : undefined);
    if (!file && told.has(path)) continue;
    if (!file && mayBeElsewhere) {
      unseen.set(source.id, { source, path, digest });
      const message = `the text of source ${quoted(source.id)} is not at hand, so nobody has looked whether its quotes are printed so`;
      problems.add("quotes-unchecked", source.at(["rights"]), message, "give the folder that has a copy: onrecord check --texts=FOLDER");
      continue;
    }
    if (!file) {
      const message = `the text ${quoted(path)} of source ${quoted(source.id)} is not there`;
      problems.add("text-missing", source.at(["file"]), message, "add the text to the folder, or name the right file in `file`");
      continue;
    }
    checkDigest(source, ["digest"], source.value.digest, file, problems);
    const original = originalPath(source);
    const originalFile = original === undefined ? undefined : files.get(original);
    if (originalFile) checkDigest(source, ["original", "digest"], source.value.original?.digest, originalFile, problems);

    const decoded = decodeText(file, "text");
    if (decoded.ok) texts.set(source.id, { source, path, digest: file.digest, text: decoded.text });
    else problems.take([decoded.problem]);
  }
  if (problems.none) tellUnused(sources, present, problems);
  return { texts, unseen };
}

function tellUnused(sources: readonly Item<SourceEntry>[], present: readonly string[], problems: Problems): void {
  const named = new Set(sources.flatMap((source) => [textPath(source), originalPath(source)]));
  for (const path of present) {
    if (named.has(path) || !/\.txt$/i.test(path)) continue;
    problems.add(
      "text-unused",
      { file: path, line: 1, column: 1 },
      `no source has the text ${quoted(path)}`,
      `add a source for it in ${path.replace(/txt$/i, "yaml")}, or move it out of the folder`,
    );
  }
}

function checkDigest(source: Item<SourceEntry>, path: string[], written: string | undefined, file: RecordFile, problems: Problems): void {
  if (written === undefined) {
    problems.add(
      "digest-missing",
      source.at(),
      `source ${quoted(source.id)} has no digest, so a change of its text would not be noticed`,
      `add this line: digest: ${file.digest}`,
    );
  } else if (written !== file.digest) {
    const message = `${quoted(file.path)} is not the text that was annotated: its sha256 differs from the digest given here`;
    const hint = `bring the old text back; or, if the change is right, check the quotes and write: digest: ${file.digest}`;
    problems.add("digest-changed", source.at(path), message, hint);
  }
}

import { misused } from "../model/argument.js";

/** One file of a record, as bytes. `parse` opens nothing itself: whoever has a folder, an archive or a form hands over these. */
export type RecordFile = {
  /** Relative to the record's folder, with `/` between its parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The sha256 of `bytes`, 64 hexadecimal digits in lower case. */
  readonly digest: string;
};

/** Whether a file of this name is read as annotations. */
export const isAnnotationPath = (path: string): boolean => /\.ya?ml$/i.test(path);

/** @throws TypeError if these are no files of a record: that is a fault of the program that calls, not of a file. */
export function checkFiles(files: unknown): void {
  if (!Array.isArray(files))
    misused("files", files, "give a list of { path, bytes, digest }; a folder is read by readRecord of @on-record/core/node");
  for (const [at, file] of (files as readonly Partial<RecordFile>[]).entries()) {
    if (typeof file?.path !== "string") misused(`files[${at}].path`, file?.path, "give the path from the record’s folder");
    if (!(file.bytes instanceof Uint8Array))
      misused(`files[${at}].bytes`, file.bytes, "give a Uint8Array, such as new TextEncoder().encode(text)");
    if (typeof file.digest !== "string") misused(`files[${at}].digest`, file.digest, "give the sha256 of the bytes in hexadecimal digits");
  }
}

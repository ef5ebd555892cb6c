import type { Problem } from "../../model/problem.js";
import { limits, type FileKind } from "./limits.js";
import { linesOf } from "./lines.js";
import { firstBadByte, guessEncoding } from "./utf8.js";

export type Decoded = { ok: true; text: string } | { ok: false; problem: Problem };

/**
 * Reads the bytes of a file as UTF-8, strictly: a text is kept to the letter, so a byte that has to be guessed is a
 * fault. A byte order mark is left out of the text; line ends stay as they are. Never throws for a fault in the bytes.
 */
export function decodeText(file: { path: string; bytes: Uint8Array }, kind: FileKind): Decoded {
  const fault = (code: string, text: string, message: string, hint: string): Decoded => ({
    ok: false,
    problem: { code, severity: "error", at: { file: file.path, ...linesOf(text).at(text.length) }, message, hint },
  });

  const limit = limits[kind];
  if (file.bytes.length > limit) return fault("file-too-large", "", tooLarge(file.bytes.length, limit), splitHints[kind]);

  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
  } catch {
    const offset = firstBadByte(file.bytes);
    const before = new TextDecoder("utf-8").decode(file.bytes.subarray(0, offset));
    const { name, iconv } = guessEncoding(file.bytes);
    return fault(
      "not-utf-8",
      before,
      `the file is not UTF-8: byte ${offset} (0x${hex(file.bytes[offset])}) does not belong there; it looks like ${name}`,
      `convert it, for example with: iconv -f ${iconv} -t UTF-8 OLD > NEW`,
    );
  }
  const nul = text.indexOf("\0");
  if (nul < 0) return { ok: true, text };
  const { name, iconv } = guessEncoding(file.bytes);
  const wide = iconv.startsWith("UTF-16");
  return fault(
    wide ? "not-utf-8" : "binary-file",
    text.slice(0, nul),
    wide ? `the file is not UTF-8: it looks like ${name}` : "the file holds a NUL character, so it is not a text",
    wide ? `convert it, for example with: iconv -f ${iconv} -t UTF-8 OLD > NEW` : "give the plain text of the document, saved as UTF-8",
  );
}

const splitHints = {
  text: "a source is one document: split the file, or keep the part that the record rests on",
  yaml: "move some of its records to another .yaml file of the folder; every list may stand in any file",
  dataset: "read the folder of the record in its place",
} satisfies Record<FileKind, string>;

const tooLarge = (size: number, limit: number) =>
  `the file has ${megabytes(size)} MB, which is more than the ${megabytes(limit)} MB that are read`;
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes % 1_000_000 === 0 ? 0 : 1);
const hex = (byte: number | undefined) => (byte ?? 0).toString(16).padStart(2, "0").toUpperCase();

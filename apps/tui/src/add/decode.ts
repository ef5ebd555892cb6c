import chardet from "chardet";
import type { Refusal } from "./article.js";

export type Decoded = { readonly text: string; readonly encoding: string; readonly guessed: boolean };

/** A guess below this is none: chardet gives 100 where a text is long and plain. */
const leastConfidence = 20;

/**
 * The characters of a file: by the encoding that is given, else by its byte order mark, by what the file declares, as UTF-8 if it is, and
 * last by a guess from its bytes, which is told. Strict in all of them: a byte that does not fit is never replaced.
 */
export function decoded(bytes: Uint8Array, { given, declared }: { given?: string; declared?: string }): Decoded | Refusal {
  if (given !== undefined) {
    return read(bytes, given, false) ?? refusal(`cannot be read as ${given}`, "give another --encoding, or none to have it found out");
  }
  for (const encoding of [markOf(bytes), declared, "utf-8"]) {
    const found = encoding === undefined ? undefined : read(bytes, encoding, false);
    if (found && !found.text.includes("\0")) return found;
  }
  if (looksBinary(bytes)) {
    return { code: "binary-file", message: "is not a text", hint: "give a text, Markdown, a saved page, or a PDF that has its text in it" };
  }
  const guesses = chardet.analyse(bytes).filter(({ confidence }) => confidence >= leastConfidence);
  const tried = guesses.map(({ name, confidence }) => ({ name, confidence, as: read(bytes, name, true) }));
  const [best, ...others] = tried.filter(({ as }) => as !== undefined);
  // Two encodings that are nearly as likely are no matter where both read the same characters.
  const rival = others.find(({ as, confidence }) => best && confidence > best.confidence * 0.6 && as?.text !== best.as?.text);
  if (best?.as && !rival) return best.as;
  const may = best && rival ? `: it may be ${best.name} or ${rival.name}` : "";
  return refusal(`is in an encoding that could not be found out${may}`, "say which with --encoding=NAME, or save it as UTF-8");
}

const refusal = (message: string, hint: string): Refusal => ({ code: "not-utf-8", message, hint });

function read(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding, guessed };
  } catch {
    return undefined; // no encoding of this name, or a byte that does not belong in it
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

/** Whether the beginning of a file has characters that no text has: more than one in a hundred bytes acts on a screen. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  const acting = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return acting > sample.length / 100;
}

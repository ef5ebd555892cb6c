import { constants } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Refusal } from "./article.js";

/** As much as one text of a record may have. A PDF with pictures has more than its text. */
const most = 50_000_000;

const notAFile: Refusal = { code: "not-a-file", message: "is not a file", hint: "give files, one by one or by a pattern" };

/** The bytes of a file that somebody wants to add; or why they are not read. */
export async function readInput(path: string): Promise<{ readonly bytes: Uint8Array } | Refusal> {
  try {
    // A pipe is not opened: it would wait for somebody to write.
    if (!(await stat(path)).isFile()) return notAFile;
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const before = await file.stat();
      if (!before.isFile()) return notAFile;
      if (before.size > most)
        return { code: "file-too-large", message: `has more than ${most / 1_000_000} MB`, hint: "give the article alone" };
      const bytes = await file.readFile();
      const after = await file.stat();
      if (bytes.length !== before.size || after.mtimeMs !== before.mtimeMs || after.size !== before.size) {
        return {
          code: "file-changed",
          message: "changed while it was read",
          hint: "wait until it is saved whole, and give the command again",
        };
      }
      return { bytes };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "an error";
    const isMissing = code === "ENOENT" || code === "ENOTDIR";
    return {
      code: "file-unreadable",
      message: isMissing ? "is not there" : `cannot be read: the system says ${code}`,
      hint: isMissing ? "check the name, and the folder that you are in" : "check who may read it",
    };
  }
}

import { open } from "node:fs/promises";
import { join } from "node:path";
import { cleanText, type Problem } from "@on-record/core/query";
import { bold, dim, type Line, line } from "../text/line.js";
import { start, widthOf } from "../text/width.js";

/** More of a file than this is not opened to show a place in it. */
const limit = 4_000_000;

/** The lines of a file, read once for all its problems. Undefined: it cannot be read, or is no text of reasonable size. */
export class Lines {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<readonly string[] | undefined>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  of(file: string): Promise<readonly string[] | undefined> {
    let lines = this.#files.get(file);
    if (!lines) this.#files.set(file, (lines = readLines(join(this.#folder, file))));
    return lines;
  }
}

async function readLines(path: string): Promise<readonly string[] | undefined> {
  try {
    const handle = await open(path, "r");
    try {
      const found = await handle.stat();
      if (!found.isFile() || found.size > limit) return undefined;
      return (await handle.readFile("utf8")).replace(/^\ufeff/, "").split(/\r\n|[\r\n]/);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined; // the problem is told without the picture
  }
}

/** The line of a problem and the one before it, with carets under the word or the quotation that begins there. */
export function excerpt(lines: readonly string[] | undefined, { line: number, column }: Problem["at"], width: number): Line[] {
  const text = lines?.[number - 1];
  if (lines === undefined || text === undefined) return [];
  const digits = String(number).length;
  const room = Math.max(20, width - digits - 6);
  // A long line is shown from shortly before the place.
  const from = text.length > room && column > room - 20 ? column - Math.floor(room / 2) : 0;
  const shown = (each: string) => start(cleanText(each.slice(from)), room);
  const before = widthOf(cleanText(text.slice(from, column - 1)));
  const token = /^(?:"(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s,\]}]+|.)/.exec(text.slice(column - 1))?.[0] ?? "";
  const carets = "^".repeat(Math.max(1, Math.min(widthOf(cleanText(token)), room - before)));
  const above = lines[number - 2];
  return [
    ...(above?.trim() ? [line(dim(`  ${String(number - 1).padStart(digits)} │ `), shown(above))] : []),
    line("  ", bold(String(number)), dim(" │ "), shown(text)),
    line(dim(`  ${" ".repeat(digits)} │ `), " ".repeat(before), bold(carets, { colour: "red" })),
  ];
}

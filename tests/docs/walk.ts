import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dataset, Problem } from "@on-record/core";
import { fromArgs, lookup, timeline } from "@on-record/core";
import { readRecord } from "@on-record/core/node";

/** A fence of a page, in its order: what follows its first word, and what is in it. */
export type Fence = { readonly kind: string; readonly about: string; readonly content: string };

export const fencesOf = (page: string): Fence[] =>
  [...page.matchAll(/^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm)].map(([, kind = "", about = "", content = ""]) => ({ kind, about, content }));

/** What a reader of the page would have seen at a fence, beside what the page says that they see. */
export type Seen = { readonly said: string; readonly seen: string };

/**
 * Does in an empty folder what a page tells its reader to do: writes each file as it is told, and looks where the page says what is to be seen.
 * Gives back each look, and the record at the end.
 */
export async function walk(page: string, folder: string): Promise<{ looks: Seen[]; dataset: Dataset | undefined }> {
  const looks: Seen[] = [];
  for (const { kind, about, content } of fencesOf(page)) {
    if (kind === "problems") looks.push({ said: content, seen: told((await readRecord(folder)).problems) });
    else if (kind === "rows") looks.push({ said: content, seen: rows((await readRecord(folder)).dataset, about) });
    else if (/^[\w/-]+\.\w+$/.test(about)) {
      mkdirSync(dirname(join(folder, about)), { recursive: true });
      writeFileSync(join(folder, about), content);
    }
  }
  return { looks, dataset: (await readRecord(folder)).dataset };
}

/** Problems as the check prints them, without the lines that it shows; and of a record without any, what it says of that. */
function told(problems: readonly Problem[]): string {
  const each = problems.map(
    ({ severity, code, at, message, hint }) =>
      `${severity === "error" ? "✕" : "!"} ${code}  ${at.file}:${at.line}:${at.column}\n  ${message}\n  hint   ${hint}\n`,
  );
  return each.join("\n") || "0 faults, 0 warnings\n";
}

function rows(dataset: Dataset | undefined, flags: string): string {
  if (!dataset) return "no record\n";
  const { query, problems, rest } = fromArgs(flags.split(" "), dataset);
  if (problems.length + rest.length > 0) return `${flags} is not read\n`;
  const { claims } = lookup(dataset);
  return timeline(dataset, query)
    .rows.map(({ row }) => `${row.stance} · ${row.claim ? claims.get(row.claim)!.text : "no claim"}\n`)
    .join("");
}

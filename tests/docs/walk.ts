import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dataset, Problem } from "@on-record/core";
import { readRecord } from "@on-record/core/node";

/** A fence of a page, in its order: what follows its first word, and what is in it. */
export type Fence = { readonly kind: string; readonly about: string; readonly content: string };

export const fencesOf = (page: string): Fence[] =>
  [...page.matchAll(/^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm)].map(([, kind = "", about = "", content = ""]) => ({ kind, about, content }));

/** What a reader of the page would have seen at a fence, beside what the page says that they see. */
export type Seen = { readonly said: string; readonly seen: string };

/** Where a page is walked, by ways from its folder: where one stands who gives the commands, and where the record comes to lie. */
export type Ways = { readonly stand?: string; readonly record?: string };

/**
 * Does in an empty folder what a page tells its reader to do: writes each file as it is told, gives each command, and looks where the page says what is
 * to be seen. Gives back each look, and the record at the end.
 */
export async function walk(
  page: string,
  folder: string,
  { stand = ".", record = "." }: Ways = {},
): Promise<{ looks: Seen[]; dataset: Dataset | undefined }> {
  const looks: Seen[] = [];
  const [cwd, read] = [join(folder, stand), () => readRecord(join(folder, record))];
  mkdirSync(cwd, { recursive: true });
  for (const { kind, about, content } of fencesOf(page)) {
    if (kind === "console") looks.push({ said: content, seen: played(content, cwd) });
    else if (kind === "problems") looks.push({ said: content, seen: told((await read()).problems) });
    else if (/^[\w/-]+\.\w+$/.test(about)) {
      mkdirSync(dirname(join(folder, about)), { recursive: true });
      writeFileSync(join(folder, about), content);
    }
  }
  return { looks, dataset: (await read()).dataset };
}

const program = `"${process.execPath}" "${fileURLToPath(new URL("../../apps/tui/bin/onrecord.js", import.meta.url))}"`;

/** A session as it goes: `$ ` and a command, then what a shell prints for it, both of its outputs in the order in which they come. */
function played(session: string, cwd: string): string {
  const printed = (line: string) =>
    spawnSync("sh", ["-c", `{ ${line.replace(/^npx onrecord/, program)}; } 2>&1`], {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    }).stdout;
  return [...session.matchAll(/^\$ (.*)$/gm)].map(([, line = ""]) => `$ ${line}\n${printed(line)}`).join("");
}

/** Problems as the check prints them, without the lines that it shows; and of a record without any, what it says of that. */
function told(problems: readonly Problem[]): string {
  const each = problems.map(
    ({ severity, code, at, message, hint }) =>
      `${severity === "error" ? "✕" : "!"} ${code}  ${at.file}:${at.line}:${at.column}\n  ${message}\n  hint   ${hint}\n`,
  );
  return each.join("\n") || "0 faults, 0 warnings\n";
}

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fencesOf } from "../docs/walk.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = `"${process.execPath}" "${join(root, "apps/tui/bin/onrecord.js")}"`;
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "onrecord-how-to-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a shell prints for a line of a page, both of its outputs in the order in which they come. */
function printed(line: string): string {
  const command = `{ ${line.replace(/^npx onrecord/, program)}; } 2>&1`;
  return spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] } }).stdout;
}

/** A page’s sessions as they go: `$ ` and a command, then what it prints. */
function played(session: string): string {
  const commands = [...session.matchAll(/^\$ (.*)$/gm)].map(([, line = ""]) => line);
  return commands.map((line) => `$ ${line}\n${printed(line)}`).join("");
}

test.each(["start-a-record", "add-an-article", "rename-or-merge", "cite-without-the-text"])(
  "docs/how-to/%s.md shows what the commands print",
  (name) => {
    const sessions: { said: string; seen: string }[] = [];
    for (const { kind, about, content } of fencesOf(readFileSync(join(root, `docs/how-to/${name}.md`), "utf8"))) {
      if (kind === "console") sessions.push({ said: content, seen: played(content) });
      else if (about !== "") {
        mkdirSync(dirname(join(folder, about)), { recursive: true });
        writeFileSync(join(folder, about), content);
      }
    }
    expect(sessions.length).toBeGreaterThan(0);
    expect(sessions.map(({ seen }) => seen)).toEqual(sessions.map(({ said }) => said));
  },
);

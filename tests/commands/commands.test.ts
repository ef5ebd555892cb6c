import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTerminal } from "../terminal/harness/terminal.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "on-record-commands-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of the project as a person does who stands in `folder`. */
function npm(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile("npm", ["--silent", "--prefix", root, ...args], { cwd: folder, encoding: "utf8" }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, output: stdout + stderr });
    });
  });
}

describe("npm start", () => {
  test("serves the record, says where, and leaves nothing behind on ctrl-c", async () => {
    const terminal = openTerminal("npm", ["start"], { cwd: root, env: { PORT: "0" } });
    try {
      await terminal.waitFor(/The site +http:\/\/127\.0\.0\.1:\d+/, 100_000);
      expect(terminal.text()).toContain("npx onrecord");
      const [address = ""] = /http:\S+/.exec(terminal.text()) ?? [];
      expect((await fetch(address)).status).toBe(200);
      expect((await fetch(`${address}/no-such-page`)).status).toBe(404);

      terminal.type("\x03");
      await terminal.waitForExit();
      await expect(fetch(address)).rejects.toThrow("fetch failed");
    } finally {
      await terminal.close();
    }
  });

  test("stops at a record with faults, and tells their place and remedy", async () => {
    await writeFile(join(folder, "record.yaml"), "record: { title: [ }\n");
    const { code, output } = await npm("start", "--", ".");
    expect(code).toBe(1);
    expect(output).toMatch(/record\.yaml:\d+:\d+: error: .+\[[a-z-]+\]\n  \S/);
    expect(output).not.toMatch(/^\s+at /m);
  });

  test("says so if the folder is none", async () => {
    const { code, output } = await npm("start", "--", "nowhere");
    expect(code).toBe(1);
    expect(output).toContain("nowhere is not a folder");
  });
});

describe("npm run site", () => {
  const seeds = join(root, "seeds");

  test("writes a site, and writes it again over its own", async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const { code, output } = await npm("run", "site", "--", seeds, "--out", "public");
      expect(output).toContain("Any web server can publish it");
      expect(code).toBe(0);
      expect(await readFile(join(folder, "public", "index.html"), "utf8")).toContain("<!DOCTYPE html>");
    }
    expect(await readdir(folder)).toEqual(["public"]);
  });

  test("touches no folder that is not its own", async () => {
    await mkdir(join(folder, "letters"));
    await writeFile(join(folder, "letters", "dear.txt"), "Dear reader,");
    const { code, output } = await npm("run", "site", "--", seeds, "--out", "letters");
    expect(code).toBe(1);
    expect(output).toContain("no site of ours");
    expect(await readFile(join(folder, "letters", "dear.txt"), "utf8")).toBe("Dear reader,");

    const below = await npm("run", "site", "--", seeds, "--out", "letters/dear.txt/public");
    expect(below).toMatchObject({ code: 1, output: expect.stringContaining("dear.txt is a file.") as unknown });

    for (const out of [seeds, join(seeds, "site"), root]) expect((await npm("run", "site", "--", seeds, "--out", out)).code).toBe(1);
    expect((await npm("run", "site", "--", seeds)).code).toBe(2);
  });
});

import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = ["a.yaml", "b.yaml", "c.yaml"];
const size = 200_000;
let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "on-record-writing-")), "mill");
  await mkdir(folder);
});
afterEach(() => rm(join(folder, ".."), { recursive: true, force: true }));

/** Writes all files again and again, each time full of another letter, as the built library does it. */
const writer = `
  import { readFile } from "node:fs/promises";
  import { join } from "node:path";
  import { writeWhole } from "@on-record/core/node";
  const [folder, ...names] = process.argv.slice(1);
  for (let turn = 1; ; turn += 1) {
    const letter = String.fromCharCode(97 + (turn % 26));
    const files = await Promise.all(names.map(async (path) => ({ path, bytes: Buffer.alloc(${size}, letter), before: await readFile(join(folder, path)) })));
    const problems = await writeWhole(folder, files);
    if (problems.length > 0) { console.log(JSON.stringify(problems)); process.exit(1); }
    console.log(letter);
  }`;

test("a program that is killed while it writes leaves every file whole, old or new", async () => {
  for (let turn = 0; turn < 25; turn += 1) {
    for (const name of names) await writeFile(join(folder, name), Buffer.alloc(size, "A"));
    const child = spawn(process.execPath, ["--input-type=module", "--eval", writer, folder, ...names], { cwd: root });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await pause(Math.random() * 40);
    child.kill("SIGKILL");
    await ended;
    for (const name of names) {
      const text = await readFile(join(folder, name), "latin1");
      expect([text.length, new Set(text).size]).toEqual([size, 1]);
    }
    // What was being written lies beside them, under names that no record reads.
    const others = (await readdir(folder)).filter((name) => !names.includes(name));
    expect(others.filter((name) => !/^\.\w+\.yaml\.[0-9a-f]+\.onrecord$/.test(name))).toEqual([]);
    for (const name of others) await rm(join(folder, name));
  }
});

test("a file that is larger than the system lets a program write is told of, and the old one is as it was", async () => {
  for (const name of names) await writeFile(join(folder, name), "old");
  const limited = ["-c", `ulimit -f 64; exec "$0" "$@"`, process.execPath, "--input-type=module", "--eval", writer, folder, ...names];
  const output = await new Promise<string>((resolve) => void execFile("sh", limited, { cwd: root }, (_, stdout) => resolve(stdout)));
  expect(JSON.parse(output)).toMatchObject([{ code: "disk-full", at: { file: "a.yaml" }, hint: expect.stringContaining("make room") }]);
  expect(await readdir(folder)).toEqual(names);
  for (const name of names) expect(await readFile(join(folder, name), "utf8")).toBe("old");
});

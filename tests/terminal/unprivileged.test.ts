import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

const isRoot = process.getuid?.() === 0;
/** The user that owns nothing. Whoever is not root is kept out by permissions as they are. */
const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};

let folder: string;
let node = process.execPath;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-unprivileged-"));
  chmodSync(folder, 0o777);
  // What lies in the home of root cannot be run by others; the program needs nothing beside itself.
  for (const part of ["bin", "dist", "package.json"]) {
    cpSync(fileURLToPath(new URL(`../../apps/tui/${part}`, import.meta.url)), join(folder, "program", part), { recursive: true });
  }
  if (isRoot) copyFileSync(process.execPath, (node = join(folder, "node")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(node, [join(folder, "program/bin/onrecord.js"), ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "" },
    encoding: "utf8",
    ...user,
  });
  return { status, stdout, stderr };
}
const files = () => readdirSync(join(folder, "story")).toSorted();
const forbidden = (path: string) =>
  `${path} may not be written by this user [file-unwritable]\n  check who may write the file and its folder\n`;

beforeEach(() => {
  rmSync(join(folder, "story"), { recursive: true, force: true });
  expect(run("init", "story").status).toBe(0);
  writeFileSync(join(folder, "courier.txt"), "The bridge was closed.\n");
});

describe("a folder that this user may read and not write", () => {
  beforeEach(() => chmodSync(join(folder, "story"), 0o555));

  test("is read, and each command that would write says so and leaves it as it was", () => {
    const before = [files(), readFileSync(join(folder, "story/record.yaml"), "utf8")];
    expect(run("check", "story").status).toBe(0);
    expect(run("add", "courier.txt", "--record=story")).toEqual({
      status: 1,
      stdout: "",
      stderr: `story/courier.yaml:1:1: error: ${forbidden('"courier.yaml"')}onrecord: nothing was written\n`,
    });
    expect(run("rename", "marlow", "ines", "--record=story")).toEqual({
      status: 1,
      stdout: "",
      stderr: `story/example.yaml:1:1: error: ${forbidden('"example.yaml"')}onrecord: nothing was changed\n`.replaceAll(
        "example",
        "record",
      ),
    });
    expect([files(), readFileSync(join(folder, "story/record.yaml"), "utf8")]).toEqual(before);
  });

  test("takes no folder in it, be it for a record or for texts", () => {
    expect(run("init", "story/new").stderr).toContain(
      `story/new:1:1: error: the folder ${forbidden(JSON.stringify(join(folder, "story/new")))}`,
    );
    mkdirSync(join(folder, "closed"), { mode: 0o555, recursive: true });
    const { status, stderr } = run("add", "courier.txt", "--record=story", "--rights=excerpt", "--texts=closed/texts");
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("closed/texts:1:1: error: the folder") as unknown,
    });
    expect(readdirSync(join(folder, "closed"))).toEqual([]);
  });
});

test("a file or a folder that this user may not read is named, with what to do", () => {
  chmodSync(join(folder, "story/example.txt"), 0o000);
  expect(run("claims", "--record=story")).toMatchObject({
    status: 3,
    stderr: expect.stringMatching(
      /^story\/example\.yaml:6:3: error: "example\.txt" cannot be read: it may not be read by this user \[file-unreadable\]\n {2}check who may read it\n/,
    ) as unknown,
  });
  chmodSync(join(folder, "story"), 0o000);
  for (const args of [
    ["check", "story", "--plain"],
    ["claims", "--record=story"],
    ["tidy", "--record=story"],
    ["add", "courier.txt", "--record=story"],
  ]) {
    const { status, stdout, stderr } = run(...args);
    expect([args[0], status === 0]).toEqual([args[0], false]);
    expect(stdout + stderr).toMatch(
      /^story:1:1: error: the folder "\." cannot be read: it may not be read by this user \[file-unreadable\]/,
    );
  }
  chmodSync(join(folder, "story"), 0o755);
});

test("an output that its file cannot take is told in one line, with a code of its own", () => {
  for (const args of ["claims --record=story", "export --format=json --record=story", "check story", "--help", "schema"]) {
    const script = `ulimit -f 0; exec "$0" "$1" ${args} > out.txt`;
    const { status, stderr } = spawnSync("sh", ["-c", script, node, join(folder, "program/bin/onrecord.js")], {
      cwd: folder,
      encoding: "utf8",
    });
    const told = "onrecord: the output could not be written whole: it is larger than a file may be here\n";
    expect({ args, status, stderr }).toEqual({ args, status: 74, stderr: told });
  }
});

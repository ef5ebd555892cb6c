import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { walkThrough } from "./walk.js";

const room = mkdtempSync(join(tmpdir(), "onrecord-walk-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

let root: string;
let nth = 0;
function freshFolder(): void {
  root = join(room, String(nth++));
  for (const folder of ["folder", ".git", "node_modules"]) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ["record.yaml", "a.txt", join("folder", "b.txt")]) writeFileSync(join(root, name), name);
}
beforeEach(freshFolder);
const walk = () => walkThrough(root, 1000);

/** Waits until the system tells another time than that of this file: it does so in steps of some milliseconds. */
function letTimePass(path: string): void {
  const beside = `${root}.clock`;
  do writeFileSync(beside, "");
  while (statSync(beside, { bigint: true }).ctimeNs <= statSync(path, { bigint: true }).ctimeNs);
}

describe("a walk through a folder", () => {
  test("comes out the same as long as nothing changes, and tells when the last file did", () => {
    const before = walk();
    expect(before?.text.split("\n")).toHaveLength(5);
    expect(walk()).toEqual(before);
    writeFileSync(join(root, "folder", "b.txt"), "b");
    expect(walk()!.newest).toBe(statSync(join(root, "folder", "b.txt"), { bigint: true }).ctimeNs);
  });

  test.each([".git", "node_modules"])("does not see what goes on in %s, which no record reads", (folder) => {
    const before = walk();
    writeFileSync(join(root, folder, "one.txt"), "");
    expect(walk()).toEqual(before);
  });

  test("sees that something was put there and taken away again", () => {
    const before = walk();
    letTimePass(root);
    writeFileSync(join(root, "more.yaml"), "");
    rmSync(join(root, "more.yaml"));
    expect(walk()?.text).not.toBe(before!.text);
  });

  test("ends at a link, at more than it was told to go through, and where there is no folder", () => {
    expect(walkThrough(root, 5)).toBeDefined();
    expect(walkThrough(root, 4)).toBeUndefined();
    expect(walkThrough(join(root, "a.txt"), 1000)).toBeUndefined();
    expect(walkThrough(join(root, "nowhere"), 1000)).toBeUndefined();
    symlinkSync("b.txt", join(root, "folder", "c.txt"));
    expect(walk()).toBeUndefined();
  });

  const file = fc.constantFrom("record.yaml", "a.txt", join("folder", "b.txt"));
  const change = fc.oneof(
    fc.record({ kind: fc.constantFrom("append", "rewrite", "date", "remove", "replace"), file }),
    fc.record({ kind: fc.constantFrom("add", "rename"), file, name: fc.stringMatching(/^[a-zà-ÿ \n"]{1,9}$/) }),
  );

  test("comes out otherwise after any change", () => {
    fc.assert(
      fc.property(change, (asked) => {
        freshFolder();
        const path = join(root, asked.file);
        const { atime, mtime } = statSync(path);
        const before = walk();
        letTimePass(path);
        if (asked.kind === "append") appendFileSync(path, "!");
        // The same size, and the old time set back: only when something of it was changed tells.
        if (asked.kind === "rewrite") writeFileSync(path, asked.file.toUpperCase());
        if (asked.kind === "rewrite" || asked.kind === "date") utimesSync(path, atime, asked.kind === "date" ? 1 : mtime);
        if (asked.kind === "remove") rmSync(path);
        if (asked.kind === "replace") {
          writeFileSync(`${root}.new`, asked.file);
          renameSync(`${root}.new`, path);
        }
        if ("name" in asked && asked.kind === "add") writeFileSync(`${path}${asked.name}`, "");
        if ("name" in asked && asked.kind === "rename") renameSync(path, `${path}${asked.name}`);
        expect(walk()?.text).not.toBe(before!.text);
      }),
      { numRuns: 150 },
    );
  });
});

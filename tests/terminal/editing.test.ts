import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
let around: string;
let folder: string;
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), "onrecord-editing-"));
  folder = join(around, "record");
  cpSync(seeds, folder, { recursive: true });
});
afterEach(() => rmSync(around, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(folder, name), "utf8");
const run = (...args: string[]) => onrecord(args, { cwd: folder });

describe("rename", () => {
  test("changes the record that one stands in, and tells which files and ids are others now", () => {
    const { status, stdout, stderr } = run("rename", "putin", "vladimir-putin");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "onrecord: 2 files changed\n" });
    expect(stdout).toBe("putin → vladimir-putin\n003_78a78cdeff3d7203.yaml\nrecord.yaml\n");
    expect(run("check", ".").status).toBe(0);
    expect(run("show", "putin", "--record=.").stdout + run("show", "vladimir-putin", "--record=.").stdout).toContain("Vladimir Putin");
    expect(readdirSync(folder)).toEqual(readdirSync(seeds));
  });

  test("with --dry-run shows the lines and writes nothing; a fault is told with its place", () => {
    const { stdout, stderr } = run("rename", "putin", "vladimir-putin", "--dry-run");
    expect(stdout).toMatch(/^- .*subject: putin/m);
    expect(stdout).toMatch(/^\+ .*subject: vladimir-putin/m);
    expect(stderr).toBe("onrecord: nothing was written\n");
    expect(read("record.yaml")).toBe(readFileSync(join(seeds, "record.yaml"), "utf8"));
    expect(run("rename", "puttin", "x")).toMatchObject({ status: 1, stderr: expect.stringContaining("[unknown-id]") as unknown });
    expect(run("rename", "putin", "Mr Putin").stderr).toMatch(/^record\.yaml:\d+:\d+: error: .*\[bad-value\]/);
    expect(onrecord(["rename", "a", "b"], { cwd: around }).status).toBe(1);
    expect(onrecord(["rename", "a", "b"], { cwd: tmpdir() }).status).toBe(2);
  });

  test("writes through no link out of the folder, and over no file that is read-only", () => {
    writeFileSync(join(around, "record.yaml"), read("record.yaml"));
    rmSync(join(folder, "record.yaml"));
    symlinkSync(join(around, "record.yaml"), join(folder, "record.yaml"));
    expect(run("rename", "putin", "vladimir-putin").stderr).toContain("[path-leaves-folder]");

    rmSync(join(folder, "record.yaml"));
    cpSync(join(seeds, "record.yaml"), join(folder, "record.yaml"));
    chmodSync(join(folder, "record.yaml"), 0o444);
    expect(run("rename", "putin", "vladimir-putin")).toMatchObject({ status: 1, stdout: "" });
    expect(run("rename", "putin", "vladimir-putin").stderr).toContain("record.yaml:1:1: error");
    expect(read("003_78a78cdeff3d7203.yaml")).toBe(readFileSync(join(seeds, "003_78a78cdeff3d7203.yaml"), "utf8"));
  });
});

describe("merge", () => {
  test("makes one of two, and says so", () => {
    const before = read("record.yaml");
    const { status, stdout } = run("merge", "fighting-resurgence", "latest-karabakh-fighting");
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("fighting-resurgence → latest-karabakh-fighting\n") as unknown,
    });
    expect(before).toContain("{ id: fighting-resurgence");
    expect(read("record.yaml")).toContain("formerly: [fighting-resurgence]");
    expect(run("merge", "putin", "armenia")).toMatchObject({ status: 1, stderr: expect.stringContaining("[merge-conflict]") as unknown });
  });
});

describe("tidy", () => {
  test("tells what is not in order, puts it in order, and then has nothing to change", () => {
    writeFileSync(join(folder, "more.yaml"), "actors:\n  # on stage\n  - { kind: person, id: second, name: Second }\nrelations:\n");
    expect(run("tidy", "--check")).toMatchObject({ status: 1, stdout: expect.stringContaining("more.yaml\n") as unknown });
    expect(run("tidy").status).toBe(0);
    expect(read("more.yaml")).toBe("actors:\n  # on stage\n  - { id: second, name: Second, kind: person }\nrelations:\n");
    expect(run("tidy", "--check")).toMatchObject({ status: 0, stdout: "" });
    expect(run("check", ".").status).toBe(0);
  });
});

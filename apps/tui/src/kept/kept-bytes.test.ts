import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { keepBytes, keptBytes, keptFolder } from "./kept-bytes.js";

const home = mkdtempSync(join(tmpdir(), "onrecord-code-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("where things are kept", () => {
  test.each([
    ["linux", { HOME: "/home/ada" }, join("/home/ada", ".cache", "onrecord", "code")],
    ["linux", { HOME: "/home/ada", XDG_CACHE_HOME: "/tmp/ada" }, join("/tmp/ada", "onrecord", "code")],
    ["linux", { HOME: "/home/ada", XDG_CACHE_HOME: "relative" }, join("/home/ada", ".cache", "onrecord", "code")],
    ["darwin", { HOME: "/Users/ada", XDG_CACHE_HOME: "/tmp/ada" }, join("/Users/ada", "Library", "Caches", "onrecord", "code")],
    ["win32", { LOCALAPPDATA: "C:\\Ada" }, join("C:\\Ada", "onrecord", "Cache", "code")],
    ["linux", {}, undefined],
    ["linux", { HOME: "" }, undefined],
    ["win32", { LOCALAPPDATA: "" }, undefined],
    ["win32", {}, undefined],
    ["linux", { HOME: "/home/ada", NODE_DISABLE_COMPILE_CACHE: "1" }, undefined],
    ["linux", { HOME: "/home/ada", ON_RECORD_NO_CACHE: "1" }, undefined],
  ] as const)("on %s with %j", (platform, env, folder) => {
    expect(keptFolder("code", env, platform)).toBe(folder);
  });
});

describe("what was kept", () => {
  const code = Buffer.from("what V8 has compiled");
  let file: string;
  let nth = 0;
  beforeEach(() => void (file = join(home, String(nth++), "folder", "claims")));

  test("is found again under its key, in a file and a folder of its owner alone", () => {
    keepBytes(file, "this build", code);
    expect(keptBytes(file, "this build")).toEqual(code);
    expect([file, join(file, "..")].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(["600", "700"]);
    expect(readdirSync(join(file, ".."))).toEqual(["claims"]);
  });

  test("gives way to that of another build", () => {
    keepBytes(file, "this build", code);
    expect(keptBytes(file, "that build")).toBeUndefined();
    keepBytes(file, "that build", Buffer.from("something else"));
    expect(keptBytes(file, "that build")).toEqual(Buffer.from("something else"));
  });

  test("is not taken with any one bit of it changed, nor cut off anywhere", () => {
    keepBytes(file, "key", code);
    const whole = readFileSync(file);
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const changed = Buffer.from(whole);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      writeFileSync(file, changed);
      expect(keptBytes(file, "key"), `bit ${bit}`).toBeUndefined();
    }
    writeFileSync(file, whole);
    for (let length = whole.length - 1; length >= 0; length--) {
      truncateSync(file, length);
      expect(keptBytes(file, "key"), `${length} bytes`).toBeUndefined();
    }
  });

  test.skipIf(process.platform === "win32").each([0o620, 0o602, 0o666])("is not taken from a file that others may write (%o)", (mode) => {
    keepBytes(file, "key", code);
    chmodSync(file, mode);
    expect(keptBytes(file, "key")).toBeUndefined();
  });

  test("is not there where a file or a folder stands in its way, and nobody is told", () => {
    writeFileSync(join(home, "in the way"), "");
    for (const blocked of [join(home, "in the way", "claims"), join(home, "in the way", "code", "claims"), "\0"]) {
      keepBytes(blocked, "key", code);
      expect(keptBytes(blocked, "key")).toBeUndefined();
    }
    mkdirSync(file, { recursive: true });
    keepBytes(file, "key", code);
    expect(keptBytes(file, "key")).toBeUndefined();
    expect(existsSync(`${file}.${process.pid}`)).toBe(false);
  });
});

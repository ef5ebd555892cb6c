import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fileOf, load, partOf } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "onrecord-program-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the part of the program that a command line runs", () => {
  test.each([
    [["claims"], "claims"],
    [["claims", "--json"], "claims--json"],
    [["claims", "--actor=putin", "--plain", "--ascii"], "claims--plain"],
    [["--version"], "version"],
    [["-V"], "v"],
    [["../../etc/passwd"], expect.stringMatching(/^(tui|claims)$/)],
    [["--actor=putin"], expect.stringMatching(/^(tui|claims)$/)],
    [[], expect.stringMatching(/^(tui|claims)$/)],
  ])("of %j", (args, part) => {
    expect(partOf(args)).toEqual(part);
  });
});

test.each([
  ["claims", "main.cjs"],
  ["tui", "reader.cjs"],
  ["tui--json", "reader.cjs"],
  ["keys", "reader.cjs"],
  ["keyset", "main.cjs"],
])("%s starts from %s", (part, file) => {
  expect(fileOf(part)).toBe(file);
});

describe("a program that is loaded", () => {
  const built = (name: string, build: string, says: string) => {
    const file = join(folder, name);
    writeFileSync(file, `/*${build}*/(function (exports, require, module) {module.exports = () => ${JSON.stringify(says)};})`);
    return file;
  };
  const says = ({ program }: { program: unknown }) => (program as () => string)();

  test("is compiled the first time, and then has what was kept", () => {
    const file = built("one.cjs", "1", "one");
    const first = load(file, join(folder, "code"), "claims");
    expect([says(first), first.fromKept]).toEqual(["one", false]);
    first.keep();
    const second = load(file, join(folder, "code"), "claims");
    expect([says(second), second.fromKept]).toEqual(["one", true]);
    expect(load(file, join(folder, "code"), "show").fromKept).toBe(false);
  });

  test("is never what another build was, not even of the same length", () => {
    const file = built("two.cjs", "1", "old");
    load(file, join(folder, "code"), "two").keep();
    built("two.cjs", "2", "new");
    const loaded = load(file, join(folder, "code"), "two");
    expect([says(loaded), loaded.fromKept]).toEqual(["new", false]);
  });

  test("works as well where nothing can be kept", () => {
    const file = built("three.cjs", "3", "three");
    for (const nowhere of [undefined, join(file, "no folder")]) {
      const loaded = load(file, nowhere, "claims");
      loaded.keep();
      expect([says(loaded), load(file, nowhere, "claims").fromKept]).toEqual(["three", false]);
    }
  });
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { load, partOf } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "onrecord-program-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the part of the program that a command line runs", () => {
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "commands"), { recursive: true });
  writeFileSync(join(dist, "commands", "claims.cjs"), "");
  const claims = join("commands", "claims.cjs");

  test.each([
    [["claims"], "claims", claims],
    [["claims", "--json"], "claims--json", claims],
    [["claims", "--actor=putin", "--plain", "--ascii"], "claims--plain", claims],
    [["claims", "--help"], "claims", claims],
    [["claims", "--asof=2024-03", "--json"], "claims--json--asof", claims],
    [["claims", "--clock=said"], "claims--clock", claims],
    [["claims", "--clock", "said", "--asof", "2024"], "claims--asof--clock", claims],
    [["claims", "--asof=2024", "--clock=said"], "claims--asof--clock", claims],
    [["check", "--json"], "check--json", "main.cjs"],
    [["check", "--format=github"], "check--format=github", "main.cjs"],
    [["check", "--format", "github"], "check--format=github", "main.cjs"],
    [["check", "--format=../../etc"], "check", "main.cjs"],
    [["check", `--format=${"a".repeat(300)}`], "check", "main.cjs"],
    [["help", "claims"], "help", "main.cjs"],
    [["keys"], "keys", "reader.cjs"],
    [["keyset"], "keyset", "main.cjs"],
    [["tui", "--actor=putin"], "tui", "reader.cjs"],
    [["--version"], "version", "main.cjs"],
    [["-V"], "v", "main.cjs"],
    [["--actor=putin", "--help"], "help", "main.cjs"],
    [["../../etc/passwd"], "mistyped", "main.cjs"],
    [["../commands/claims"], "mistyped", "main.cjs"],
  ])("of %j is %s in %s", (args, name, file) => {
    expect(partOf(args, dist)).toEqual({ name, file: join(dist, file) });
  });

  test.each([
    [[], ""],
    [["--actor=putin"], ""],
    [[""], ""],
    [["--json", "--asof=2024-03"], "--json--asof"],
  ])("of %j is the screen, or the list where there is none", (args, told) => {
    expect(["tui reader.cjs", `claims${told} ${claims}`]).toContain(
      Object.values(partOf(args, dist))
        .map((told) => told.replace(join(dist, "/"), ""))
        .join(" "),
    );
  });
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

  test("makes room for itself, where the code of many is kept already", () => {
    const many = join(folder, "many");
    mkdirSync(many);
    for (let nth = 1; nth <= 60; nth++) {
      writeFileSync(join(many, String(nth)), "");
      utimesSync(join(many, String(nth)), nth, nth);
    }
    load(built("four.cjs", "4", "four"), many, "claims").keep();
    expect([existsSync(join(many, "1")), existsSync(join(many, "2")), existsSync(join(many, "claims"))]).toEqual([false, true, true]);
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

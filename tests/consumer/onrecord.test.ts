import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataset } from "@on-record/core/dataset";
import { emptyQuery, rowIds } from "@on-record/core/query";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTerminal } from "../terminal/harness/terminal.js";
import { pack, ran } from "./packed.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** An empty folder of somebody else, into which the program was installed as it is packed: without a package of ours, offline. */
describe("the packed program in an empty folder", () => {
  let home: string;
  let empty: string;
  let program: string;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "onrecord-packed-"));
    empty = join(home, "empty");
    mkdirSync(empty);
    const tarball = pack(join(root, "apps", "tui"), home);
    writeFileSync(join(empty, "package.json"), "{}");
    ran("npm", ["install", tarball, "--offline", "--no-audit", "--no-fund", "--loglevel=error"], empty);
    rmSync(join(empty, "package.json"));
    program = join(empty, "node_modules", ".bin", "onrecord");
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const onrecord = (args: readonly string[], cwd = empty) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 1e8 });
    return { status, stdout, stderr };
  };

  test("is alone there: the build, the licence, and no source or other package", () => {
    expect(readdirSync(join(empty, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["onrecord"]);
    const installed = join(empty, "node_modules", "onrecord");
    expect(readdirSync(installed).toSorted()).toEqual(["LICENSE", "README.md", "bin", "dist", "package.json"]);
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => /\.(tsx?|map)$/.test(name))).toEqual([]);
    const texts = files.filter((name) => /\.(c?js|json|md)$/.test(name)).map((name) => readFileSync(join(installed, name), "utf8"));
    expect(texts.filter((text) => text.includes(root))).toEqual([]);
  });

  test("brings the notice of each package that has a part in it", () => {
    const installed = join(empty, "node_modules", "onrecord");
    const notices = readFileSync(join(installed, "dist", "THIRD-PARTY-NOTICES.txt"), "utf8");
    const parts = notices.split(/^-{78}$/m).map((part) => part.trim());
    const named = new Map(parts.slice(1, -1).map((part) => [/^(\S+)/.exec(part)![1]!, part]));
    // A bundle keeps the paths of the modules that are no ES modules; of the others, those are known that our own files ask for.
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" }).filter((name) => /\.c?js$/.test(name));
    const kept = files.flatMap((name) =>
      [...readFileSync(join(installed, name), "utf8").matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/(?!node_modules)/g)].map(
        ([, one]) => one!,
      ),
    );
    const source = join(root, "apps", "tui", "src");
    const ours = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
      (name) => /\.tsx?$/.test(name) && !name.includes(".test."),
    );
    const asked = ours.flatMap((name) =>
      [...readFileSync(join(source, name), "utf8").matchAll(/^import (?!type ).* from "((?:@[\w.-]+\/)?[\w-][\w.-]*)["/]/gm)]
        .map(([, one]) => one!)
        .filter((one) => !one.startsWith("@on-record/")),
    );
    expect(asked).toContain("ink");
    expect(kept).toContain("react-reconciler");
    const wanted = new Set([...kept, ...asked, "yaml", "zod", "yoga-layout", "hyparquet-writer", "csv-parse", "htmlparser2", "micromark"]);
    expect([...wanted].filter((name) => !named.has(name))).toEqual([]);
    const licences = /Permission is hereby granted|Permission to use, copy, modify|Redistribution and use|^Licence: Apache-2.0$/m;
    expect([...named].filter(([, part]) => !licences.test(part)).map(([name]) => name)).toEqual([]);
    expect([...named].filter(([, part]) => !/copyright/i.test(part)).map(([name]) => name)).toEqual([]);
    expect(notices).toContain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
    expect(notices).not.toContain(root);
  });

  test("shows the record that comes with it, and says that it does", () => {
    const { status, stdout, stderr } = onrecord(["claims", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(rowIds(dataset, emptyQuery));
    expect(stderr).toBe("onrecord: no record here: this is the one that comes with the program; --record=FOLDER reads another\n");
  });

  test.each([
    [["--version"]],
    [["--help"]],
    [["show", "pashinyan"]],
    [["disputes"]],
    [["keys"]],
    [["schema", "files"]],
    [["stats", "--json"]],
    [["export", "--format=csv"]],
    [["export", "--format=parquet", "--out=tables"]],
    [["completion", "bash"]],
    [["completion", "candidates", "--", "cl"]],
    [["man"]],
  ])("%j works", (args) => {
    const { status, stdout, stderr } = onrecord(args);
    expect({ status, fault: /fault of this program/.test(stderr) }).toEqual({ status: 0, fault: false });
    expect(stdout).not.toBe("");
  });

  test("checks a record, reads the one that one stands in, and finds it from a folder inside", () => {
    const story = join(empty, "story");
    cpSync(join(root, "seeds"), join(story, "record"), { recursive: true });
    mkdirSync(join(story, "notes"));
    expect(onrecord(["check", join(story, "record")]).stdout).toContain("0 faults");
    const { status, stdout, stderr } = onrecord(["sources", "--jsonl"], join(story, "notes"));
    expect(status).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(dataset.sources.length);
    expect(stderr).toBe(`onrecord: no record was named: reading the one in ${join("..", "record")}\n`);
    expect(onrecord(["check"], story).stderr).toContain("checking record");
  });

  test("opens the reader in a terminal, and gives the terminal back", async () => {
    const terminal = openTerminal(program, [], { cwd: empty, cols: 100, rows: 30 });
    try {
      await terminal.waitFor("ON RECORD", 30_000);
      terminal.type("q");
      expect((await terminal.waitForExit()).code).toBe(0);
      expect(terminal.onAlternateScreen()).toBe(false);
    } finally {
      await terminal.close();
    }
  });

  test("says what to do where it was never built", () => {
    const unbuilt = join(home, "unbuilt");
    cpSync(join(empty, "node_modules", "onrecord", "bin"), join(unbuilt, "bin"), { recursive: true });
    expect(existsSync(join(unbuilt, "dist"))).toBe(false);
    const { status, stderr } = spawnSync(process.execPath, [join(unbuilt, "bin", "onrecord.js")], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("npm run build");
  });
});

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataset } from "@on-record/core/dataset";
import { fencesOf } from "../docs/walk.js";
import { pack, ran } from "./packed.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(root, "node_modules");
const core = join(root, "packages", "core");
const { dependencies: own } = JSON.parse(readFileSync(join(core, "package.json"), "utf8")) as { dependencies: Record<string, string> };
const dependencies = [...Object.keys(own), "hyparquet"]; // the last is what the writer of Parquet leans on

/** The pages whose examples in code stand for themselves, and how each tells what it prints. */
const pages = [
  ["README.md", "text"],
  ["packages/core/README.md", "text"],
  ["docs/model.md", "output"],
  ["docs/how-to/bring-a-record-from-elsewhere.md", "output"],
] as const;

/** A project of somebody else: the library as it is packed, its dependencies, and nothing of ours. */
describe("the packed library in another project", () => {
  let project: string;
  const run = (command: string, args: string[]) => ran(command, args, project);
  const node = (...args: string[]) => JSON.parse(run(process.execPath, args)) as unknown;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "on-record-consumer-"));
    cpSync(fileURLToPath(new URL("project", import.meta.url)), project, { recursive: true });
    run("tar", ["-xzf", pack(core, project)]);
    for (const name of [...dependencies, "@types/node", "undici-types"]) {
      mkdirSync(dirname(join(project, "node_modules", name)), { recursive: true });
      symlinkSync(join(modules, name), join(project, "node_modules", name), "junction");
    }
    mkdirSync(join(project, "node_modules", "@on-record"));
    cpSync(join(project, "package"), join(project, "node_modules", "@on-record", "core"), { recursive: true });
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test("holds the build, the licence and no source", () => {
    const files = readdirSync(join(project, "package")).toSorted();
    expect(files.filter((name) => name !== "README.md")).toEqual(["LICENSE", "dist", "package.json"]);
    const built = readdirSync(join(project, "package", "dist"), { recursive: true, encoding: "utf8" });
    expect(built.filter((name) => /\.test\.|(?<!\.d)\.ts$/.test(name))).toEqual([]);
  });

  test.each(["tsconfig.json", "tsconfig.node16.json", "tsconfig.bundler.json"])("is typed under %s, strictly", (config) => {
    expect(run(process.execPath, [join(modules, "typescript", "bin", "tsc"), "-p", config])).toBe("");
  });

  test("works as ES modules and as CommonJS", () => {
    run(process.execPath, [join(modules, "typescript", "bin", "tsc")]);
    const [sources, reports] = [dataset.sources.length, dataset.reports.length];
    const rejected = expect.any(Number);
    expect(node("out/use.mjs", "no-such-folder")).toEqual({
      ...{ sources, date: true, clean: false, first: "folder-missing", rows: rejected, lines: rejected, gives: "text" },
      ...{ parquet: "PAR1", claims: 1, again: reports },
    });
    expect(node("out/use.cjs")).toEqual({ sources, date: true, files: 11, claims: 1 });
  });

  test.each(pages)("prints what %s says that its example prints", (page, output) => {
    const fences = fencesOf(readFileSync(join(root, page), "utf8"));
    const of = (kind: string) => fences.find((fence) => fence.kind === kind)?.content ?? expect.fail(`no ${kind} in ${page}`);
    expect(run(process.execPath, ["--input-type=module", "--eval", of("js")])).toBe(of(output));
  });

  test.each(["", "/query", "/exchange", "/import", "/dataset"])(
    "@on-record/core%s is bundled for a browser without anything of Node",
    async (entry) => {
      const file = join(project, "page.mjs");
      writeFileSync(file, `import * as all from "@on-record/core${entry}";\nconsole.log(all);\n`);
      const outDir = join(project, "bundle");
      // A built-in that were reached would stop this: a browser has none to be resolved to.
      await build({
        entry: [file],
        outDir,
        config: false,
        format: "esm",
        platform: "browser",
        noExternal: [/.*/],
        silent: true,
        clean: true,
      });
      const text = readdirSync(outDir)
        .map((name) => readFileSync(join(outDir, name), "utf8"))
        .join("\n");
      expect(
        text.match(/(?:from|import\(?|require\()\s*["'](?:node:)?(?:fs|path|crypto|os|url|stream|buffer|util|process)(?:\/\w+)?["']/g),
      ).toBe(null);
    },
  );

  // Of the entries that take no other package along: zod keeps a registry of its own.
  test("changes nothing of whoever loads it, as its package says", () => {
    const script = `
      const look = () => JSON.stringify([globalThis, Object.prototype, Array.prototype, String.prototype, Map.prototype].map((each) => Reflect.ownKeys(each).map(String)));
      const before = look();
      Promise.all(["/query", "/exchange", "/import", "/dataset"].map((entry) => import("@on-record/core" + entry))).then(() => console.log(before === look()));`;
    expect(node("--input-type=module", "-e", script)).toBe(true);
  });

  test("answers queries without zod and yaml, as in a browser", () => {
    rmSync(join(project, "node_modules", "zod"));
    rmSync(join(project, "node_modules", "yaml"));
    const script = `import("@on-record/core/query").then((query) => console.log(JSON.stringify(typeof query.cleanText)))`;
    expect(node("--input-type=module", "-e", script)).toBe("function");
  });
});

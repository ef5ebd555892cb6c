import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataset } from "@on-record/core/dataset";
import { pack, ran } from "./packed.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(root, "node_modules");
const core = join(root, "packages", "core");

/** A project of somebody else: the library as it is packed, its two dependencies, and nothing of ours. */
describe("the packed library in another project", () => {
  let project: string;
  const run = (command: string, args: string[]) => ran(command, args, project);
  const node = (...args: string[]) => JSON.parse(run(process.execPath, args)) as unknown;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "on-record-consumer-"));
    cpSync(fileURLToPath(new URL("project", import.meta.url)), project, { recursive: true });
    run("tar", ["-xzf", pack(core, project)]);
    for (const name of ["zod", "yaml", "@types/node", "undici-types"]) {
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

  test("is typed and works as ES modules and as CommonJS", () => {
    run(process.execPath, [join(modules, "typescript", "bin", "tsc")]);
    const sources = dataset.sources.length;
    expect(node("out/use.mjs", "no-such-folder")).toEqual({ sources, date: true, clean: false, first: expect.any(String) });
    expect(node("out/use.cjs")).toEqual({ sources, date: true });
  });

  test("answers queries without zod and yaml, as in a browser", () => {
    rmSync(join(project, "node_modules", "zod"));
    rmSync(join(project, "node_modules", "yaml"));
    const script = `import("@on-record/core/query").then((query) => console.log(JSON.stringify(typeof query.cleanText)))`;
    expect(node("--input-type=module", "-e", script)).toBe("function");
  });
});

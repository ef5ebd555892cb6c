import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const entryOf = (name: string) => fileURLToPath(new URL(`../../packages/core/src/${name}/index.ts`, import.meta.url)).replaceAll("\\", "/");
const queries = entryOf("query");

/** What a bundle asks for from outside, other pieces of it aside, and a package that was bundled with it. */
const foreign = (text: string) => text.match(/\b(?:from|import|require\()\s*["'][^."'][^"']*|["']node:\w+|ZodError|YAMLMap/g) ?? [];

/** What a page pays for the library: its own code bundled for a browser and minified. */
describe("a browser bundle of the queries", () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "on-record-size-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The bundle of a module that takes these names of the entry. A package or a Node built-in that it reached would stay an import. */
  async function bundle(taken: string, of = queries): Promise<string> {
    const entry = join(folder, "page.mjs");
    writeFileSync(entry, `export ${taken} from ${JSON.stringify(of)};\n`);
    await build({
      entry: [entry],
      outDir: join(folder, "out"),
      config: false,
      format: "esm",
      platform: "browser",
      target: "es2022",
      minify: true,
      outExtension: () => ({ js: ".js" }),
      clean: true,
      silent: true,
    });
    return pieces("page.js");
  }

  /** A piece of the bundle, and those that it cannot do without. */
  function pieces(name: string, seen = new Set<string>()): string {
    if (seen.has(name)) return "";
    seen.add(name);
    const text = readFileSync(join(folder, "out", name), "utf8");
    const needed = [...text.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, piece = ""]) => pieces(piece, seen));
    return [text, ...needed].join("\n");
  }

  // In bytes, after gzip. docs/how-to/read-a-record-in-your-own-code.md tells the first three. Raise one only with a good reason. What an
  // entry loads only when it is asked for is a piece of its own, and not in its weight.
  it.each([
    ["query", "{ fromSearch }", 5_000, 0],
    ["query", "{ fromSearch, timeline, facets }", 12_000, 0],
    ["query", "*", 43_000, 0],
    ["query", "{ parseEdtf }", 8_000, 0],
    ["exchange", "{ formats }", 42_000, 1],
    ["import", "{ importers }", 2_500, 5],
  ] as const)("of %s that takes %s weighs less than %i bytes and loads %i pieces later", async (entry, taken, most, later) => {
    const text = await bundle(taken, entryOf(entry));
    expect(gzipSync(text).length).toBeLessThan(most);
    expect(foreign(text)).toEqual([]);
    expect(text.match(/\bimport\(/g) ?? []).toHaveLength(later);
  });

  it("would show a package that crept in", async () => {
    const schema = queries.replace("query/index.ts", "model/claim.ts");
    expect(foreign(await bundle("{ claimSchema }", schema))).not.toEqual([]);
  });

  it("has nothing of what is not taken", async () => {
    expect((await bundle("{ formatEdtf }")).includes("statement")).toBe(false);
    expect(gzipSync(await bundle("{ secondsPerDay }")).length).toBeLessThan(200);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const queries = fileURLToPath(new URL("../../packages/core/src/query/index.ts", import.meta.url)).replaceAll("\\", "/");

/** What a bundle asks for from outside, and a package that was bundled with it. */
const foreign = (text: string) => text.match(/\b(?:from|import|require\()\s*["'][^"']+|["']node:\w+|ZodError|YAMLMap/g) ?? [];

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
      silent: true,
    });
    return readFileSync(join(folder, "out", "page.js"), "utf8");
  }

  // In bytes, after gzip. docs/how-to/read-a-record-in-your-own-code.md tells these. Raise one only with a good reason.
  it.each([
    ["{ fromSearch }", 12_000],
    ["{ fromSearch, timeline, facets }", 20_000],
    ["*", 40_000],
  ])("that takes %s has no package in it and weighs less than %i bytes", async (taken, most) => {
    const text = await bundle(taken);
    expect(foreign(text)).toEqual([]);
    expect(gzipSync(text).length).toBeLessThan(most);
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

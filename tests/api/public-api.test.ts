import { describe, expect, it } from "vitest";
import { kindOf, typesOf } from "./names.js";

/** Each entry of the library: where its types are written, and what one gets of it when the program runs. */
const entries: Record<string, { source: string; load: () => Promise<object> }> = {
  "@on-record/core": { source: "packages/core/src/index.ts", load: () => import("@on-record/core") },
  "@on-record/core/query": { source: "packages/core/src/query/index.ts", load: () => import("@on-record/core/query") },
  "@on-record/core/import": { source: "packages/core/src/import/index.ts", load: () => import("@on-record/core/import") },
  "@on-record/core/exchange": { source: "packages/core/src/exchange/index.ts", load: () => import("@on-record/core/exchange") },
  "@on-record/core/node": { source: "packages/core/src/node/index.ts", load: () => import("@on-record/core/node") },
  "@on-record/core/dataset": { source: "packages/core/dist/esm/dataset/index.d.ts", load: () => import("@on-record/core/dataset") },
  "@on-record/core/testing": { source: "packages/core/src/testing/index.ts", load: () => import("@on-record/core/testing") },
};

const remedy = [
  "The public API differs from tests/api/public-api.txt. A name that is gone, or is another kind of thing, breaks other people's code.",
  "If you want the change: npx vitest run tests/api --update, commit the file, and tell the change in CHANGELOG.md.",
].join("\n");

async function apiOf(entry: string): Promise<string> {
  const { source, load } = entries[entry] ?? expect.fail(`no entry ${entry}`);
  const values = Object.entries(await load()).map(([name, value]) => `  ${name} ${kindOf(value)}`);
  const named = typesOf(source).map((name) => `  ${name} type`);
  const inOrder = [...values, ...named].toSorted((a, b) => (a < b ? -1 : 1));
  return [entry, ...inOrder, ""].join("\n");
}

describe("the public API", () => {
  it("is what is written down", async () => {
    const written = await Promise.all(Object.keys(entries).map(apiOf));
    await expect(written.join("\n"), remedy).toMatchFileSnapshot("public-api.txt");
  });

  it("has every entry that the package offers", async () => {
    const { default: manifest } = await import("../../packages/core/package.json", { with: { type: "json" } });
    const offered = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
    expect(offered.map((path) => path.replace(/^\./, "@on-record/core")).toSorted()).toEqual(Object.keys(entries).toSorted());
  });

  it("gives from its main entry everything that it gives for asking", async () => {
    const [main, query] = await Promise.all([import("@on-record/core"), import("@on-record/core/query")]);
    expect(Object.keys(query).filter((name) => !(name in main))).toEqual([]);
  });
});

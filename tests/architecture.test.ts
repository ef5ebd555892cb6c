import { describe, expect, test } from "vitest";
import type { Import } from "./architecture/imports.js";
import { importsOf, loadedBy, sourcesIn, textOf } from "./architecture/imports.js";

const core = "packages/core/src/";
const sources = sourcesIn("packages/core/src");
const tell = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} imports ${to}`);
const roomOf = (file: string) => file.slice(core.length).split("/")[0] ?? "";

/** Which rooms of core a room may lean on. */
const arrows: Record<string, readonly string[]> = {
  model: ["model"],
  parse: ["parse", "model"],
  query: ["query", "model"],
  exchange: ["exchange", "query", "model"],
  import: ["import", "exchange", "query", "parse", "model"],
  edit: ["edit", "parse", "model"],
  node: ["node", "parse", "model"],
};

describe("the rooms of core", () => {
  test.each(Object.entries(arrows))("%s leans on %j alone", (room, allowed) => {
    const inside = sources.filter((file) => roomOf(file) === room).flatMap(importsOf);
    expect(inside.length).toBeGreaterThan(0);
    expect(tell(inside.filter(({ to }) => to.startsWith(core) && !allowed.includes(roomOf(to))))).toEqual([]);
  });

  test("there are no others", () => {
    const known = [...Object.keys(arrows), "testing", "index.ts"];
    expect(sources.filter((file) => !known.includes(roomOf(file)))).toEqual([]);
  });

  test("packages: zod for the model, yaml for the annotations and their edits, a writer of Parquet for the exchange, a reader of CSV for the import, Node for node alone", () => {
    const allowed = ({ from, to }: Import) =>
      to.startsWith(core) ||
      to === "zod" ||
      (to === "hyparquet-writer" && roomOf(from) === "exchange") ||
      (to === "csv-parse/browser/esm/sync" && roomOf(from) === "import") ||
      (to === "yaml" && (from.startsWith(`${core}parse/annotations`) || roomOf(from) === "edit")) ||
      (to.startsWith("node:") && roomOf(from) === "node");
    expect(tell(sources.flatMap(importsOf).filter((one) => !allowed(one)))).toEqual([]);
  });

  test("nothing but node/ asks for the clock, the environment or the reader's language", () => {
    const asks = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bnavigator\.|\btoLocale\w+\(\)|\bMath\.random\(/;
    expect(sources.filter((file) => roomOf(file) !== "node" && asks.test(textOf(file)))).toEqual([]);
  });

  test.each(["query/index.ts", "exchange/index.ts", "model/edtf/index.ts"])(
    "a browser that loads %s loads no zod, no yaml and no Node",
    (entry) => {
      const loaded = loadedBy([core + entry]);
      expect(loaded.size).toBeGreaterThan(0);
      expect(tell([...loaded.values()].filter(({ to, later }) => !to.startsWith(core) && !later))).toEqual([]);
    },
  );

  test("no public entry but node drags Node along", () => {
    const entries = ["index.ts", "query/index.ts", "exchange/index.ts", "import/index.ts", "testing/index.ts"].map((entry) => core + entry);
    expect(tell([...loadedBy(entries).values()].filter(({ to }) => to.startsWith("node:")))).toEqual([]);
  });
});

describe("the two faces", () => {
  const entries = /^@on-record\/core(\/(query|exchange|import|node|dataset|testing))?$/;

  test.each(["apps/web", "apps/tui"])("%s keeps to itself and to core's public entries", (app) => {
    const imports = sourcesIn(app).flatMap(importsOf);
    const strays = imports.filter(({ to }) =>
      /^(apps|packages|scripts|tests|bench)\//.test(to)
        ? !to.startsWith(`${app}/`)
        : /^(@on-record\/|onrecord)/.test(to) && !entries.test(to),
    );
    expect(tell(strays)).toEqual([]);
  });

  test("what the site sends to a browser takes of core the queries alone", () => {
    const sent = sourcesIn("apps/web").filter((file) => /^["']use client["']/.test(textOf(file)));
    const taken = [...loadedBy(sent).values(), ...sent.flatMap(importsOf).filter(({ typeOnly }) => !typeOnly)];
    const wrong = taken.filter(
      ({ to }) => (to.startsWith("@on-record/") && to !== "@on-record/core/query") || /^(node:|zod|yaml$)/.test(to),
    );
    expect(tell(wrong)).toEqual([]);
  });
});

describe("relative imports", () => {
  const relative = (folder: string) =>
    sourcesIn(folder)
      .flatMap(importsOf)
      .filter(({ to }) => /^(packages|apps)\//.test(to));

  test.each(["packages/core/src", "apps/tui"])("of %s name a file that is there, with its ending", (folder) => {
    expect(tell(relative(folder).filter(({ to }) => !/\.(ts|tsx|mjs|json)$/.test(to)))).toEqual([]);
  });

  test("of the site have no ending, since its bundler finds no .ts behind a .js", () => {
    const ending = /from "\.[^"]*\.js"/;
    expect(sourcesIn("apps/web").filter((file) => /\.tsx?$/.test(file) && ending.test(textOf(file)))).toEqual([]);
  });
});

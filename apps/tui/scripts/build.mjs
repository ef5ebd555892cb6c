// npm run build: bundles the program. It needs no package at run time, and few files start in half the time of many.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";
import { dataset } from "@on-record/core/dataset";
import { bundledPackages, noticesOf } from "./notices.mjs";
import {
  apart,
  builtinsWhenAsked,
  oneDataset,
  onlyCommands,
  prepares,
  stubbed,
  widthsWhenAsked,
  writtenSchemas,
  yogaAtHand,
} from "./plugins.mjs";

/** @typedef {import("./plugins.mjs").Plugin} Plugin */

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

// In place of the digest of the build, which is known when all of it is there.
const buildMark = "@the digest of the build@";

/** @satisfies {import("tsup").Options} */
const common = {
  config: false,
  target: "node20.19", // "node20" would drop `with { type: "json" }`
  platform: "node",
  noExternal: [/.*/],
  env: { NODE_ENV: "production", ON_RECORD_BUILD: buildMark },
  esbuildOptions(/** @type {{ minifyWhitespace?: boolean, minifySyntax?: boolean }} */ options) {
    // Less to read at each start. Names stay, so that whoever reports a fault of ours can say where.
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
  dts: false,
  silent: true,
};

await rm("dist", { recursive: true, force: true });
await mkdir("dist/plain", { recursive: true });

// What core works out of the record that is built in (decision 16), by core itself.
await build({
  ...common,
  entry: {
    keep: "src/built-in/keep.ts",
    parts: "src/built-in/parts.ts",
    bytes: "src/kept/record-bytes.ts",
    shapes: "src/shapes/index.ts",
    shaped: "src/shapes/shaped.ts",
  },
  outDir: "dist/prepare",
  format: "esm",
  outExtension: () => ({ js: ".mjs" }),
  esbuildPlugins: [prepares("src/built-in/made.ts")],
});
const { prepare } = await import(pathToFileURL("dist/prepare/keep.mjs").href);
const { builtInFiles } = await import(pathToFileURL("dist/prepare/parts.mjs").href);
const { fileText } = await import(pathToFileURL("dist/prepare/bytes.mjs").href);
const { schemaText } = await import(pathToFileURL("dist/prepare/shapes.mjs").href);
const { schemaNames } = await import(pathToFileURL("dist/prepare/shaped.mjs").href);
await rm("dist/prepare", { recursive: true });

for (const [file, text] of Object.entries(builtInFiles(dataset, prepare(dataset, Infinity))))
  await writeFile(`dist/plain/${file}.jsonl`, fileText(text));
await mkdir("dist/plain/schemas");
for (const name of schemaNames) await writeFile(`dist/plain/schemas/${name}.json`, schemaText(name));

/** @param {string} folder of those files, as an expression. */
const builtIn = (folder) => `
  import { builtInDataset } from "./parts.js";
  const { readFileSync } = require("node:fs");
  export const dataset = builtInDataset((file) => readFileSync(${folder} + "/" + file + ".jsonl", "utf8"));
`;

/** @type {Map<string, string>} */
const lazy = new Map();
/** @type {Set<string>} */
const packages = new Set();

// A file of CommonJS for each program, since Node starts that soonest. What `start` picks from by the first word: a program for each
// command that answers from a record, with what that takes alone; the same for the screen; and one that has every command.
const screen = ["screen/start-reader.js", "screen/keys/table.js"];
const checking = ["check/run-check.js"];
const asking = [
  "actors",
  "check",
  "claims",
  "coverage",
  "diff",
  "disputes",
  "events",
  "export",
  "open",
  "search",
  "show",
  "sources",
  "stats",
  "wording",
];
/** @type {readonly { file: string, only?: readonly string[], within?: readonly string[] }[]} */
const programs = [
  { file: "main" },
  { file: "reader", only: ["tui", "claims", "keys"], within: screen },
  ...asking.map((name) => ({ file: `commands/${name}`, only: [name], within: name === "check" ? checking : [] })),
];

/** @param {string} file @param {string} from @param {readonly Plugin[]} plugins */
const program = (file, from, plugins) =>
  build({
    ...common,
    entry: { [file]: from },
    outDir: "dist/plain",
    format: "cjs",
    outExtension: () => ({ js: ".cjs" }),
    splitting: false,
    esbuildPlugins: [...plugins],
    removeNodeProtocol: false, // else tsup takes these modules for its own before a plugin sees them
  });

await program("start", "src/start/index.ts", []);
for (const { file, only, within = [] } of programs) {
  await program(file, "src/main.ts", [
    ...(only ? [onlyCommands(only)] : []),
    oneDataset(builtIn(file.includes("/") ? '__dirname + "/.."' : "__dirname")),
    prepares("src/built-in/prepared.ts"),
    builtinsWhenAsked,
    writtenSchemas('__dirname + "/schemas"'),
    apart(lazy, within),
    bundledPackages(packages),
    widthsWhenAsked,
  ]);
}

/** @param {Readonly<Record<string, string>>} entry @param {string} prepared the module by which core makes what can be prepared. */
const lazily = (entry, prepared) =>
  build({
    ...common,
    entry,
    outDir: "dist/lazy",
    format: "esm",
    splitting: true,
    esbuildPlugins: [
      oneDataset(builtIn('import.meta.dirname + "/../plain"')),
      prepares(prepared),
      stubbed,
      yogaAtHand,
      bundledPackages(packages),
      widthsWhenAsked,
    ],
    // Packages that are no ES modules ask for Node's own by `require`. To import node:module for it would cost a start.
    banner: { js: 'const require = process.getBuiltinModule("module").createRequire(import.meta.url);' },
  });
// What keeps a record works out of it all that the build works out of the one that is built in.
const { "keep-record": keeping, ...others } = Object.fromEntries(lazy);
if (keeping === undefined) throw new Error("no program keeps what it has read");
await lazily(others, "src/built-in/prepared.ts");
await lazily({ "keep-record": keeping }, "src/built-in/made.ts");

/** @param {string} text */
const digestOf = (text) => createHash("sha256").update(text).digest("hex");
const files = (await readdir("dist", { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const paths = files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort();
const digest = digestOf((await Promise.all(paths.map((path) => readFile(path, "utf8").then(digestOf)))).join(" "));

for (const { file } of programs) {
  // What src/start/program.ts loads: the file as the function that Node would make of it. It begins with what no other build has,
  // since V8 itself would take the code that was kept of any other of the same length. A script of its own has no `import()`
  // without a warning, and is given one.
  const made = await readFile(`dist/plain/${file}.cjs`, "utf8");
  if (!made.includes(buildMark)) throw new Error(`${file} does not know of which build it is`);
  const text = made.replaceAll(buildMark, digest).replaceAll('import("', 'bring("');
  await writeFile(
    `dist/plain/${file}.cjs`,
    `/*${digestOf(text)}*/(function (exports, require, module, bring, __filename, __dirname) {${text}})`,
  );
}

await writeFile("dist/THIRD-PARTY-NOTICES.txt", await noticesOf(packages));

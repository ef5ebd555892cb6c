// npm run build: bundles the program. It needs no package at run time, and few files start in half the time of many.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { dataset } from "@on-record/core/dataset";
import { bundledPackages, noticesOf } from "./notices.mjs";
import { apart, builtinsWhenAsked, oneDataset, stubbed, widthsWhenAsked, yogaAtHand } from "./plugins.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** @satisfies {import("tsup").Options} */
const common = {
  config: false,
  target: "node20.19", // "node20" would drop `with { type: "json" }`
  platform: "node",
  noExternal: [/.*/],
  env: { NODE_ENV: "production" },
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

// Of ASCII alone, which an engine reads faster than anything else.
const escaped = (/** @type {string} */ text) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
await writeFile("dist/plain/dataset.json", escaped(JSON.stringify(dataset)));

/** @type {Map<string, string>} */
const lazy = new Map();
/** @type {Set<string>} */
const packages = new Set();

// What `start` loads and what plain commands need are a file each of CommonJS, since Node starts that soonest; so is the same with
// the screen in it.
const screen = ["screen/start-reader.js", "screen/keys/table.js"];
const programs = { start: [], main: [], reader: screen };
for (const [name, within] of Object.entries(programs)) {
  await build({
    ...common,
    entry: { [name]: name === "start" ? "src/start/index.ts" : "src/main.ts" },
    outDir: "dist/plain",
    format: "cjs",
    outExtension: () => ({ js: ".cjs" }),
    splitting: false,
    esbuildPlugins: [
      oneDataset("./dataset.json", 'exports.dataset = JSON.parse(require("node:fs").readFileSync(__dirname + "/dataset.json", "latin1"));'),
      builtinsWhenAsked,
      apart(lazy, within),
      bundledPackages(packages),
      widthsWhenAsked,
    ],
    removeNodeProtocol: false, // else tsup takes these modules for its own before a plugin sees them
  });
  if (name === "start") continue;
  // What src/start/program.ts loads: the file as the function that Node would make of it. It begins with what no other build has,
  // since V8 itself would take the code that was kept of any other of the same length. A script of its own has no `import()`
  // without a warning, and is given one.
  const text = (await readFile(`dist/plain/${name}.cjs`, "utf8")).replaceAll('import("', 'bring("');
  const digest = createHash("sha256").update(text).digest("hex");
  await writeFile(`dist/plain/${name}.cjs`, `/*${digest}*/(function (exports, require, module, bring, __filename, __dirname) {${text}})`);
}

await build({
  ...common,
  entry: Object.fromEntries(lazy),
  outDir: "dist/lazy",
  format: "esm",
  splitting: true,
  esbuildPlugins: [
    oneDataset("../plain/dataset.json", 'export const dataset = require("../plain/dataset.json");'),
    stubbed,
    yogaAtHand,
    bundledPackages(packages),
    widthsWhenAsked,
  ],
  // Packages that are no ES modules ask for Node's own by `require`. To import node:module for it would cost a start.
  banner: { js: 'const require = process.getBuiltinModule("module").createRequire(import.meta.url);' },
});

await writeFile("dist/THIRD-PARTY-NOTICES.txt", await noticesOf(packages));

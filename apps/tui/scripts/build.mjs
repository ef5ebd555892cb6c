// npm run build: bundles the program. It needs no package at run time, and few files start in half the time of many.
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { apart, oneDataset, stubbed, widthsWhenAsked } from "./plugins.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const core = dirname(createRequire(import.meta.url).resolve("@on-record/core/package.json"));

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

/** @type {Map<string, string>} */
const lazy = new Map();

// All that plain commands need is one file of CommonJS, since Node starts that soonest.
await build({
  ...common,
  entry: { main: "src/main.ts", dataset: join(core, "dist/cjs/dataset/index.js") },
  outDir: "dist/plain",
  format: "cjs",
  outExtension: () => ({ js: ".cjs" }),
  splitting: false,
  esbuildPlugins: [oneDataset("./dataset.cjs", 'module.exports = require("./dataset.cjs");'), apart(lazy), widthsWhenAsked],
});

await build({
  ...common,
  entry: Object.fromEntries(lazy),
  outDir: "dist/lazy",
  format: "esm",
  splitting: true,
  esbuildPlugins: [
    oneDataset("../plain/dataset.cjs", 'export const { dataset } = require("../plain/dataset.cjs");'),
    stubbed,
    widthsWhenAsked,
  ],
  // Packages that are no ES modules ask for Node's own by `require`. To import node:module for it would cost a start.
  banner: { js: 'const require = process.getBuiltinModule("module").createRequire(import.meta.url);' },
});

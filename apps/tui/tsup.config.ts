import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const corePackage = createRequire(import.meta.url).resolve("@on-record/core/package.json");
const core = join(dirname(corePackage), "dist");

/** The readers of other formats, which core loads one by one: where it imports them from, and a file of its own each. */
const importers = ["json", "json-lines", "csv", "timelinejs", "web-annotation"].map(
  (name) => [join(core, "esm/import", name), { name: `import-${name}`, file: join(core, "esm/import", `${name}.js`) }] as const,
);

/** What is loaded only when it is needed, by the path that the program or core imports it by: a file of its own each. */
const lazy: Readonly<Record<string, { readonly name: string; readonly file: string }>> = {
  "../screen/start-reader.js": { name: "start-reader", file: "src/screen/start-reader.ts" },
  "../screen/keys/table.js": { name: "keys", file: "src/screen/keys/table.ts" },
  "../check/run-check.js": { name: "run-check", file: "src/check/run-check.ts" },
  "./browser.js": { name: "browser", file: "src/commands/browser.ts" },
  "hyparquet-writer": { name: "hyparquet-writer", file: fileURLToPath(import.meta.resolve("hyparquet-writer")) },
  "@on-record/core": { name: "core", file: join(core, "esm/index.js") },
  "@on-record/core/node": { name: "core-node", file: join(core, "esm/node/index.js") },
  ...Object.fromEntries(importers),
};

/** Leaves what is loaded when it is needed to files of their own. Whoever adds one adds it to the table, or the build stops. */
const apart: Plugin = {
  name: "apart",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      if (path === "@on-record/core/dataset") return { path, namespace: "beside" };
      const found = lazy[path] ?? lazy[join(resolveDir, path.replace(/\.js$/, ""))];
      if (!found) return { errors: [{ text: `${path} is loaded when it is needed: name its file in tsup.config.ts` }] };
      return { path: `../lazy/${found.name}.js`, external: true };
    });
    // Every command wants the record: it is required, not imported, which is quicker.
    build.onResolve({ filter: /^\.\/dataset\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: "beside" }, () => ({ contents: 'module.exports = require("./dataset.cjs");' }));
  },
};

/** Modules that Ink asks for and that would make it behave differently on somebody's machine. */
const stubs: Readonly<Record<string, string>> = {
  // In a CI Ink draws nothing until it ends. Whoever opens the reader in one has a terminal and wants to read.
  "is-in-ci": "export default false;",
  // DEV=true is a common variable and no wish to see React's devtools, which are not installed.
  "./devtools.js": "export {};",
};

const stubbed: Plugin = {
  name: "stubs",
  setup(build) {
    build.onResolve({ filter: /^(is-in-ci|\.\/devtools\.js)$/ }, ({ path }) => ({ path, namespace: "stubs" }));
    build.onLoad({ filter: /.*/, namespace: "stubs" }, ({ path }) => ({ contents: stubs[path] ?? "", loader: "js" }));
  },
};

/** string-width makes an Intl.Segmenter when it is loaded, which takes longer than most commands, and few texts need it. */
const widthsWhenAsked: Plugin = {
  name: "string-width-when-asked",
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ namespace, resolveDir }) =>
      namespace === "when-asked" ? undefined : { path: resolveDir, namespace: "when-asked" },
    );
    build.onLoad({ filter: /.*/, namespace: "when-asked" }, ({ path }) => ({
      contents: 'export default (...asked) => require("string-width").default(...asked);',
      resolveDir: path,
    }));
  },
};

// Everything is bundled: the program needs no package at run time, and few files start in half the time of many.
const common: Options = {
  target: "node20.19", // "node20" would drop `with { type: "json" }`
  platform: "node",
  noExternal: [/.*/],
  env: { NODE_ENV: "production" },
  define: { "process.env.DEV": '"false"' },
  esbuildOptions(options) {
    // Less to read at each start. Names stay, so that whoever reports a fault of ours can say where.
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
  clean: true,
  dts: false,
  silent: true,
};

export default defineConfig([
  {
    ...common,
    // One file of CommonJS, since Node starts that soonest.
    entry: { main: "src/main.ts", dataset: join(core, "cjs/dataset/index.js") },
    outDir: "dist/plain",
    format: "cjs",
    outExtension: () => ({ js: ".cjs" }),
    splitting: false,
    esbuildPlugins: [apart, widthsWhenAsked],
  },
  {
    ...common,
    entry: Object.fromEntries(Object.values(lazy).map(({ name, file }) => [name, file])),
    outDir: "dist/lazy",
    format: "esm",
    splitting: true,
    esbuildPlugins: [stubbed, widthsWhenAsked],
    // Packages that are no ES modules ask for Node's own by `require`. To import node:module for it would cost a start.
    banner: { js: 'const require = process.getBuiltinModule("module").createRequire(import.meta.url);' },
  },
]);

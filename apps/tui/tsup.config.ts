import { defineConfig } from "tsup";

/** Modules that Ink asks for and that would make it behave differently on somebody's machine. */
const stubs: Readonly<Record<string, string>> = {
  // In a CI Ink draws nothing until it ends. Whoever opens the reader in one has a terminal and wants to read.
  "is-in-ci": "export default false;",
  // DEV=true is a common variable and no wish to see React's devtools, which are not installed.
  "./devtools.js": "export {};",
};

// Everything is bundled: the program needs no package at run time, and one file starts in half the time of many.
export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  target: "node20.19", // "node20" would drop `with { type: "json" }`
  platform: "node",
  splitting: true, // the plain commands never load the screen, nor the parser where there is nothing to parse
  noExternal: [/.*/],
  env: { NODE_ENV: "production" },
  define: { "process.env.DEV": '"false"' },
  esbuildPlugins: [
    {
      name: "stubs",
      setup(build) {
        build.onResolve({ filter: /^(is-in-ci|\.\/devtools\.js)$/ }, ({ path }) => ({ path, namespace: "stubs" }));
        build.onLoad({ filter: /.*/, namespace: "stubs" }, ({ path }) => ({ contents: stubs[path] ?? "", loader: "js" }));
      },
    },
  ],
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
  clean: true,
  dts: false,
  silent: true,
});

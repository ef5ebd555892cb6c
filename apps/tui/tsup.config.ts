import { defineConfig } from "tsup";

// Everything is bundled: the program needs no package at run time, and one file starts in half the time of many.
export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  target: "node20.19",
  platform: "node",
  splitting: true, // the plain commands never load the screen
  noExternal: [/.*/],
  env: { NODE_ENV: "production" },
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
  clean: true,
  dts: false,
  silent: true,
});

import type { Options } from "tsup";
import { defineConfig } from "tsup";

// One output file a source file: what a program imports is what it loads, and no entry drags another's zod along.
const common: Options = {
  entry: ["src/**/*.ts", "!src/**/*.test.ts"],
  bundle: false,
  target: "node20.19",
  clean: true,
  dts: false, // tsc writes the types, see scripts/emit-types.mjs
  silent: true,
};

export default defineConfig([
  { ...common, format: "esm", outDir: "dist/esm" },
  { ...common, format: "cjs", outDir: "dist/cjs", outExtension: () => ({ js: ".js" }) },
]);

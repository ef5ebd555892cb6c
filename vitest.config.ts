import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// Tests read core from its source: a change is seen without a build, and a failure names a line that someone wrote.
// Only the dataset is taken from the build, which makes it. tests/consumer tries the package as it is published.
const alias = [
  { find: /^@on-record\/core$/, replacement: path("packages/core/src/index.ts") },
  { find: /^@on-record\/core\/dataset$/, replacement: path("packages/core/dist/esm/dataset/index.js") },
  { find: /^@on-record\/core\/(query|exchange|import|node|testing)$/, replacement: path("packages/core/src/$1/index.ts") },
];

const project = (name: string, include: string[], test: object = {}) => ({
  extends: true as const,
  // A limit for what hangs; how fast things are is for bench/ to tell. Every core has work: left alone, one would wait for the others' results.
  test: { name, include, testTimeout: 30_000, maxWorkers: "100%", ...test },
});

// Started programs and browsers are slow on a busy machine, and many at once make each other slower still: these wait for the
// quick tests, and go two by two, since each waits as long as it works.
const patient = { testTimeout: 120_000, hookTimeout: 240_000, maxWorkers: 2, sequence: { groupOrder: 1 } };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      project("core", ["packages/core/**/*.test.ts"]),
      project("web", ["apps/web/**/*.test.{ts,tsx}"], { exclude: ["**/node_modules/**", "apps/web/{out,.next}/**"] }),
      project("tui", ["apps/tui/**/*.test.{ts,tsx}"]),
      project("tests", ["tests/**/*.test.ts"], {
        exclude: ["tests/{browser,commands,consumer,terminal}/**", "tests/same-answer.test.ts"],
      }),
      project("browser", ["tests/browser/**/*.test.ts", "tests/same-answer.test.ts"], patient),
      project("commands", ["tests/commands/**/*.test.ts"], patient),
      project("terminal", ["tests/terminal/**/*.test.ts"], patient),
      project("consumer", ["tests/consumer/*.test.ts"], patient),
    ],
  },
});

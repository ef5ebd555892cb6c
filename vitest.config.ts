import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// Tests read core from its source: a change is seen without a build, and a failure names a line that someone wrote.
// Only the dataset is taken from the build, which makes it. tests/consumer tries the package as it is published.
const alias = [
  { find: /^@on-record\/core$/, replacement: path("packages/core/src/index.ts") },
  { find: /^@on-record\/core\/dataset$/, replacement: path("packages/core/dist/esm/dataset/index.js") },
  { find: /^@on-record\/core\/(query|exchange|import|node|testing)$/, replacement: path("packages/core/src/$1/index.ts") },
];

/** The files that take longest in each project: begun first, they end beside the many short ones, and no core waits for one that came last. */
const longest = [
  "tests/memory.test.ts",
  "tests/edit/rename.test.ts",
  "apps/tui/src/screen/moves.test.ts",
  "tests/browser/axe.test.ts",
  "tests/browser/records.test.ts",
  "tests/browser/access.test.ts",
  "tests/browser/hostile.test.ts",
].map(path);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => (longest.includes(moduleId) ? longest.indexOf(moduleId) : longest.length);
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

const project = (name: string, include: string[], test: object = {}) => ({
  extends: true as const,
  // A limit for what hangs; how fast things are is for bench/ to tell. Every core has work: left alone, one would wait for the others' results.
  // What is imported is there for the next file too, compiled and warm; each file leaves it as it was.
  test: { name, include, testTimeout: 30_000, maxWorkers: "100%", isolate: false, ...test },
});

// Started programs and browsers are slow on a busy machine, and many at once make each other slower still: these wait for the
// quick tests, and go two by two, since each waits as long as it works.
const patient = { testTimeout: 120_000, hookTimeout: 240_000, maxWorkers: 2, sequence: { groupOrder: 1 } };

/** Programs that are started have a home, which those of another file shall not find changed. */
const programs = { ...patient, isolate: true };

export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      project("core", ["packages/core/**/*.test.ts"]),
      project("web", ["apps/web/**/*.test.{ts,tsx}"], { exclude: ["**/node_modules/**", "apps/web/{out,.next}/**"] }),
      project("tui", ["apps/tui/**/*.test.{ts,tsx}"]),
      project("tests", ["tests/**/*.test.ts"], {
        exclude: ["tests/{browser,commands,consumer,terminal}/**", "tests/same-answer.test.ts"],
      }),
      project("browser", ["tests/browser/**/*.test.ts", "tests/same-answer.test.ts"], patient),
      project("commands", ["tests/commands/**/*.test.ts"], programs),
      project("terminal", ["tests/terminal/**/*.test.ts"], programs),
      project("consumer", ["tests/consumer/*.test.ts"], programs),
    ],
  },
});

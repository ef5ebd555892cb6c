// Parses seeds/ with the core just built and writes what `@on-record/core/dataset` exports. A fault in the seeds fails the build.
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readRecord } from "../dist/esm/node/index.js";

const core = fileURLToPath(new URL("..", import.meta.url));
const seeds = join(core, "..", "..", "seeds");

const { dataset, problems } = await readRecord(seeds);
const faults = problems.filter(({ severity }) => severity === "error");
for (const { code, at, message, hint } of faults) {
  console.error(`${relative(process.cwd(), join(seeds, at.file))}:${at.line}:${at.column}: error: ${message} [${code}]\n  ${hint}`);
}
if (faults.length > 0) {
  console.error(`The record in seeds/ has ${faults.length} ${faults.length === 1 ? "fault" : "faults"}: no dataset was written.`);
  process.exit(1);
}

// A string that is parsed costs an engine about half of what the same data costs as source code.
const text = JSON.stringify(JSON.stringify(dataset));
const body = `const freeze = (value) => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};
`;
const parsed = `freeze(JSON.parse(${text}))`;
const types = `import type { Dataset } from "../model/dataset.js";
/** The record of \`seeds/\`, parsed by the build and frozen. */
export declare const dataset: Dataset;
`;
const builds = {
  esm: `${body}export const dataset = ${parsed};\n`,
  cjs: `"use strict";\n${body}exports.dataset = ${parsed};\n`,
};
for (const [build, code] of Object.entries(builds)) {
  const folder = join(core, "dist", build, "dataset");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.js"), code);
  await writeFile(join(folder, "index.d.ts"), types);
}

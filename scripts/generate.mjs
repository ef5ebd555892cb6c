// npm run generate -- --times 100 --out FOLDER [--seed 1]: writes an invented record of the seeds' shape, as many times as large.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { whereTyped } from "./record/folder.mjs";
import { buildPrograms } from "./tools/turbo.mjs";
import { importTyped } from "./tools/typed.mjs";

const { values } = parseArgs({ options: { times: { type: "string" }, out: { type: "string" }, seed: { type: "string", default: "1" } } });
const times = Number(values.times);
if (!values.out || !Number.isInteger(times) || times < 1) {
  console.error("Give the size and a folder: npm run generate -- --times 10 --out ./invented");
  process.exit(2);
}
const folder = resolve(whereTyped, values.out);
await mkdir(folder, { recursive: true });
if ((await readdir(folder)).length > 0) {
  console.error(`${values.out} is not empty, and nothing is written over.`);
  process.exit(1);
}

await buildPrograms();
const { generateRecord, shapeOf } = /** @type {typeof import("../bench/generate/index.ts")} */ (
  await importTyped("bench/generate/index.ts")
);
const { dataset } = await import("@on-record/core/dataset");

const files = Object.entries(generateRecord({ times, seed: Number(values.seed), shape: shapeOf(dataset) }));
for (const [path, content] of files) await writeFile(join(folder, path), content);
console.log(`${files.length} files in ${values.out}. Check them: npm run check -- ${values.out}`);

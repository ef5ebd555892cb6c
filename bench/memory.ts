// How much memory reading, writing, importing and tidying a record takes: the least heap that a program of its own comes through with, as a
// multiple of the bytes it is given, beside what another library takes that does less with the same bytes. What the program takes before it is
// given anything is told first and left out of the multiples. The record is invented, of the seeds' shape.
// Wanted: at most ten times, and while a single YAML file has nearly all of the record, 25 times.
//   npm run bench -- memory
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importerNames, importers } from "@on-record/core/import";
import { formatNames, formats, jsonText } from "@on-record/core/exchange";
import { dataset as seeds } from "@on-record/core/dataset";
import type { Dataset } from "@on-record/core";
import { generateRecord, inOneFile, parsed, recordFiles, shapeOf } from "./generate/index.js";
import { leastHeap } from "./measure/heap.js";

const sizes = (process.env["SIZES"] ?? "10,30,100").split(",").map(Number);
const wanted = { one: 25, many: 10 };
const shape = shapeOf(seeds);
const place = mkdtempSync(join(tmpdir(), "on-record-memory-"));
const program = join(process.cwd(), "bench", "memory", "work.mjs");

type Measured = { readonly least: number; readonly bytes: number };
let worst = 0;

async function measured(work: readonly string[], path: string, guess = 4): Promise<Measured> {
  const bytes = sizeOf(path);
  return { bytes, least: await leastHeap([program, ...work, path], own + bytes * guess) };
}

const sizeOf = (path: string): number =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : statSync(path).size;

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);
const line = (name: string, cells: readonly string[]) => console.log(name.padEnd(38) + cells.map((cell) => cell.padStart(12)).join(""));
const tell = (name: string, { least, bytes }: Measured, most?: number) => {
  const ratio = Math.max(0, least - own) / bytes;
  if (most !== undefined) worst = Math.max(worst, ratio / most);
  line(name, [mega(bytes), mega(least), `${ratio.toFixed(1)}×`, most === undefined ? "" : `≤ ${most}×`]);
};

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(place, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

const file = (name: string, content: string): string => {
  writeFileSync(join(place, name), content);
  return join(place, name);
};

const own = await leastHeap([program, "nothing"], 12e6);
console.log(`the program itself: ${mega(own)} MB\n`);
line("", ["given, MB", "least, MB", "ratio", "wanted"]);

/** What each importer reads: what we write in that format, and for annotations the texts that they are of. */
async function importable(dataset: Dataset): Promise<Readonly<Record<string, string>>> {
  const paths: Record<string, string> = {};
  for (const name of importerNames) {
    const { text } = formats[name].write(dataset, { address: "https://records.example", on: "2024-03-14" });
    paths[name] = file(`given.${name}.${importers[name].extensions[0]}`, text);
  }
  const texts = Object.fromEntries(dataset.sources.map(({ id, text }) => [`${id}.txt`, text]));
  folder(`given.web-annotation.${importers["web-annotation"].extensions[0]}.texts`, texts);
  return paths;
}

try {
  for (const times of sizes) {
    const path = folder(`many-${times}`, generateRecord({ times, seed: 1, shape }));
    tell(`read a folder of ${readdirSync(path).length} files`, await measured(["read"], path), wanted.many);
    tell("  yaml’s parse, each file", await measured(["yaml-parse"], path));
  }
  const small = generateRecord({ times: 30, seed: 1, shape });
  const one = folder("one", inOneFile(small));
  tell("read a folder of one large file", await measured(["read"], one, 10), wanted.one);
  tell("  yaml’s parseDocument", await measured(["yaml-document"], one, 10));
  tell("tidy a folder of one large file", await measured(["tidy"], one, 10), wanted.one);
  tell("tidy a folder", await measured(["tidy"], join(place, `many-${sizes[1] ?? sizes[0]}`)), wanted.many);

  const dataset = parsed(recordFiles(small));
  const json = file("record.json", jsonText(dataset));
  tell("read a dataset", await measured(["read"], json), wanted.many);
  tell("  JSON.parse", await measured(["json-parse"], json));
  for (const name of formatNames) tell(`export ${name}`, await measured(["export", name], json), wanted.many);
  tell("  JSON.stringify of JSON.parse", await measured(["json-stringify"], json));
  for (const [name, path] of Object.entries(await importable(dataset)))
    tell(`import ${name}`, await measured(["import", name], path), wanted.many);
  tell("  csv-parse", await measured(["csv-parse"], join(place, "given.csv.csv")));
} finally {
  rmSync(place, { recursive: true });
}
console.log(`\nnearest to its limit: ${(worst * 100).toFixed(0)} % of it`);
if (worst > 1) process.exitCode = 1;

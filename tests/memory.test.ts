import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataset as seeds } from "@on-record/core/dataset";
import { formats, jsonText } from "@on-record/core/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateRecord, inOneFile, parsed, recordFiles, shapeOf } from "../bench/generate/index.js";
import { fits } from "../bench/measure/heap.js";

// What comes through with a limit on the heap does so on every machine; how long it takes has no say. `npm run bench -- memory` tells
// the least limit of each, and of more of them.

/** What the program itself takes, before it is given anything. */
const own = 14 * 1024 * 1024;
const program = join(process.cwd(), "bench", "memory", "work.mjs");

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "on-record-memory-"));
  const shape = shapeOf(seeds!);
  // Long enough that what compiled code takes beside it, which differs from one Node to the next, is little.
  const files = generateRecord({ times: 20, seed: 1, shape });
  for (const [name, record] of Object.entries({ many: files, one: inOneFile(files) })) {
    mkdirSync(join(place, name));
    for (const [file, content] of Object.entries(record)) writeFileSync(join(place, name, file), content);
  }
  const dataset = parsed(recordFiles(files));
  writeFileSync(join(place, "record.json"), jsonText(dataset));
  writeFileSync(join(place, "record.jsonl"), formats["json-lines"].write(dataset).text);
  const short = parsed(recordFiles(generateRecord({ times: 6, seed: 1, shape })));
  writeFileSync(join(place, "record.csv"), formats.csv.write(short, { address: "https://records.example", on: "2024-03-14" }).text);
}, 120_000);
afterAll(() => rmSync(place, { recursive: true }));

const sizeOf = (path: string): number =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : statSync(path).size;

describe("ten times the bytes it is given are enough memory", { timeout: 240_000 }, () => {
  it.each([
    ["to read a record of many files", ["read"], "many"],
    ["to read a record of one large file", ["read"], "one"],
    ["to put many files in order", ["tidy"], "many"],
    ["to put one large file in order", ["tidy"], "one"],
    ["to read a dataset", ["read"], "record.json"],
    ["to write a page", ["export", "html"], "record.json"],
    ["to write a calendar", ["export", "icalendar"], "record.json"],
    ["to take in a dataset", ["import", "json"], "record.json"],
    ["to take in a record line by line", ["import", "json-lines"], "record.jsonl"],
  ])("%s", async (_, work, path) => {
    expect(await fits([program, ...work, join(place, path)], own + 10 * sizeOf(join(place, path)))).toBe(true);
  });

  it("to take in a table, a fifth of that", async () => {
    expect(await fits([program, "import", "csv", join(place, "record.csv")], own + 2 * sizeOf(join(place, "record.csv")))).toBe(true);
  });

  it("and two times are not, or nothing would be known", async () => {
    expect(await fits([program, "read", join(place, "one")], own / 2 + 2 * sizeOf(join(place, "one")))).toBe(false);
  });
});

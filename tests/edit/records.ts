import { readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Dataset, type EditedFile, parse, type RecordFile } from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { generateRecord, shapeOf } from "../../bench/generate/index.js";

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));

const file = (path: string, bytes: Uint8Array): RecordFile => ({
  path,
  bytes,
  digest: createHash("sha256").update(bytes).digest("hex"),
});
export const files = (contents: Readonly<Record<string, string>>): RecordFile[] =>
  Object.entries(contents).map(([path, content]) => file(path, new TextEncoder().encode(content)));
export const textOf = (all: readonly RecordFile[], path: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(all.find((one) => one.path === path)?.bytes);

export const seedFiles = (): RecordFile[] =>
  readdirSync(seeds)
    .filter((name) => /\.(yaml|txt)$/.test(name))
    .map((name) => file(name, readFileSync(`${seeds}/${name}`)));

/** An invented record of the seeds’ shape. */
export const inventedFiles = (seed: number): RecordFile[] => files(generateRecord({ times: 1, seed, shape: shapeOf(dataset!) }));

/** A record after an edit. */
export const edited = (before: readonly RecordFile[], changed: readonly Pick<EditedFile, "path" | "bytes">[]): RecordFile[] =>
  before.map((one) => {
    const now = changed.find(({ path }) => path === one.path);
    return now ? file(one.path, now.bytes) : one;
  });

export function datasetOf(all: readonly RecordFile[]): Dataset {
  const { dataset, problems } = parse(all);
  if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 3), null, 1));
  return dataset;
}

/** What a dataset says, whatever the order of its lists, without the ids that its records had. */
export function content(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(content).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => name !== "formerly");
  return Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, content(field)]));
}

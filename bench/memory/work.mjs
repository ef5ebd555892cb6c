// One piece of work in a program of its own, whose memory is measured from outside: node bench/memory/work.mjs WORK [ARGUMENT] PATH.
// What was made is held on to until the end, as a program would that goes on with it. Peers do the like with another library.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const [name = "", ...args] = process.argv.slice(2);

/** @param {string} folder */
const yamlTexts = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => readFileSync(join(folder, file), "utf8"));

/** @param {string} path */
async function datasetOf(path) {
  const { readRecord } = await import("@on-record/core/node");
  const { dataset, problems } = await readRecord(path);
  if (!dataset) throw new Error(`${path} has ${problems.length} problems, the first: ${JSON.stringify(problems[0])}`);
  return dataset;
}

/** @type {Readonly<Record<string, (...args: string[]) => unknown>>} */
const works = {
  nothing: async () => [await import("@on-record/core/node"), await import("@on-record/core/exchange"), await import("yaml")],
  read: (path = "") => datasetOf(path),
  export: async (format = "", path = "") => {
    const { formats, isFormatName } = await import("@on-record/core/exchange");
    if (!isFormatName(format)) throw new Error(`no format is called ${format}`);
    const dataset = await datasetOf(path);
    return [dataset, await formats[format].write(dataset, { address: "https://records.example", on: "2024-03-14" })];
  },
  import: async (format = "", path = "") => {
    const { importers, isImporterName } = await import("@on-record/core/import");
    if (!isImporterName(format)) throw new Error(`no importer is called ${format}`);
    const input = { name: basename(path), text: readFileSync(path, "utf8") };
    const { files, problems } = await importers[format].read(input, { texts: textsBeside(path) });
    if (files.length === 0) throw new Error(`${path} has ${problems.length} problems, the first: ${JSON.stringify(problems[0])}`);
    return files;
  },
  tidy: async (path = "") => {
    const { readAnnotationFiles } = await import("@on-record/core/node");
    const { tidy } = await import("@on-record/core");
    return tidy((await readAnnotationFiles(path)).files);
  },
  // peers
  "yaml-parse": async (folder = "") => {
    const { parse } = await import("yaml");
    return yamlTexts(folder).map((text) => parse(text));
  },
  "yaml-document": async (folder = "") => {
    const { parseDocument } = await import("yaml");
    return yamlTexts(folder).map((text) => void parseDocument(text));
  },
  "json-parse": (path = "") => JSON.parse(readFileSync(path, "utf8")),
  "json-stringify": (path = "") => {
    const value = JSON.parse(readFileSync(path, "utf8"));
    return [value, JSON.stringify(value, null, 2)];
  },
  "csv-parse": async (path = "") => {
    const { parse } = await import("csv-parse/sync");
    return parse(readFileSync(path, "utf8"), { columns: true });
  },
};

/** The texts that annotations are of, where they lie in a folder of that name beside the file.
 * @param {string} path
 * @returns {Record<string, string>} */
function textsBeside(path) {
  const folder = `${path}.texts`;
  try {
    return Object.fromEntries(readdirSync(folder).map((file) => [file.replace(/\.txt$/, ""), readFileSync(join(folder, file), "utf8")]));
  } catch {
    return {};
  }
}

const work = works[name];
if (!work) throw new Error(`no work is called ${name}`);
const made = await work(...args);
if (made === undefined) throw new Error(`${name} has made nothing`);

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import {
  after,
  before,
  canonical,
  type Dataset,
  fromArgs,
  fromSearch,
  parse,
  parseEdtf,
  type Problem,
  readDataset,
  type RecordFile,
  tidy,
  timeline,
  toArgs,
  toSearch,
} from "@on-record/core";
import { dataset as seeds } from "@on-record/core/dataset";
import { formats, jsonText, textFormatNames } from "@on-record/core/exchange";
import { importerNames, importers } from "@on-record/core/import";
import { promised, type Target } from "./target.js";

/** Tests and scripts are run from the top of the repository. */
const root = pathToFileURL(`${process.cwd()}/`);
const dataset = seeds!;

/** The files of a record in this repository, with the contents of some replaced, and without the digests that would tell. */
function filesOf(folder: string, replaced: Readonly<Record<string, string>> = {}): RecordFile[] {
  const at = new URL(`${folder}/`, root);
  const names = readdirSync(at, { recursive: true, encoding: "utf8" }).filter((name) => /\.(ya?ml|txt)$/.test(name));
  return names.map((name) => fileOf(name, replaced[name] ?? readFileSync(new URL(name, at), "utf8").replace(/^ *digest:.*\n/m, "")));
}

function fileOf(path: string, content: string): RecordFile {
  const bytes = new TextEncoder().encode(content);
  return { path, bytes, digest: createHash("sha256").update(bytes).digest("hex") };
}

const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** Problems tell a place that there is, and what to do. */
function assertTold(problems: readonly Problem[], files: readonly RecordFile[]): void {
  const lines = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes).split(/\r\n|\r|\n/).length]));
  for (const { at, code, hint, message } of problems) {
    const last = lines.get(at.file);
    promised(last !== undefined || at.file === "." || code === "head-missing", `${code} names a file of the record, not ${at.file}`);
    promised(last === undefined || at.line <= last, `${code} names a line that is there: ${at.file}:${at.line}`);
    promised(message !== "" && hint !== "", `${code} says what is wrong, and what to do`);
  }
}

/** A dataset is one that its own reader takes, with every span within its text; and every export of it can be written. */
function assertWhole(found: Dataset): void {
  const again = readDataset(jsonText(found), "record.json");
  promised(isDeepStrictEqual(again.dataset, found), "a dataset comes back from its JSON as it was");
  const texts = new Map(found.sources.map(({ id, text }) => [id, text]));
  for (const { source, evidence } of found.reports) {
    const text = texts.get(source);
    if (text === undefined) continue;
    const words = evidence.spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
    promised(words === evidence.exact, `the spans of a report of ${source} are its words`);
  }
}

function feedRecord(folder: string, name: string): (text: string) => void {
  return (text) => {
    const files = filesOf(folder, { [name]: text });
    const { dataset: found, problems } = parse(files);
    assertTold(problems, files);
    promised((found === undefined) === problems.some(({ severity }) => severity === "error"), "a record without an error is read");
    if (found) assertWhole(found);
  };
}

const dates = () => [
  "2024-02-22",
  "2024-02-22T19:30+04:00",
  "[2024-02-22..2024-02-25]",
  "{1990,1992..1994}",
  "199X?",
  "-0430~/-0400",
  "Y-17E7S3",
  "2004-06-~01/2004-06-20",
  "2001-21",
  "../2024-02-XX",
];

const searches = () => [
  "?actor=pashinyan&asof=2024-03&clock=happened",
  "?source=003&source=004&text=withdr&without=000",
  "?during=2024-02%2F2024-03&lane=event&stance=rejects",
  "?event=armenia-exit&act=deny&form=direct&question=&utm_source=x",
];

/** What each importer reads, written from a small record where we write that format too. */
function importable(name: (typeof importerNames)[number]): string {
  const small = parse(filesOf("tests/records/undated-letters")).dataset!;
  const dated = parse(filesOf("tests/records/night-market")).dataset!;
  return formats[name].write(name === "timelinejs" ? dated : small, { address: "https://records.example" }).text;
}

/** Every reader of the core, each with what it promises of whatever it is fed. */
export const targets: readonly Target[] = [
  {
    name: "edtf",
    texts: dates,
    feed: (text) => {
      const result = parseEdtf(text);
      if (!result.ok) return promised(result.fault.message !== "", "a date that is not read says why");
      const again = parseEdtf(result.edtf.text);
      promised(again.ok && again.edtf.text === result.edtf.text, `the canonical form is read as itself: ${result.edtf.text}`);
      promised(before(result.edtf, result.edtf) !== "yes" && after(result.edtf, result.edtf) !== "yes", "nothing is before itself");
    },
  },
  {
    name: "annotations",
    texts: () => [read("tests/records/night-market/claims.yaml"), read("tests/records/night-market/people.yaml")],
    feed: feedRecord("tests/records/night-market", "claims.yaml"),
  },
  {
    name: "reports",
    texts: () => [read("tests/records/night-market/sources/al-marfa.yaml")],
    feed: feedRecord("tests/records/night-market", "sources/al-marfa.yaml"),
  },
  {
    name: "one file",
    texts: () => [read("tests/records/salt-islands/chronicle.yaml")],
    feed: feedRecord("tests/records/salt-islands", "chronicle.yaml"),
  },
  {
    name: "text",
    texts: () => [read("tests/records/night-market/sources/la-rada.txt")],
    feed: feedRecord("tests/records/night-market", "sources/la-rada.txt"),
  },
  {
    name: "dataset",
    texts: () => [jsonText(parse(filesOf("tests/records/undated-letters")).dataset!)],
    feed: (text) => {
      const { dataset: found, problems } = readDataset(text, "record.json");
      assertTold(problems, [fileOf("record.json", text)]);
      if (!found) return promised(problems.length > 0, "a dataset that is not read says why");
      assertWhole(found);
      for (const format of textFormatNames) formats[format].write(found);
    },
  },
  {
    name: "address",
    texts: searches,
    feed: (text) => {
      const { query } = fromSearch(text, dataset);
      const written = toSearch(query);
      const again = fromSearch(written, dataset);
      promised(isDeepStrictEqual(again, { query: canonical(query), problems: [] }), `the address of a query leads to it: ${written}`);
      timeline(dataset, query);
    },
  },
  {
    name: "arguments",
    texts: () => ["--actor=pashinyan --asof=2024-03 --clock happened", "--text 'not withdrawn' --without=000 --source 003 --source=004"],
    feed: (text) => {
      const { query } = fromArgs(text.split(" "), dataset);
      const again = fromArgs(toArgs(query), dataset);
      promised(isDeepStrictEqual(again.query, canonical(query)), `the arguments of a query give it: ${toArgs(query).join(" ")}`);
    },
  },
  {
    name: "tidy",
    texts: () => [read("tests/records/night-market/claims.yaml")],
    feed: (text) => {
      const before = filesOf("tests/records/night-market", { "claims.yaml": text });
      const { files: changed, problems } = tidy(before);
      assertTold(problems, before);
      const bytesOf = new Map(changed.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
      const after = before.map((file) => (bytesOf.has(file.path) ? fileOf(file.path, bytesOf.get(file.path)!) : file));
      promised(isDeepStrictEqual(parse(after).dataset, parse(before).dataset), "what is tidied says what it said");
    },
  },
  ...importerNames.map((name): Target => ({
    name: `import of ${name}`,
    texts: () => [importable(name)],
    feed: async (text) => {
      const input = { name: "given.txt", text };
      const { files, problems } = await importers[name].read(input);
      assertTold(problems, [fileOf(input.name, text), ...files]);
      const faults = files.length === 0 ? [] : parse(files).problems.filter(({ severity }) => severity === "error");
      promised(faults.length === 0, `the record that is made has no fault, not ${faults[0]?.code} ${faults[0]?.message}`);
    },
  })),
];

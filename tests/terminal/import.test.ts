import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataset } from "@on-record/core/dataset";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";

let cwd: string;
beforeEach(() => void (cwd = mkdtempSync(join(tmpdir(), "onrecord-import-"))));
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const put = (name: string, text: string) => {
  mkdirSync(join(cwd, name, ".."), { recursive: true });
  writeFileSync(join(cwd, name), text);
};
const run = (...args: string[]) => onrecord(args, { cwd });

test("a record goes out as JSON and comes in again as files of the same record", () => {
  put("record.json", run("export").stdout);
  const { status, stdout, stderr } = run("import", "record.json", "--format=json", "--into=again");
  expect({ status, files: stdout.trimEnd().split("\n").length }).toEqual({ status: 0, files: 1 + 2 * dataset.sources.length });
  expect(stderr).toBe(`onrecord: ${1 + 2 * dataset.sources.length} files written; next: onrecord check again\n`);
  expect(JSON.parse(run("export", "--record=again").stdout)).toEqual(JSON.parse(JSON.stringify(dataset)));
});

test("a table becomes a record, and says what it lacks on standard error", () => {
  put("articles/gazette.txt", "The gates were shut. So they say.\n");
  put(
    "claims.csv",
    "Statement,Words,File\nThe gates were shut,The gates were shut,gazette\nThey were open,They were open,gazette\nPaid,,\n",
  );
  const { status, stdout, stderr } = run(
    "import",
    "claims.csv",
    "--map=claim=Statement,quote=Words,source=File",
    "--texts=articles",
    "--into=mill",
  );
  expect(status).toBe(1);
  expect(stdout.trimEnd().split("\n")).toEqual(["mill/record.yaml", "mill/gazette.yaml", "mill/gazette.txt"]);
  expect(stderr).toMatch(/^claims\.csv:3:1: error: source gazette does not have the words "They were open" \[quote-not-found\]$/m);
  expect(stderr).toMatch(/^onrecord: 1 row without a quote: its claim is written, and no report$/m);
  expect(run("check", "mill").stdout).toContain("0 faults");
});

test("annotations are added to a record that is there, and nothing in it is touched", () => {
  put("record.json", run("export").stdout);
  run("import", "record.json", "--format=json", "--into=seeds");
  const before = readdirSync(join(cwd, "seeds")).map((name) => [name, readFileSync(join(cwd, "seeds", name), "utf8")]);
  const [source] = dataset.sources;
  const exact = dataset.reports.find((report) => report.source === source!.id)!.evidence.exact;
  const target = { source: source!.id, selector: { type: "TextQuoteSelector", exact } };
  put("notes.jsonld", JSON.stringify({ type: "Annotation", body: { type: "TextualBody", value: "A note" }, target }));
  const { status, stdout, stderr } = run("import", "notes.jsonld", "--into=seeds");
  expect({ status, stdout, stderr: stderr.includes("error") }).toEqual({ status: 0, stdout: "seeds/imported-notes.yaml\n", stderr: false });
  expect(before).toEqual(before.map(([name]) => [name, readFileSync(join(cwd, "seeds", name!), "utf8")]));
  expect(run("claims", "--record=seeds", "--text=note", "--plain").stdout).toContain("A note");
});

test.each([
  [["import", "x.csv"], 2, "say where to with --into=FOLDER"],
  [["import", "x.json", "--into=new"], 2, "say which with --format=json|json-lines|csv|timelinejs|web-annotation"],
  [["import", "x.csv", "--map=claims=A", "--into=new"], 2, "there is no field claims. Did you mean claim?"],
  [["import", "x.csv", "--map=claim", "--into=new"], 2, `--map has "claim", which is not FIELD=COLUMN`],
  [["import", "x.csv", "--into=new"], 3, "x.csv cannot be read as a text in UTF-8"],
])("%j is refused with %i and says: %s", (args, code, message) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
  expect(stderr).toContain(message);
  expect(readdirSync(cwd)).toEqual([]);
});

test("a file that is there is not written over, and then nothing is", () => {
  put("mill/record.yaml", "record: { title: Mine, language: en, clock: UTC }\n");
  put("record.json", run("export").stdout);
  const { status, stdout, stderr } = run("import", "record.json", "--format=json", "--into=mill");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("[file-exists]");
  expect(readdirSync(join(cwd, "mill"))).toEqual(["record.yaml"]);
});

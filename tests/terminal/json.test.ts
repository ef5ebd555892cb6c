import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataset } from "@on-record/core/dataset";
import { emptyQuery, rowIds } from "@on-record/core/query";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { itemsOf, onrecord } from "./harness/onrecord.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats: { uri: /^https?:\/\// } });

/** What the schema that a command prints finds wrong in a value. */
const validators = new Map<string, ValidateFunction>();
function faults(command: string, value: unknown): string[] {
  let validate = validators.get(command);
  if (!validate) {
    validate = ajv.compile(JSON.parse(onrecord(["schema", `--command=${command}`]).stdout) as object);
    validators.set(command, validate);
  }
  return validate(value)
    ? []
    : validate.errors!.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

const folder = mkdtempSync(join(tmpdir(), "onrecord-json-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A version of the seeds in which an actor goes by another id, and one report tells its words in another form. */
const [exported, newer] = [join(folder, "old.json"), join(folder, "new.json")];
const text = JSON.stringify(dataset);
writeFileSync(exported, text);
const renamed = JSON.parse(text.replaceAll('"zakharova"', '"zakharova-maria"')) as {
  actors: { id: string; formerly?: string[] }[];
  reports: { form: string }[];
};
renamed.actors.find(({ id }) => id === "zakharova-maria")!.formerly = ["zakharova"];
renamed.reports[0]!.form = renamed.reports[0]!.form === "direct" ? "indirect" : "direct";
writeFileSync(newer, JSON.stringify(renamed));

const [row] = rowIds(dataset, emptyQuery);
const ownReport = dataset.reports.find(({ claim }) => claim === undefined)!;
const showable = [
  dataset.claims[0]!.id,
  dataset.statements[0]!.id,
  dataset.events[0]!.id,
  dataset.actors[0]!.id,
  dataset.sources[0]!.id,
  dataset.questions[0]!.id,
  dataset.relations[0]!.id,
  ownReport.id,
  row!,
];

/** Each command with its questions: together they bring out every kind of item. */
const asked: Readonly<Record<string, readonly (readonly string[])[]>> = {
  tui: [[]],
  claims: [[], ["--asof=2024-03", "--during=2023-09/2024-02"], ["--actor=zakharova", "--source=001"]],
  search: [["frozen"]],
  show: showable.map((id) => [id]),
  disputes: [[], ["--asof=2024-03"]],
  wording: dataset.statements.map(({ id }) => [id]).slice(0, 12),
  coverage: [[], ["--without=004", "--asof=2024-03"]],
  sources: [[]],
  actors: [[]],
  events: [[]],
  stats: [[], ["--actor=pashinyan"]],
  diff: [
    ["--from=2023-09", "--to=2024-08"],
    [exported, newer],
    ["seeds", "tests/records/salt-islands"],
  ],
  open: [["pashinyan"], ["pashinyan", "--address=https://record.example"]],
  check: [["seeds"], ["no-such-folder"]],
  keys: [[]],
};

const listed = [...onrecord(["--help"]).stdout.matchAll(/^ {2}([a-z]+)(?= |$)/gm)].map(([, name]) => name!);
test("there is a shape for each command that answers in JSON, and for no other", () => {
  const shaped = listed.filter((name) => onrecord(["schema", `--command=${name}`]).status === 0);
  expect(shaped.toSorted()).toEqual(Object.keys(asked).toSorted());
});

test("a name that is another now, wherever it stands, is one change and not many", () => {
  const changes = itemsOf("diff", exported, newer).map(({ change, id }: { change: string; id: string }) => [change, id]);
  expect(changes).toContainEqual(["renamed", "zakharova-maria"]);
  expect(changes.filter(([change]: [string]) => change === "changed")).toEqual([["changed", dataset.reports[0]!.id]]);
});

describe.each(Object.keys(asked))("what %s prints for --json", (command) => {
  test.each(asked[command]!)("has its shape: %j", (...args) => {
    expect(faults(command, itemsOf(command, ...args))).toEqual([]);
  });

  test("is a line an item for --jsonl", () => {
    const args = [command, ...asked[command]![0]!];
    const items = onrecord([...args, "--jsonl"])
      .stdout.split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(items).toEqual(itemsOf(...args));
  });

  test("would not have it with one field more, or without one", () => {
    const [first] = itemsOf(command, ...asked[command]![0]!);
    expect(faults(command, [{ ...first, unheard: true }])).not.toEqual([]);
    const { [Object.keys(first)[0]!]: _, ...less } = first;
    expect(faults(command, [less])).not.toEqual([]);
  });
});

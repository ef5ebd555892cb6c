import { mergeIds, parse, renameId } from "@on-record/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetOf, edited, files, inventedFiles, seedFiles, textOf } from "./records.js";

const text =
  "The gates of the mill were shut on Monday. The mill’s gates were closed, a witness said. “We have shut the gates,” the miller said.\n";
const mill = {
  "record.yaml": `record: { title: The mill, language: en, clock: Europe/Paris }
actors:
  # who grinds
  - { id: miller, name: The miller, kind: person }
  # found in the archive
  - id: master # so signed
    name: The master miller
    kind: person
    formerly: [grinder]
    roles: [{ title: Master, at: guild }]
  - { id: guild, name: The guild, kind: group }
events:
  - { id: shutting, title: The gates are shut, kind: happening, participants: [miller, master, guild], maybe: [closing] }
  - { id: closing, title: The gates are closed, kind: happening, maybe: [shutting, fair], happened: [{ edtf: "2024-03", basis: metadata }] }
  - { id: fair, title: The fair, kind: happening, maybe: [closing] }
statements:
  - { id: miller-speaks, speaker: miller }
claims:
  - { id: gates-shut, text: The gates of the mill were shut, kind: happening, about: [shutting] }
  - { id: gates-closed, text: The gates of the mill were closed, kind: happening, about: [closing], subject: master }
questions:
  - { id: gates, text: Were they shut?, kind: happening, positions: [{ id: yes-they-were, label: Yes, claims: [gates-shut, gates-closed] }] }
`,
  "gazette.yaml": `source: { id: gazette, title: The mill is shut, published: { edtf: 2024-03-06, basis: metadata } }
reports:
  - { claim: gates-shut, form: narration, quote: The gates of the mill were shut on Monday }
  - { claim: gates-closed, form: narration, quote: gates were closed }
  - { id: miller-confirms, claim: gates-closed, statement: miller-speaks, form: direct, cue: said, quote: We have shut the gates }
`,
  "gazette.txt": text,
};
const before = files(mill);

const merge = (from: string, into: string, all = before) => {
  const { files: changed, problems } = mergeIds(all, from, into);
  expect(problems).toEqual([]);
  return edited(all, changed);
};

describe("two records of one kind", () => {
  it("become one: its names, its roles, its former ids, the comments, and whoever named either", () => {
    const after = merge("master", "miller");
    const record = textOf(after, "record.yaml");
    expect(record).toContain(`actors:
  # who grinds
  # so signed
  - { id: miller, name: The miller, kind: person, roles: [{ title: Master, at: guild }], aliases: [The master miller], formerly: [master, grinder] }
  # found in the archive
  - { id: guild,`);
    expect(record).toContain("participants: [miller, guild]");
    expect(record).toContain("subject: miller");
    expect(datasetOf(after).actors.map(({ id }) => id)).toEqual(["guild", "miller"]);
  });

  it("keep what only one of them says, and the words in which they differ", () => {
    const after = merge("closing", "shutting");
    expect(textOf(after, "record.yaml")).toContain(`events:
  # closing had title: The gates are closed
  - { id: shutting, title: The gates are shut, kind: happening, participants: [miller, master, guild], maybe: [fair], happened: [{ edtf: "2024-03", basis: metadata }], formerly: [closing] }
  - { id: fair, title: The fair, kind: happening, maybe: [shutting] }`);
    expect(datasetOf(after).events.find(({ id }) => (id as string) === "shutting")?.happened.edtf).toBe("[2024-03-01..2024-03-06]");
  });

  it("keep every report with its quote; one that would get an id that is taken keeps the one it had", () => {
    const after = merge("gates-closed", "gates-shut");
    expect(textOf(after, "gazette.yaml")).toBe(
      mill["gazette.yaml"]
        .replace("{ claim: gates-closed, form: narration", "{ id: gazette.gates-closed, claim: gates-shut, form: narration")
        .replace("claim: gates-closed, statement", "claim: gates-shut, statement"),
    );
    expect(textOf(after, "record.yaml")).toContain("claims: [gates-shut] }");
    expect(datasetOf(after).reports.map(({ id, evidence }) => [id, evidence.exact])).toEqual([
      ["gazette.gates-closed", "gates were closed"],
      ["gazette.gates-shut", "The gates of the mill were shut on Monday"],
      ["miller-confirms", "We have shut the gates"],
    ]);
  });

  it("of reports, one quote is the other’s again", () => {
    const shut = merge("gates-closed", "gates-shut");
    const after = merge("gazette.gates-closed", "gazette.gates-shut", shut);
    expect(datasetOf(after).reports.find(({ id }) => (id as string) === "gazette.gates-shut")).toMatchObject({
      again: [{ exact: "gates were closed" }],
      formerly: ["gazette.gates-closed"],
    });
  });

  it("may be a claim written out in its report", () => {
    const inline = files({
      ...mill,
      "gazette.yaml": `${mill["gazette.yaml"]}  - claim:
      # to be looked at again
      id: all-shut
      text: All gates were shut
      kind: happening
    id: all-shut-report
    form: narration
    quote: The gates of the mill
`,
    });
    const after = merge("all-shut", "gates-shut", inline);
    expect(textOf(after, "gazette.yaml")).toContain(
      "  - claim:\n      # to be looked at again\n      gates-shut\n    id: all-shut-report\n",
    );
    expect(textOf(after, "record.yaml")).toContain("  # all-shut had text: All gates were shut\n  - { id: gates-shut");
    datasetOf(after);
  });
});

it("what cannot be the same is not merged, and nothing is changed", () => {
  const told = (from: string, into: string, contents: Readonly<Record<string, string>> = mill) => {
    const { files: changed, problems } = mergeIds(files(contents), from, into);
    expect(changed).toEqual([]);
    return problems.map(({ at, code }) => `${at.file}:${at.line} ${code}`);
  };
  const more = (yaml: string) => ({ ...mill, "more.yaml": yaml });
  expect(told("miller", "miller")).toEqual(["record.yaml:4 self-reference"]);
  expect(told("miller", "shutting")).toEqual(["record.yaml:4 wrong-kind"]);
  expect(told("nobody", "miller")).toEqual([".:1 unknown-id"]);
  expect(told("grinder", "miller")).toEqual(["record.yaml:6 renamed-id"]);
  expect(told("guild", "miller")).toEqual(["record.yaml:11 merge-conflict"]);
  expect(told("baker", "guild", more("actors:\n  - { id: baker, name: B, kind: group, roles: [{ title: R, at: guild }] }"))).toEqual([
    "more.yaml:2 merge-conflict",
  ]);
  const related = more("relations:\n  - { from: gates-shut, to: gates-closed, kind: entails, because: the words }");
  expect(told("gates-closed", "gates-shut", related)).toEqual(["more.yaml:2 merge-conflict"]);
  const round = more(`statements:
  - { id: one, speaker: miller, answers: two }
  - { id: two, speaker: miller, answers: three }
  - { id: three, speaker: miller }
`);
  expect(told("three", "one", round)).toEqual(["more.yaml:3 cycle"]);
});

describe.each([
  ["the seeds", seedFiles()],
  ["an invented record", inventedFiles(7)],
] as const)("in %s", (_, all) => {
  const asIs = datasetOf(all);
  const pairs = (["actors", "events", "claims", "statements"] as const).flatMap((name) => {
    const ids = asIs[name].map(({ id }) => id as string);
    return ids.flatMap((from, at) => ids.slice(at + 1, at + 4).map((into) => [from, into] as const));
  });

  it("whatever is merged, no quote and no comment is lost, and every reference is followed", () => {
    const quotes = (record: typeof asIs) =>
      record.reports
        .flatMap(({ evidence, again }) => [evidence, ...again])
        .map(({ source, exact }) => `${source} ${exact}`)
        .toSorted();
    const signs = (record: typeof all) =>
      record.map(({ path }) => textOf(record, path).match(/^ *# /gm)?.length ?? 0).reduce((a, b) => a + b, 0);
    let merged = 0;
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...pairs), ([from, into]) => {
        const { files: changed, problems } = mergeIds(all, from, into);
        if (problems.length > 0) {
          expect(problems.map(({ code }) => code).filter((code) => !["merge-conflict", "cycle"].includes(code))).toEqual([]);
          return;
        }
        merged += 1;
        const after = edited(all, changed);
        expect(signs(after)).toBeGreaterThanOrEqual(signs(all));
        // Nothing names it any more: were it anybody else's, renaming it would be refused as unknown.
        expect(renameId(after, from, "zebra-crossing-7").problems).toMatchObject([{ code: "renamed-id" }]);
        expect(renameId(after, into, "zebra-crossing-7").problems).toEqual([]);
        // Some of what is merged here at random cannot be true as one, and then has no dataset.
        const { dataset } = parse(after);
        if (dataset) expect(quotes(dataset)).toEqual(quotes(asIs));
        read += dataset ? 1 : 0;
      }),
      { numRuns: 8, seed: 1 }, // so that some of them are sure to be read again
    );
    expect(merged).toBeGreaterThan(0);
    expect(read).toBeGreaterThan(0);
  });
});

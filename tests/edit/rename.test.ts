import { type Dataset, renameId, tidy } from "@on-record/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealt, otherNames } from "./other-names.js";
import { content, datasetOf, edited, files, inventedFiles, seedFiles, textOf } from "./records.js";

const idsOf = ({ sources, actors, events, statements, claims, reports, questions, relations }: Dataset): string[] =>
  [sources, actors, events, statements, claims, reports, questions, relations].flatMap((list) => list.map(({ id }) => id as string));

describe.each([
  ["the seeds", seedFiles()],
  ["an invented record", inventedFiles(7)],
] as const)("in %s", (_, before) => {
  const asIs = datasetOf(before);
  const ids = idsOf(asIs);

  it("a record with another id is the same record, and everything that named it names it still", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), (from) => {
        const { files: changed, problems, renamed } = renameId(before, from, "zebra-crossing-7");
        expect(problems).toEqual([]);
        const after = datasetOf(edited(before, changed));
        const told = JSON.parse(JSON.stringify(after).replaceAll("zebra-crossing-7", from)) as unknown;
        // A report that had its id from source and claim has the new one under its own name.
        const asked = renamed.length === 1 && from.includes(".") ? told : content(told);
        expect(content(asked)).toEqual(content(asIs));
        for (const { from, to } of renamed) {
          const record = Object.values(after)
            .flat()
            .find((one) => typeof one === "object" && one !== null && "id" in one && one.id === to);
          expect(record).toMatchObject({ formerly: expect.arrayContaining([from]) as unknown });
        }
      }),
      { numRuns: 5 },
    );
  });

  it("there and back gives the same bytes, but for the ids that it had", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), (from) => {
        const there = edited(before, renameId(before, from, "zebra-crossing-7").files);
        const back = edited(there, renameId(there, "zebra-crossing-7", from).files);
        expect(content(datasetOf(back))).toEqual(content(asIs));
        for (const { path } of before) {
          const plain = (text: string) =>
            text.replace(/(?:, |\n *)?formerly: \[[^\]]*zebra-crossing-7[^\]]*\](?:,(?= ))?/g, "").replaceAll(`{ id: ${from},`, "{");
          expect(plain(textOf(back, path))).toBe(plain(textOf(before, path)));
        }
      }),
      { numRuns: 5 },
    );
  });
});

const mill = {
  "record.yaml": `\ufeff# The mill\r
record: { title: The mill, language: en, clock: Europe/Paris, changes: [{ on: "2024", ids: [gates-shut], what: added, because: it was missing }] }\r
\r
actors:\r
  # who grinds\r
  - id: miller # by trade\r
    name: The miller\r
    kind: person\r
    formerly:\r
      - grinder # until the fair\r
statements:\r
  - { id: miller-speaks, speaker: 'miller' }\r
claims:\r
  - { id: gates-shut, text: The miller shut the gates, kind: happening, subject: miller }\r
`,
  "gazette.yaml": `source: { id: gazette, title: The mill is shut, digest: 7055d3c72f89392d7ab7e5eb2d0aa566924b2a8791b2393a31c65634633b92f0 }
reports:
  - form: narration # told by the paper
    claim: gates-shut
    quote: The gates of the mill were shut
  - { id: miller-confirms, claim: gates-shut, statement: miller-speaks, form: direct, cue: said, quote: We have shut the gates,
      departures: [{ from: gazette.gates-shut, kind: weakened, because: of its form }] }
`,
  "gazette.txt": "The gates of the mill were shut on Monday. “We have shut the gates,” the miller said.\n",
};

describe.each([
  ["the seeds", seedFiles()],
  ["an invented record", inventedFiles(7)],
  ["another", inventedFiles(8)],
] as const)("in %s, every id at once", (_, before) => {
  const asIs = datasetOf(before);
  const ids = idsOf(asIs).filter((id) => !id.includes("."));
  const words = content(asIs);

  it("is a name and decides nothing: the same facts are told as reasons, whatever comes first in the alphabet or in its list", () => {
    fc.assert(
      fc.property(fc.nat(), (deal) => {
        const { name, back } = otherNames(dealt(ids, deal));
        const files = name(before);
        const named = datasetOf(files);
        expect(idsOf(named).filter((id) => ids.includes(id))).toEqual([]);
        // Tidied, the entries of each list stand in the order of their new names.
        for (const told of [named, datasetOf(edited(files, tidy(files).files))])
          expect(content(JSON.parse(back(JSON.stringify(told))))).toEqual(words);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

describe("a renamed record", () => {
  const before = files(mill);
  const rename = (from: string, to: string, all = before) => {
    const { files: changed, problems } = renameId(all, from, to);
    expect(problems).toEqual([]);
    const after = edited(all, changed);
    datasetOf(after);
    return after;
  };

  it("keeps line ends, the mark at the file’s beginning, comments, quotes and what else it was called", () => {
    const after = textOf(rename("miller", "master-miller"), "record.yaml");
    expect(after).toBe(
      mill["record.yaml"]
        .replace("id: miller #", "id: master-miller #")
        .replace("'miller'", "'master-miller'")
        .replace("subject: miller", "subject: master-miller")
        .replace("      - grinder # until the fair\r\n", "      - grinder # until the fair\r\n      - miller\r\n"),
    );
  });

  it("takes along what is called after it, and whoever names that", () => {
    const after = rename("gates-shut", "gates-closed");
    expect(textOf(after, "gazette.yaml")).toBe(
      mill["gazette.yaml"]
        .replace("  - form: narration #", "  - formerly: [gazette.gates-shut]\n    form: narration #")
        .replaceAll("claim: gates-shut", "claim: gates-closed")
        .replace("from: gazette.gates-shut", "from: gazette.gates-closed"),
    );
    expect(textOf(after, "record.yaml")).toContain("ids: [gates-closed]");
  });

  it("gets an id written where it had none", () => {
    expect(textOf(rename("gazette.gates-shut", "first-report"), "gazette.yaml")).toContain(
      "  - id: first-report\n    formerly: [gazette.gates-shut]\n    form: narration # told by the paper",
    );
  });

  it("may have an id back, and a number for one", () => {
    expect(textOf(rename("miller", "grinder"), "record.yaml")).toContain("      - miller # until the fair");
    expect(textOf(rename("gates-shut", "007"), "gazette.yaml")).toContain('claim: "007"');
  });
});

describe("what cannot be renamed", () => {
  const told = (from: string, to: string, contents: Readonly<Record<string, string>> = mill) => {
    const { files: changed, problems } = renameId(files(contents), from, to);
    expect(changed).toEqual([]);
    return problems.map(({ at, code, hint }) => `${at.file}:${at.line}:${at.column} ${code}: ${hint}`);
  };

  it("is told with its place and what to do", () => {
    expect(told("miler", "grinder")).toEqual(['.:1:1 unknown-id: did you mean "miller"?']);
    expect(told("grinder", "baker")).toEqual(["record.yaml:6:5 renamed-id: give miller"]);
    expect(told("miller", "gates-shut")[0]).toMatch(/^record\.yaml:6:9 duplicate-id/);
    expect(told("miller", "miller")[0]).toMatch(/^record\.yaml:6:9 duplicate-id/);
    expect(told("gates-shut", "grinder")[0]).toMatch(/^record\.yaml:14:11 duplicate-id/);
    expect(told("miller", "The Miller")[0]).toMatch(/^record\.yaml:6:9 bad-value/);
    expect(told("miller", "a.b")[0]).toMatch(/^record\.yaml:6:9 bad-value/);
    expect(told("miller", "m".repeat(121))[0]).toMatch(/^record\.yaml:6:9 bad-value/);
    expect(told("miller", "unknown")[0]).toMatch(/^record\.yaml:6:9 reserved-id/);
    expect(told("miller", "baker", { ...mill, "more.yaml": "actors: [" })[0]).toMatch(/^more\.yaml:1:10 yaml-syntax/);
  });
});

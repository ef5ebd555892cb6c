import { type RecordFile, tidy } from "@on-record/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { content, datasetOf, edited, files, inventedFiles, seedFiles, textOf } from "./records.js";

function tidied(all: readonly RecordFile[]): RecordFile[] {
  const { files: changed, problems } = tidy(all);
  expect(problems).toEqual([]);
  return edited(all, changed);
}

const one = (yaml: string) => textOf(tidied(files({ "a.yaml": yaml })), "a.yaml");

describe.each([
  ["the seeds", seedFiles()],
  ["an invented record", inventedFiles(3)],
  ["another", inventedFiles(4)],
] as const)("%s", (_, before) => {
  const after = tidied(before);

  it("say the same in order", () => {
    expect(content(datasetOf(after))).toEqual(content(datasetOf(before)));
  });

  it("lose no character: comments, quotes and line ends change their places only", () => {
    const characters = (all: readonly RecordFile[], path: string) =>
      [...textOf(all, path)]
        .filter((one) => one.trim() !== "")
        .toSorted()
        .join("");
    for (const { path } of before) expect(characters(after, path)).toBe(characters(before, path));
  });

  it("are in order then", () => {
    expect(tidy(after).files.map(({ path }) => path)).toEqual([]);
  });
});

describe("a file in order", () => {
  it("has its lists, its entries and their fields in the order of the format", () => {
    expect(
      one(`claims:
  - { kind: state, id: mill-old, text: The mill is old }
actors:
  - name: The miller
    kind: person
    id: miller
  - { kind: person, name: The baker, id: baker }
record: { clock: Europe/Paris, title: The mill, language: en }
`),
    ).toBe(`record: { title: The mill, language: en, clock: Europe/Paris }
actors:
  - { id: baker, name: The baker, kind: person }
  - id: miller
    name: The miller
    kind: person
claims:
  - { id: mill-old, text: The mill is old, kind: state }
`);
  });

  it("keeps each comment with what it is on: under a heading, above a field, behind a value", () => {
    expect(
      one(`# yaml-language-server: $schema=on-record.schema.json
# Who is who.

# What is claimed, and by whom it is not said here.
claims: # two of them
  # The mill
  - kind: state # for good
    # as the archive has it
    id: old
    text: The mill is old
  - { text: It is large, kind: state, id: large } # over the river
  - { id: b, kind: state, text: It is b }
  - { id: a, kind: state, text: It is a }

  # The gates
  - { id: open, kind: state, text: They are open }
  - { id: cut, # brackets with a comment are let be
      text: They are cut, kind: state }
# at the end
actors: []
# the very end
`),
    ).toBe(`# yaml-language-server: $schema=on-record.schema.json
# Who is who.

# at the end
actors: []
# What is claimed, and by whom it is not said here.
claims: # two of them
  # The mill
  - # as the archive has it
    id: old
    text: The mill is old
    kind: state # for good
  - { id: a, text: It is a, kind: state }
  - { id: b, text: It is b, kind: state }
  - { id: large, text: It is large, kind: state } # over the river

  # The gates
  - { id: open, text: They are open, kind: state }
  - { id: cut, # brackets with a comment are let be
      text: They are cut, kind: state }
# the very end
`);
  });

  it("keeps long texts, line ends of Windows, the mark at the beginning, and reports in the order of the article", () => {
    const crlf = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    expect(
      one(
        crlf(`source: { id: a, title: A }
reports:
  - quote: |
      Two lines
      of an article
    form: narration
    claim: z
  - { form: narration, quote: folded, claim: a }
  - { form: narration, claim: a, quote: And then }
`),
      ),
    ).toBe(
      crlf(`source: { id: a, title: A }
reports:
  - claim: z
    form: narration
    quote: |
      Two lines
      of an article
  - { claim: a, form: narration, quote: folded }
  - { claim: a, form: narration, quote: And then }
`),
    );
  });

  it("is let be where a line end at its end is part of what it says, and refused where it cannot be read", () => {
    const kept = "claims:\n  - text: |+\n      It is old\n\n\n    id: old\n    kind: state\n";
    expect(one(kept)).toBe(kept);
    const cut = "claims:\n  - id: old\n    kind: state\n    text: |\n      It is old";
    expect(one(cut)).toBe(cut);
    expect(tidy(files({ "a.yaml": "claims: [", "b.yaml": "actors: []" }))).toMatchObject({
      files: [],
      problems: [{ code: "yaml-syntax" }],
    });
  });

  const comment = fc.constantFrom("", "", "# c\n", "# a: b\n# - { d }\n", "\n", "\n# e\n\n");
  const behind = fc.constantFrom("", "", " # behind", " #");
  const entry = fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d-1", "e"),
      fields: fc.shuffledSubarray(["id", "name", "kind"], { minLength: 3 }),
      isFlow: fc.boolean(),
      above: comment,
      inside: comment,
      behind,
    })
    .map(({ id, fields, isFlow, above, inside, behind }) => (suffix: number) => {
      const texts: Record<string, string> = { id: `${id}${suffix}`, name: `"N # ${id}"`, kind: "person" };
      const pairs = fields.map((field) => `${field}: ${texts[field]}`);
      const indented = (text: string, by: string) => text.replace(/^(?=#)/gm, by);
      if (isFlow) return `${indented(above, "  ")}  - { ${pairs.join(", ")} }${behind}\n`;
      const [first, ...rest] = pairs;
      return `${indented(above, "  ")}  - ${first}${behind}\n${rest.map((pair) => `${indented(inside, "    ")}    ${pair}\n`).join("")}`;
    });

  it("is in order whatever was written, and has lost nothing", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), comment, fc.constantFrom("\n", "\r\n"), (entries, top, eol) => {
        const yaml = `${top}actors:\n${entries.map((write, at) => write(at)).join("")}`.replaceAll("\n", eol);
        const once = one(yaml);
        expect(one(once)).toBe(once);
        const signs = (text: string) =>
          text
            .split(/\r?\n/)
            .flatMap((line) => /#.*$/.exec(line.replace(/"[^"]*"/g, ""))?.[0] ?? [])
            .toSorted();
        expect(signs(once)).toEqual(signs(yaml));
        expect(once.split(eol).length).toBe(yaml.split(eol).length);
      }),
      { numRuns: 150 },
    );
  });
});

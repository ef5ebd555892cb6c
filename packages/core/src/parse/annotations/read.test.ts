import { describe, expect, test } from "vitest";
import { readAnnotations } from "./read.js";

const read = (text: string) => readAnnotations({ path: "a.yaml", text });
/** Each problem as a line: `3:9 bad-value: message | hint`. */
const told = (text: string) =>
  read(text).problems.map(({ code, at, message, hint }) => `${at.line}:${at.column} ${code}: ${message} | ${hint}`);

const good = `
record: { title: A, language: en, clock: Europe/Paris }
source: { id: 004, title: B, published: 2024 }
actors:
  - { id: pashinyan, name: Nikol Pashinyan, kind: person }
reports:
  - claim: frozen
    form: direct
    quote: [we have, {exact: frozen, prefix: the}, { from: a, to: b }]
    departures:
      - { from: 004.frozen, kind: strengthened, because: it does }
`.replace("published: 2024", 'published: { edtf: 2024-10, basis: inferred, because: "no" }');

describe("a file that is in order", () => {
  test("gives its entries, each part with its place", () => {
    const file = read(good);
    expect(file.problems).toEqual([]);
    expect(file.actors[0]?.value).toEqual({ id: "pashinyan", name: "Nikol Pashinyan", kind: "person" });
    const report = file.reports[0];
    expect(report?.at()).toEqual({ file: "a.yaml", line: 7, column: 5 });
    expect(report?.at(["form"])).toEqual({ file: "a.yaml", line: 8, column: 11 });
    expect(report?.at(["quote", 1, "prefix"])).toEqual({ file: "a.yaml", line: 9, column: 46 });
    expect(report?.at(["departures", 0, "because"])).toEqual({ file: "a.yaml", line: 11, column: 58 });
    expect(report?.at(["departures", 7]), "a part that is not there: the part around it").toEqual({ file: "a.yaml", line: 11, column: 7 });
    expect(report?.at(["stance"])).toEqual(report?.at());
  });

  test("keeps what looks like a number as it is written: 004 is an id, 2024-10 and 1e3 are text", () => {
    expect(read(good).source?.value).toMatchObject({ id: "004", published: { edtf: "2024-10" } });
    expect(
      read("actors: [{ id: 0x1f, name: 1e3, kind: group, formerly: [010, 1_0, -7.50] }]").problems.map((problem) => problem.message),
    ).toEqual(['formerly[1] cannot be "1_0"', 'formerly[2] cannot be "-7.50"']);
    expect(read("actors: [{ id: 0x1f, name: 1e3, kind: group, formerly: [010] }]").actors[0]?.value).toEqual({
      id: "0x1f",
      name: "1e3",
      kind: "group",
      formerly: ["010"],
    });
  });

  test.each(["", "# only a comment\n", "---\n", "actors:\nreports:\n  # - later\n", "\r\nactors: []\r\n"])("may be empty: %j", (text) => {
    expect(read(text)).toMatchObject({ problems: [], whole: true, actors: [], reports: [] });
  });
});

describe("an entry that is not in order", () => {
  test("does not lose its neighbours, and its id is remembered", () => {
    const file = read(
      "actors:\n  - { id: a, name: A, kind: person }\n  - { id: b, name: B, kind: human }\n  - { id: c, name: C, kind: state }\n",
    );
    expect(file.actors.map((actor) => actor.value.id)).toEqual(["a", "c"]);
    expect(file.refused).toEqual(["b"]);
    expect(file.problems).toHaveLength(1);
  });

  test.each([
    [
      "a word that is not in the list",
      "reports: [{ form: dirct, quote: x }]",
      '1:19 bad-value: form must be one of direct, mixed, indirect, narration, not "dirct" | did you mean direct?',
    ],
    [
      "a field with a slip",
      "reports:\n- form: direct\n  quote: x\n  clam: y",
      '4:3 unknown-field: there is no field "clam" | did you mean claim?',
    ],
    [
      "a field of something else, deep inside",
      "reports: [{ form: direct, quote: [x, { exact: y, prefx: z }] }]",
      '1:50 unknown-field: there is no field "prefx" in quote[1] | did you mean prefix?',
    ],
    [
      "a field that nothing resembles",
      "relations: [{ from: a, to: b, kind: supports, because: c, colour: red }]",
      '1:59 unknown-field: there is no field "colour" | the fields here are id, from, to, kind, because, formerly',
    ],
    [
      "a field that is missing",
      "reports:\n  - { form: direct }",
      "2:5 missing-field: quote is missing | write it: the entry is not whole without it",
    ],
    [
      "half of a long span",
      "reports: [{ form: direct, quote: { from: x } }]",
      "1:34 missing-field: quote.to is missing | write it: the entry is not whole without it",
    ],
    [
      "a field without a value",
      "claims: [{ id: a, kind: state, text: }]",
      "1:38 missing-field: text has no value | write the value, or take the field away if it may be left out",
    ],
    [
      "a list that was written as one value",
      "reports: [{ form: direct, quote: x, via: a }]",
      "1:42 bad-value: via must be a list, not text | put it in brackets: [a]",
    ],
    [
      "a quote of a kind that no quote has",
      "reports: [{ form: direct, quote: true }]",
      '1:34 bad-value: quote must be text or a mapping or a list, not true | put it in quotes if the word is meant: "true"',
    ],
    [
      "an id with capitals",
      "claims: [{ id: Frozen It, kind: state, text: x }]",
      '1:16 bad-value: id cannot be "Frozen It" | an id is lower-case letters and digits, parted by hyphens, such as border-clash',
    ],
    [
      "a truth in quotes",
      'actors: [{ id: a, name: A, kind: group, aliases: [{ name: b, misprint: "yes" }] }]',
      "1:72 bad-value: aliases[0].misprint must be true or false, not text | write true or false, without quotes",
    ],
    [
      "a list with one part",
      "reports: [{ form: direct, quote: [x] }]",
      "1:34 bad-value: quote is a list of parts and has fewer than two | write a single quote without the list",
    ],
    [
      "an empty title",
      'events: [{ id: a, kind: state, title: "" }]',
      "1:39 bad-value: title must not be empty | write it, or take the field away if it may be left out",
    ],
    [
      "an address that is none",
      "source: { id: a, title: b, url: example.org }",
      '1:33 bad-value: url is not a web address: "example.org" | write the whole address, beginning with https:// or http://',
    ],
    [
      "an id longer than any",
      `claims: [{ id: ${"a".repeat(121)}, kind: state, text: x }]`,
      "1:16 bad-value: id is longer than 120 characters | shorten it",
    ],
    [
      "an item that is no mapping",
      "claims:\n  - frozen",
      "2:5 bad-value: the entry must be a mapping, not text | write its fields, one a line or in braces: { name: value }",
    ],
    [
      "an item that is nothing",
      "claims:\n  -",
      "2:4 missing-field: the entry has no value | write the value, or take the field away if it may be left out",
    ],
    ["a list that is no list", "claims: { id: a }", "1:9 bad-value: claims must be a list | begin each entry with a dash: - { … }"],
    ["a list with a slip", "clams: []", '1:1 unknown-field: there is no list "clams" | did you mean claims?'],
    [
      "a file that is a list",
      "- a",
      "1:1 bad-value: the file is not a mapping of lists | begin it with one of: record: source: actors: events: statements: claims: reports: questions: relations:",
    ],
    [
      "a field that attacks the reader",
      "claims: [{ id: a, kind: state, text: x, __proto__: { polluted: yes } }]",
      '1:41 unknown-field: there is no field "__proto__" | the fields here are id, text, kind, subject, formerly, about, holds',
    ],
  ])("%s", (_, text, problem) => expect(told(text)).toEqual([problem]));

  test("tells all its faults at once, in the order of the file", () => {
    expect(
      told("reports:\n- form: said\n  stance: no\n  cleim: a\nclaims:\n- id: A").map((line) => line.split(":").slice(0, 2).join(":")),
    ).toEqual([
      "2:3 missing-field",
      "2:9 bad-value",
      "3:11 bad-value",
      "4:3 unknown-field",
      "6:3 missing-field",
      "6:3 missing-field",
      "6:7 bad-value",
    ]);
  });
});

describe("YAML that is not in order", () => {
  test.each([
    ["a bracket that does not close", "reports: [{ form: direct, quote: x }\nclaims: []", "yaml-syntax"],
    ["a quotation mark that does not close", 'claims: [{ id: a, text: "x }]', "yaml-syntax"],
    ["a second colon", "claims:\n  - id: a\n    text: he said: no", "yaml-syntax"],
    ["a tab as indentation", "claims:\n\t- id: a", "yaml-syntax"],
    ["an alias", "claims:\n- &x { id: a, kind: state, text: b }\n- *x", "yaml-alias"],
    ["an alias to nothing", "claims: [*x]", "yaml-alias"],
    ["a tag", "claims: [{ id: !secret a, kind: state, text: b }]", "yaml-tag"],
    ["a known tag", 'claims: [{ id: !!int "4", kind: state, text: b }]', "yaml-tag"],
    ["a tag on a list", "claims: !!set [{ id: a, kind: state, text: b }]", "yaml-tag"],
    ["two documents", "claims: []\n---\nclaims: []", "yaml-documents"],
    ["a field twice", "claims: [{ id: a, kind: state, text: b, text: c }]", "yaml-duplicate-key"],
    ["a list twice", "claims: []\nclaims: []", "yaml-duplicate-key"],
    ["a name that is a list", "? [a]\n: b", "unknown-field"],
    ["an older YAML", "%YAML 1.1\n---\nclaims: [{ id: 0_1, kind: yes, text: b }]", "bad-value"],
  ])("%s", (_, text, code) => {
    const { problems } = read(text);
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const { message, hint } of problems) {
      expect(message).not.toMatch(/undefined|invalid_|ZodError/);
      expect(hint.length).toBeGreaterThan(8);
    }
  });

  test("gives no entries, since what follows an open bracket is not what it seems", () => {
    expect(read("actors: [{ id: a, name: A, kind: person }]\nclaims: [")).toMatchObject({ whole: false, actors: [] });
  });

  test("a thousand million laughs are refused at the first alias", () => {
    const levels = Array.from({ length: 30 }, (_, n) => `x${n + 1}: &x${n + 1} [${`*x${n}, `.repeat(9)}]`);
    const { problems } = read(`claims: &x0 []\n${levels.join("\n")}`);
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(["unknown-field"]));
    expect(
      read(`claims:\n  - &x0 [${"a,".repeat(9)}]\n  - [${"*x0, ".repeat(9)}]`).problems.filter(({ code }) => code === "yaml-alias"),
    ).toHaveLength(9);
  });

  test.each([
    ["flow lists", "claims: " + "[".repeat(50_000)],
    ["closed flow lists", "claims: " + "[".repeat(20_000) + "]".repeat(20_000)],
    ["block lists", "claims:\n  " + "- ".repeat(20_000)],
    ["a field of fields", "claims: [" + "{a: ".repeat(60) + "}".repeat(60) + "]"],
  ])("%s nested beyond reason are one kind of problem, not a crash", (_, text) => {
    const { problems } = read(text);
    expect(problems.map((problem) => problem.code)).toContain("yaml-too-deep");
  });

  test("a mapping of many keys is read in linear time, and its faults do not multiply", () => {
    const many = Array.from({ length: 4_000 }, (_, n) => `  k${n}: 1`).join("\n");
    expect(read(`record:\n${many}`).problems).toHaveLength(4_003);
  });
});

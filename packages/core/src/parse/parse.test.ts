import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetSchema } from "../model/dataset.js";
import { recordFiles, smallRecord } from "../testing/index.js";
import { parse } from "./parse.js";
import { problemCodes } from "./problem-codes.js";
import { byPlace } from "./problems.js";

const codes = (files: Parameters<typeof parse>[0]) =>
  parse(files).problems.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`);

describe("a small record", () => {
  it("becomes a dataset that its schema knows", () => {
    const { dataset, problems } = parse(smallRecord());
    expect(problems).toEqual([]);
    expect(datasetSchema.parse(dataset)).toEqual(dataset);
  });

  it("is the same whatever the order of its files", () => {
    const files = smallRecord({ files: { "more.yaml": "actors:\n  - { id: baker, name: The baker, kind: person }\n" } });
    const straight = parse(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(parse(shuffled)).toEqual(straight);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps its warnings in the dataset, and has no dataset with an error", () => {
    const warned = parse(smallRecord({ files: { "more.yaml": "actors:\n  - { id: baker, name: The baker, kind: person }\n" } }));
    expect(warned.dataset?.problems).toEqual(warned.problems);
    expect(warned.problems.map(({ code }) => code)).toEqual(["unused-actor"]);
    expect(parse(smallRecord({ files: { "more.yaml": "actors: {}" } })).dataset).toBeUndefined();
  });

  it("shows of an excerpt only what is quoted, and leaves every offset where it was", () => {
    const { dataset } = parse(
      smallRecord({
        text: "🔒 The gates of the mill were shut on Monday, it is told.\r\nThat was all, and all else is ours. “We have shut the gates,” the miller said.\n",
        source: "rights: excerpt",
      }),
    );
    const [source] = dataset?.sources ?? [];
    expect(source?.text).toBe(
      "   The gates of the mill were shut on Monday             \r\n                                     We have shut the gates                   \n",
    );
    for (const { evidence } of dataset?.reports ?? []) {
      expect(evidence.spans.map(({ start, end }) => source?.text.slice(start, end))).toEqual([evidence.exact]);
    }
  });
});

describe("a text as it comes", () => {
  it("may begin with a byte order mark and end its lines in CRLF; offsets count neither mark nor loss", () => {
    const text = "\ufeffThe gates of the mill\r\nwere shut on Monday. “We have shut the gates,” the miller said.\r\n";
    const { dataset, problems } = parse(smallRecord({ text }));
    expect(problems).toEqual([]);
    expect(dataset?.sources[0]?.text).toBe(text.slice(1));
    expect(dataset?.reports[1]?.evidence).toEqual({
      source: "gazette",
      exact: "The gates of the mill\r\nwere shut on Monday",
      spans: [{ start: 0, end: 42 }],
    });
  });

  it("may hold markup and escape sequences, which stay in the text and out of every message", () => {
    const text =
      "\u001b[2J<script>alert(1)</script> The gates of the \u202emill were shut on Monday. “We have shut the gates,” the miller said.";
    const { problems } = parse(
      smallRecord({ text, source: "zones: [{ kind: credit, quote: alert(1) }, { kind: promotion, quote: <script>alert(1)</script> }]" }),
    );
    expect(problems.map(({ code }) => code)).toContain("zones-overlap");
    for (const { message, hint } of problems) expect(`${message}${hint}`).not.toMatch(/\u001b|\u202e/);
  });
});

describe("a record with faults", () => {
  it("is told of all of them at once, by file, line and column", () => {
    const { problems } = parse(
      recordFiles({
        "b.yaml": "source: { id: b, title: B }\nreports:\n  - { claim: nothing, form: narration, quote: nowhere }\n",
        "b.txt": "Hear, hear.",
        "a.yaml":
          "events:\n  - { id: fair, title: The fair, kind: happening, part: fairy, happened: [{ edtf: 2023-13, basis: metadata }] }\n",
        "latin.yaml": new Uint8Array([0x61, 0xe9]),
      }),
    );
    expect(problems.map(({ at, code }) => `${at.file}:${at.line} ${code}`)).toEqual([
      "a.yaml:2 bad-date",
      "b.yaml:1 digest-missing",
      "b.yaml:3 quote-not-found",
      "latin.yaml:1 not-utf-8",
    ]);
    expect(problems.toSorted(byPlace)).toEqual(problems);
  });

  it("does not blame a reference for an entry that was refused, nor for a file that was not read", () => {
    const refused = "actors:\n  - { id: baker, kind: person }\nstatements:\n  - { id: baker-speaks, speaker: baker }\n";
    expect(codes(smallRecord({ files: { "more.yaml": refused } }))).toEqual(["more.yaml:2:5 missing-field"]);
    const unread = { "a.yaml": "actors: [", "b.yaml": "statements:\n  - { id: baker-speaks, speaker: baker }\n" };
    expect(codes(smallRecord({ files: unread })).filter((line) => !line.startsWith("a.yaml"))).toEqual([]);
  });

  it("does not blame who refers to a report by its id for the entry of its source, which was refused", () => {
    const files = {
      "c.yaml":
        "source: { id: c, title: C, wher: here }\nreports:\n  - { id: c-shut, claim: { id: shut, text: Shut, kind: state }, form: narration, quote: Shut }\n",
      "d.yaml":
        "questions:\n  - id: word\n    text: Which word?\n    kind: wording\n    positions: [{ id: one, label: One, reports: [c-shut] }, { id: two, label: Two, reports: [c-none] }]\n",
    };
    expect(codes(smallRecord({ files })).filter((code) => /unknown/.test(code))).toEqual([
      expect.stringMatching(/^c\.yaml:.* unknown-field$/),
      expect.stringMatching(/^d\.yaml:.* unknown-id$/),
    ]);
  });

  it("is empty: then the head is missing", () => {
    expect(codes([])).toEqual(["record.yaml:1:1 head-missing"]);
  });
});

describe("hostile files", () => {
  const known = new Set(Object.keys(problemCodes));

  /** Nothing throws; every problem has a known code with its own severity and a place in a file. */
  const expectSense = (files: ReturnType<typeof recordFiles>): void => {
    const { dataset, problems } = parse(files);
    for (const { code, severity, at, message, hint } of problems) {
      expect(known).toContain(code);
      expect(severity).toBe(problemCodes[code as keyof typeof problemCodes].severity);
      expect(at.line).toBeGreaterThan(0);
      expect(at.column).toBeGreaterThan(0);
      expect(`${message}${hint}`).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
    }
    expect(dataset === undefined).toBe(problems.some(({ severity }) => severity === "error"));
  };

  it("may be any bytes", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("a.yaml", "b.yml", "a.txt", "x/y.yaml"), fc.uint8Array({ maxLength: 200 })), (contents) =>
        expectSense(recordFiles(contents)),
      ),
      { numRuns: 100 },
    );
  });

  it("may be a good record with a stretch of it replaced", () => {
    const files = smallRecord();
    const piece = fc.oneof(
      fc.constantFrom(..."- [ { id null *a &a \u202e \u001b[2J gazette miller-speaks 2023-02-30 ..".split(" ")),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.nat(600), fc.nat(30), piece, (which, start, length, put) => {
        const contents = Object.fromEntries(
          files.map(({ path, bytes }, index) => {
            const text = new TextDecoder().decode(bytes);
            return [path, index === which ? text.slice(0, start) + put + text.slice(start + length) : text];
          }),
        );
        expectSense(recordFiles(contents));
      }),
      { numRuns: 120 },
    );
  });
});

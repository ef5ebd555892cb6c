import fc from "fast-check";
import { isMap, isSeq, type Node } from "yaml";
import { expect, it } from "vitest";
import type { Fault } from "./fault.js";
import { readPieces } from "./pieces.js";
import { plainOf } from "./plain.js";

const text = `# yaml-language-server: $schema=…
record: { title: "A record", language: en, clock: UTC } # the head

actors:
  # people
  - { id: anna, name: Anna } # first
  - { id: long, name: ${"x".repeat(1100)} }
  - id: boris
    name: >-
      Boris
      the second
    # about Boris

  # offices
  -
    id: office
    aliases: ["the office", 'its "staff"']
events:
- { id: flood, title: The flood }
- id: fire
  title: |
    The fire

claims: [{ id: a, text: b }, { id: c, text: d }]
reports:
  - claim: a
    quote: [one, two,
      three]

  - { claim: c, quote: four }
  - claim: { id: e, text: "f: g" }
`;

type Read = { said: [name: string, offset: number, parts: unknown[]][]; faults: string[] };

/** What a file says when it is read in pieces of a length: the same pairs in the same order, with all their items. */
function readBy(pieceLength: number, written: string): Read & { pieces: number } {
  const said = new Map<number, [string, number, unknown[]]>();
  let pieces = 0;
  let last: Node | null = null;
  const order: number[] = [];
  const remarks: Fault[] = [];
  const syntax = readPieces(
    written,
    (piece, isLast) => {
      pieces += 1;
      if (isLast) last = piece;
      for (const { key, value } of isMap<Node, Node | null>(piece) ? piece.items : []) {
        const offset = key?.range?.[0] ?? -1;
        const [, , parts] = said.get(offset) ?? [String(key), offset, []];
        const items = isSeq<Node | null>(value) ? value.items : [value];
        said.set(offset, [String(key), offset, [...parts, ...items.map((item) => plainOf(item, offset, remarks))]]);
        if (isLast) order.push(offset);
      }
    },
    pieceLength,
  );
  const whole = isMap(last) ? [] : [plainOf(last, 0, remarks)];
  return {
    pieces,
    said:
      syntax.length > 0
        ? []
        : [...order.map((offset) => said.get(offset)!), ...(whole.length > 0 ? [["", 0, whole] as [string, number, unknown[]]] : [])],
    faults: [...new Set((syntax.length > 0 ? syntax : remarks).map((fault) => JSON.stringify(fault)))].toSorted(),
  };
}

const spiteful = [
  ..."{}[]:,#&*!|>'\"%@-? \n\t",
  "\n\n",
  "---\n",
  "...\n",
  "- ",
  "  - ",
  "\n# no\n",
  "%YAML 1.1\n---\n",
  "*a",
  "&a ",
  "!!str ",
  "\r\n",
  "reports:\n",
];

it("reads a file in pieces as it reads it whole, whatever is wrong with it", () => {
  const edit = fc.record({ at: fc.nat(text.length), length: fc.nat(6), put: fc.constantFrom("", ...spiteful) });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), fc.integer({ min: 1, max: 60 }), (edits, pieceLength) => {
      const written = edits.reduce((before, { at, length, put }) => before.slice(0, at) + put + before.slice(at + length), text);
      const { pieces: _, ...inPieces } = readBy(pieceLength, written);
      const { pieces, ...whole } = readBy(Infinity, written);
      expect(pieces).toBe(1);
      expect(inPieces).toEqual(whole);
    }),
    {
      numRuns: 200,
      examples: [
        [[{ at: 142, length: 0, put: "\n" }], 1], // a heading that is wrong is so once
        [[{ at: 1559, length: 2, put: "reports:\n" }], 1], // a list whose name is empty
      ],
    },
  );
  expect(readBy(1, text).pieces).toBeGreaterThan(2);
});

it("refuses what goes on and on without an entry that could be let go, where it begins, and reads a list as long as that", () => {
  const entry = `{ id: ${"x".repeat(90)} }`;
  const inBrackets = `record: { title: R }\nactors: [${Array.from({ length: 6000 }, () => entry).join(", ")}]\n`;
  expect(readPieces(inBrackets, () => undefined)).toMatchObject([{ code: "yaml-too-long", offset: 0 }]);
  expect(readPieces(`%YAML 1.2\n---\n${inBrackets}`, () => undefined)).toMatchObject([{ code: "yaml-too-long" }]);
  expect(readPieces(`actors:\n${Array.from({ length: 6000 }, () => `  - ${entry}\n`).join("")}`, () => undefined)).toEqual([]);
});

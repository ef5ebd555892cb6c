import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyQuery } from "../model/query/query.js";
import { datasetOf, whenOf } from "../testing/dataset-builder.js";
import { spanOf } from "./density.js";
import { type Rule, rulesOf } from "./rules.js";
import { framed, zoomed } from "./scale.js";
import { reach, type Room, stackOf } from "./stack.js";
import { timeline } from "./timeline.js";

const whole = framed(spanOf([whenOf("2023/2024")])!);
const room = (change: Partial<Room> = {}): Room => ({
  window: whole,
  width: 1000,
  lines: 3,
  wordsOf: () => 120,
  words: { least: 180, most: 500 },
  ...change,
});
const rule = (edtf: string, at: number, rows = 1): Rule => ({
  id: `r${at}`,
  rows: Array.from({ length: rows }, (_, next) => at * 100 + next),
  head: at * 100,
  bounds: whenOf(edtf).bounds,
  told: false,
  possibly: false,
  weight: rows,
});
const rulesFrom = (...dates: readonly string[]) => dates.map((edtf, at) => rule(edtf, at));

describe("the rules of a lane", () => {
  const story = datasetOf({
    sources: { herald: { published: "2024-02" } },
    statements: {
      talk: { speaker: "ann", said: "2024-01" },
      note: { speaker: "ben", said: "[2023-12..2024-01]" },
      aside: { speaker: "ben" },
    },
    reports: [
      { source: "herald", statement: "talk", claim: "gates-shut", form: "indirect" },
      { source: "herald", statement: "talk", claim: "storm-came", form: "direct" },
      { source: "herald", statement: "note", claim: "gates-shut", form: "direct" },
      { source: "herald", statement: "aside", claim: "gates-shut", form: "direct" },
      { source: "herald", statement: "aside", claim: "storm-came", form: "direct" },
      { source: "herald", claim: "gates-shut", form: "narration" },
    ],
    questions: { storm: { positions: [{ id: "yes", label: "yes", claims: [{ claim: "storm-came", stance: "affirms" }], reports: [] }] } },
  });
  const view = timeline(story, emptyQuery);
  const rules = rulesOf(
    view,
    view.rows.map((_, place) => place),
  );
  const ruleOf = (id: string) => rules.find((one) => one.rows.some((place) => view.rows[place]!.id === id))!;

  it("hold what one voice says at one time together, under the words that bear on a question", () => {
    expect(ruleOf("talk.gates-shut").rows).toHaveLength(2);
    expect(view.rows[ruleOf("talk.gates-shut").head]!.id).toBe("talk.storm-came");
    expect(rules).toHaveLength(4);
  });

  it("tell a date that is printed from one that is only bounded", () => {
    expect(ruleOf("talk.gates-shut").told).toBe(true);
    expect(ruleOf("note.gates-shut").told).toBe(false);
    expect(ruleOf("aside.gates-shut").told).toBe(false);
  });
});

describe("stacking the rules of a lane", () => {
  it("draws a rule as long as its possible time, and heavy only where it surely was", () => {
    const [bounded, lasted] = stackOf(
      rulesFrom("[2023-02..2023-03]", "2023-06/2023-09"),
      room({ window: spanOf([whenOf("2023")])! }),
    ).placed;
    expect(bounded!.certain).toBeUndefined();
    expect(bounded!.possible.from).toBeCloseTo((31 / 365) * 1000);
    expect(bounded!.possible.to).toBeCloseTo((90 / 365) * 1000);
    expect(lasted!.certain!.from).toBeCloseTo(((181 - 1 / 86_400) / 365) * 1000, 1);
  });

  it("runs to the edge where an end is open", () => {
    const [open] = stackOf(rulesFrom("[2023-07..]"), room()).placed;
    expect(open!.possible.to).toBe(1000);
  });

  it("counts what finds no line, the weightiest drawn first, and the chosen one before all", () => {
    const many = [...rulesFrom("[2023-02..2024-12]", "[2023-03..2024-12]", "[2023-04..2024-12]"), rule("[2023-05..2024-12]", 3, 5)];
    const stack = stackOf(many, room({ first: "r2" }));
    expect(stack.placed.map(({ rule: { id }, line }) => `${id} ${line}`)).toEqual(["r2 0", "r3 1"]);
    expect(stack.counted).toBe(2);
    expect(stack.blocks.map((block) => block.possible)).toEqual([1, 2]);
  });

  it("counts what has no date everywhere", () => {
    const { blocks } = stackOf([rule("[2023-02..2024-12]", 0, 9), rule("XXXX", 1, 4)], room({ lines: 1 }));
    expect(blocks.map((block) => block.possible)).toEqual([4, 13, 4]);
    expect(blocks[0]!.from).toBe(0);
    expect(blocks.at(-1)!.to).toBeCloseTo(1000);
  });

  it("counts in columns wide enough for a number where the count changes from day to day", () => {
    const days = Array.from({ length: 700 }, (_, day) =>
      rule(`20${day < 350 ? 23 : 24}-${String(1 + (day % 12)).padStart(2, "0")}-${String(1 + (day % 28)).padStart(2, "0")}`, day),
    );
    const { blocks } = stackOf(days, room());
    expect(blocks.length).toBeGreaterThan(10);
    for (const { from, to } of blocks) expect(to - from).toBeGreaterThan(39);
  });

  it("brings words back into the window where a rule begins too near its end", () => {
    const [late] = stackOf(rulesFrom("2024-12-20"), room()).placed;
    expect(late!.words.to).toBe(1000);
    expect(late!.words.from).toBe(880);
  });

  it("loses no row and lets no two rules meet, wherever one looks", () => {
    const date = fc.constantFrom(
      "2023",
      "2023-05",
      "2023-05-04",
      "2024-02-01",
      "[2023-03..2024-02]",
      "[2023-09..]",
      "[..2024-05]",
      "XXXX",
      "2023-02/2024-07",
    );
    const rules = fc
      .array(fc.tuple(date, fc.integer({ min: 1, max: 4 })), { maxLength: 40 })
      .map((list) => list.map(([edtf, rows], at) => rule(edtf, at, rows)));
    fc.assert(
      fc.property(
        rules,
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        fc.nat(1000),
        fc.integer({ min: 1, max: 9 }),
        (all, factor, at, lines) => {
          const second = whole.start + ((whole.end - whole.start) * at) / 1000;
          const stack = stackOf(
            all,
            room({ window: zoomed(whole, factor, second, whole), lines, wordsOf: ({ rows }) => rows.length * 90 }),
          );
          const drawn = stack.placed.reduce((sum, { rule: { rows } }) => sum + rows.length, 0);
          expect(drawn + stack.counted + stack.before + stack.after).toBe(all.reduce((sum, { rows }) => sum + rows.length, 0));
          for (const one of stack.placed) {
            expect(one.line).toBeLessThan(stack.counted > 0 ? lines - 1 : lines);
            expect(one.words.from).toBeGreaterThanOrEqual(0);
            expect(one.words.to).toBeLessThanOrEqual(1000);
            for (const other of stack.placed) {
              if (other === one || other.line !== one.line) continue;
              expect(reach(one).to < reach(other).from || reach(other).to < reach(one).from).toBe(true);
            }
          }
          stack.blocks.slice(1).forEach((block, before) => expect(block.from).toBeGreaterThanOrEqual(stack.blocks[before]!.to));
        },
      ),
      { numRuns: 150 },
    );
  });
});

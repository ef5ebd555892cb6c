import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, before, during, lasting, overlaps, parseEdtf, within, type Answer, type Bounded, type Bounds } from "./index.js";

function date(text: string): Bounded {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.fault.message);
  return result.edtf;
}

describe("comparing dates", () => {
  it.each<[string, string, Answer]>([
    ["2024-02-22", "2024-02-23", "yes"],
    ["2024-02-23", "2024-02-22", "no"],
    ["2024-02-22", "2024-02-22", "maybe"],
    ["2024-02", "2024-02-22", "maybe"],
    ["2024-01", "2024-02-22", "yes"],
    ["[..2024-01]", "2024-02", "yes"],
    ["[2024-01..]", "2024-02", "maybe"],
    ["2024-02-20/2024-02-25", "2024-02-22", "no"],
    ["2024-01~", "2024-02-22", "maybe"],
    ["2024-01?", "2024-02-22", "yes"],
    ["XXXX", "2024", "maybe"],
    ["-0043", "0001", "yes"],
    ["Y-17E7", "Y17E7", "yes"],
    ["2024-02-22T10:00:00Z", "2024-02-22T10:00:00Z", "no"],
    ["2024-02-22T23:30:00-04:00", "2024-02-23T03:00:00Z", "no"],
  ])("is %s before %s? %s", (a, b, answer) => {
    expect(before(date(a), date(b))).toBe(answer);
  });

  it.each<[string, string, Answer]>([
    ["2024-02", "2024-03", "no"],
    ["2024-02", "2024-02", "maybe"],
    ["2024-02-20/2024-02-25", "2024-02-22", "yes"],
    ["2024-02-20/2024-02-25", "2024-02-24/2024-03-01", "yes"],
    ["2024-02-20/2024-02-25", "2024-02-25/2024-03-01", "maybe"],
    ["2024-02/..", "2024-01", "no"],
    ["2024-02/..", "2025-01", "maybe"],
  ])("do %s and %s overlap? %s", (a, b, answer) => {
    expect(overlaps(date(a), date(b))).toBe(answer);
  });

  it.each<[string, string, Answer]>([
    ["2024-02-22", "2024-02", "yes"],
    ["2024-02", "2024-02-22", "maybe"],
    ["2024-03-01", "2024-02", "no"],
    ["2024-02-20/2024-03-05", "2024-02", "no"],
    ["2024-01/2024-03", "2024-02", "no"],
    ["[2024-01..2024-02]", "2024-02", "maybe"],
    ["2024-02-20", "2024-02-20/2024-02-25", "yes"],
    ["2023", "../2024", "yes"],
    ["2025", "../2024", "no"],
    ["XXXX", "2024", "maybe"],
    ["2024", "XXXX", "maybe"],
  ])("was %s during %s? %s", (a, b, answer) => {
    expect(during(date(a), date(b))).toBe(answer);
  });
});

// Any bounds that a date or an interval can have.
const span = fc
  .tuple(fc.option(fc.integer({ min: -20, max: 20 })), fc.option(fc.integer({ min: -20, max: 20 })))
  .map(([a, b]): Bounds => (a !== null && b !== null && a > b ? within(b, a) : within(a, b)));
const bounded = fc
  .oneof(
    span,
    fc
      .tuple(span, span)
      .map(([a, b]) => lasting(a, b))
      .filter(inOrder),
  )
  .map((bounds): Bounded => ({ bounds }));

const rising = (low: number | null, high: number | null): boolean => low === null || high === null || low <= high;

function inOrder({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): boolean {
  return rising(earliestStart, latestStart) && rising(earliestEnd, latestEnd) && rising(earliestStart, latestEnd);
}

const turned = (value: number | null): number | null => (value === null ? null : 0 - value);

/** The same times with past and future changed over. */
const mirrored = ({ bounds }: Bounded): Bounded => {
  return {
    bounds: {
      earliestStart: turned(bounds.latestEnd),
      latestStart: turned(bounds.earliestEnd),
      earliestEnd: turned(bounds.latestStart),
      latestEnd: turned(bounds.earliestStart),
    },
  };
};

/** Holds for all pairs of times. */
function always(law: (a: Bounded, b: Bounded) => unknown): void {
  const checked = (a: Bounded, b: Bounded): void => {
    law(a, b);
  };
  fc.assert(fc.property(bounded, bounded, checked), { numRuns: 1_000 });
}

describe("laws of comparison", () => {
  it("before and after are one question asked from two sides", () => always((a, b) => expect(before(a, b)).toBe(after(b, a))));

  it("not both are before each other", () => always((a, b) => expect(before(a, b) === "yes" && before(b, a) === "yes").toBe(false)));

  it("overlaps is symmetrical", () => always((a, b) => expect(overlaps(a, b)).toBe(overlaps(b, a))));

  it("what is before does not overlap and is not during", () =>
    always((a, b) => {
      const answers = [overlaps(a, b), during(a, b)];
      expect(before(a, b) === "yes" ? answers : ["no", "no"]).toEqual(["no", "no"]);
    }));

  it("what is during may overlap", () => always((a, b) => expect(during(a, b) === "yes" && overlaps(a, b) === "no").toBe(false)));

  it("what overlaps is neither before nor after", () =>
    always((a, b) => {
      const answers = [before(a, b), after(a, b)];
      expect(overlaps(a, b) === "yes" ? answers : ["no", "no"]).toEqual(["no", "no"]);
    }));

  it("past and future are treated alike, open sides too", () =>
    always((a, b) => {
      expect(before(mirrored(b), mirrored(a))).toBe(before(a, b));
      expect(overlaps(mirrored(a), mirrored(b))).toBe(overlaps(a, b));
      expect(during(mirrored(a), mirrored(b))).toBe(during(a, b));
    }));

  it("knowing less never changes a yes into a no", () =>
    fc.assert(
      fc.property(bounded, bounded, fc.nat({ max: 5 }), (a, b, more) => {
        const wider: Bounded = { bounds: widened(a.bounds, more) };
        for (const question of [before, after, overlaps]) {
          const answers = [question(a, b), question(wider, b)];
          expect(["yes,no", "no,yes", "maybe,yes", "maybe,no"]).not.toContain(answers.join(","));
        }
      }),
      { numRuns: 1_000 },
    ));
});

function widened({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds, by: number): Bounds {
  const lower = (value: number | null): number | null => (value === null ? null : value - by);
  const upper = (value: number | null): number | null => (value === null ? null : value + by);
  return {
    earliestStart: lower(earliestStart),
    latestStart: upper(latestStart),
    earliestEnd: lower(earliestEnd),
    latestEnd: upper(latestEnd),
  };
}

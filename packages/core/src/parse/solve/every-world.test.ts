import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilFromDays, daysFromCivil, edtfOfBounds, weekdayOf, withinDays } from "../../model/edtf/index.js";
import { months, relatives, weekdays, type Relative } from "../../model/vocabulary.js";
import { solveTimes } from "./index.js";
import { event, source, statement } from "./telling.testing.js";

/**
 * Every world of a few days, gone through one by one. A world is a first and a last day for each moment; what is told of them is
 * held against it by counting days, not as the solver does it. The solver must leave exactly the days that some world has.
 */
type Days = readonly [first: number, last: number];
type Told =
  | { readonly how: "relative"; readonly x: number; readonly y: number; readonly rel: Relative }
  | { readonly how: "order"; readonly x: number; readonly y: number; readonly days: number; readonly overlap: boolean }
  | { readonly how: "within"; readonly x: number; readonly y: number };

const monthOf = (day: number) => civilFromDays(day).year * 12 + civilFromDays(day).month - 1;
const yearOf = (day: number) => civilFromDays(day).year;
const weekOf = (day: number) => day - weekdayOf(day);

/** Whether a day can be what is told of it by the day `y`. */
function fits(rel: Exclude<Relative, "before" | "after">, day: number, y: number): boolean {
  const weekday = (weekdays as readonly string[]).indexOf(rel);
  if (weekday >= 0) return weekdayOf(day) === weekday && day <= y && y < day + 7;
  const month = (months as readonly string[]).indexOf(rel);
  const ago = monthOf(y) - monthOf(day);
  if (month >= 0) return civilFromDays(day).month === month + 1 && ago >= 0 && ago < 12;
  if (rel === "same-week") return weekOf(day) === weekOf(y);
  if (rel === "week-before") return weekOf(day) === weekOf(y) - 7;
  if (rel === "same-month" || rel === "month-before") return ago === (rel === "same-month" ? 0 : 1);
  return yearOf(day) === yearOf(y) - (rel === "same-year" ? 0 : 1);
}

function holds(told: Told, world: readonly Days[]): boolean {
  const [[first, last], [from, to]] = [world[told.x]!, world[told.y]!];
  if (told.how === "order") return from >= (told.overlap ? first : last) + told.days;
  if (told.how === "within") return first >= from && last <= to;
  if (told.rel === "before") return last <= from;
  if (told.rel === "after") return first >= to;
  return fits(told.rel, first, from) && fits(told.rel, last, from);
}

// Where calendars turn: years, leap days there and missing, the years around 0 and far off.
const turns = [
  [2023, 12, 24],
  [2024, 2, 20],
  [2023, 2, 20],
  [1900, 2, 20],
  [0, 2, 20],
  [-1, 12, 24],
  [-4000, 2, 20],
  [9000, 12, 24],
] as const;
const kinds = [source, statement, event];
const pair = fc.constantFrom([0, 1], [1, 0], [0, 2], [2, 0], [1, 2], [2, 1]);
const told: fc.Arbitrary<Told> = fc.oneof(
  fc.record({ pair, rel: fc.constantFrom(...relatives) }).map(({ pair: [x, y], rel }) => ({ how: "relative", x: x!, y: y!, rel }) as const),
  fc
    .record({ pair, days: fc.nat({ max: 3 }), overlap: fc.boolean() })
    .map(({ pair: [x, y], ...rule }) => ({ how: "order", x: x!, y: y!, ...rule }) as const),
  pair.map(([x, y]) => ({ how: "within", x: x!, y: y! }) as const),
);
const stories = fc.record({
  turn: fc.constantFrom(...turns),
  moments: fc.array(fc.record({ kind: fc.nat({ max: 2 }), from: fc.nat({ max: 12 }), days: fc.nat({ max: 9 }) }), {
    minLength: 3,
    maxLength: 3,
  }),
  tellings: fc.array(told, { minLength: 1, maxLength: 4 }),
});

describe("of a few days", () => {
  it("the solver leaves the days that some world has, and no other", () => {
    fc.assert(
      fc.property(stories, ({ turn, moments, tellings }) => {
        const start = daysFromCivil(turn[0], turn[1], turn[2]);
        const possible = moments.map(({ kind, from, days }) => stretches(start + from, start + from + days, kinds[kind] === event));
        const left = hullOf(possible, tellings);
        const { when, conflicts } = solveTimes({
          clock: "UTC",
          moments: moments.map(({ kind, from, days }, at) =>
            kinds[kind]!(
              String(at),
              { edtf: edtfOfBounds(withinDays(start + from, start + from + days)) },
              ...tellings.flatMap((one) => (one.how === "relative" && one.x === at ? [{ rel: one.rel, to: String(one.y) }] : [])),
            ),
          ),
          rules: tellings.flatMap((one) =>
            one.how === "order" ? [{ ...one, earlier: String(one.x), later: String(one.y), because: "so told", refs: [] }] : [],
          ),
          within: tellings.flatMap((one) =>
            one.how === "within" ? [{ inner: String(one.x), outer: String(one.y), because: "so told", refs: [] }] : [],
          ),
        });
        expect(conflicts.length > 0).toBe(left === undefined);
        if (left) expect(moments.map((_, at) => daysOf(when.get(String(at))!.bounds))).toEqual(left);
      }),
      { numRuns: 250 },
    );
  });
});

function stretches(from: number, to: number, lasts: boolean): Days[] {
  const all: Days[] = [];
  for (let first = from; first <= to; first++) for (let last = first; last <= (lasts ? to : first); last++) all.push([first, last]);
  return all;
}

/** Of each moment the earliest and latest first day and last day in any world; nothing if there is no world. */
function hullOf([a = [], b = [], c = []]: readonly Days[][], tellings: readonly Told[]): number[][] | undefined {
  const hull = [0, 1, 2].map(() => [Infinity, -Infinity, Infinity, -Infinity]);
  const early = tellings.filter(({ x, y }) => x < 2 && y < 2);
  for (const one of a)
    for (const two of b) {
      if (!early.every((each) => holds(each, [one, two]))) continue;
      for (const three of c) {
        const world = [one, two, three];
        if (!tellings.every((each) => holds(each, world))) continue;
        world.forEach(([first, last], at) => {
          const [low, high, endLow, endHigh] = hull[at] as [number, number, number, number];
          hull[at] = [Math.min(low, first), Math.max(high, first), Math.min(endLow, last), Math.max(endHigh, last)];
        });
      }
    }
  return hull[0]![0] === Infinity ? undefined : hull;
}

function daysOf(bounds: { [side: string]: number | null }): number[] {
  return ["earliestStart", "latestStart", "earliestEnd", "latestEnd"].map((side) => Math.floor(bounds[side]! / 86_400));
}

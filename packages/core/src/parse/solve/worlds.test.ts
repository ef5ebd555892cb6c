import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilFromDays, edtfOfBounds, parseEdtf, weekdayOf, withinDays } from "../../model/edtf/index.js";
import { months, weekdays } from "../../model/vocabulary.js";
import type { Relative } from "../../model/vocabulary.js";
import type { Precedence } from "../../model/dataset.js";
import type { Conflict, Moment, OrderRule, SolvedTimes, TimesToSolve } from "./index.js";
import { solveTimes } from "./index.js";
import { event, source, statement } from "./telling.testing.js";
import type { Telling } from "./telling.testing.js";

/**
 * A hidden world: when everything truly was, as first and last day. What is told of it is true, so that the solver must find
 * bounds around the truth and no fault.
 */
type Truth = { id: string; kind: "source" | "statement" | "event"; first: number; last: number };

const day = fc.integer({ min: 19_600, max: 19_900 });
const truths: fc.Arbitrary<Truth[]> = fc
  .array(
    fc.record({ kind: fc.constantFrom("source", "statement", "event"), first: day, length: fc.oneof(fc.constant(0), fc.nat({ max: 30 })) }),
    { minLength: 2, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ kind, first, length }, index) => ({ id: `m-${index}`, kind, first, last: kind === "event" ? first + length : first })),
  );

const monthIndex = (d: number) => civilFromDays(d).year * 12 + civilFromDays(d).month;
const week = (d: number) => d - weekdayOf(d);

/** All that a text could truly say of x by the beginning of y: told here by counting days, not as the solver does it. */
function trueRelatives(x: Truth, y: Truth): Relative[] {
  const found: Relative[] = [];
  const [from, to] = [x.first, x.last];
  if (to <= y.first) found.push("before");
  if (from >= y.last) found.push("after");
  if (from === to && from <= y.first && from > y.first - 7) found.push(weekdays[weekdayOf(from)] as Relative);
  const distance = monthIndex(y.first) - monthIndex(from);
  if (monthIndex(from) === monthIndex(to)) {
    if (distance >= 0 && distance < 12) found.push(months[civilFromDays(from).month - 1] as Relative);
    if (distance === 0) found.push("same-month");
    if (distance === 1) found.push("month-before");
  }
  if (week(from) === week(to) && week(from) === week(y.first)) found.push("same-week");
  if (week(from) === week(to) && week(from) === week(y.first) - 7) found.push("week-before");
  const years = [civilFromDays(from).year, civilFromDays(to).year, civilFromDays(y.first).year] as const;
  if (years[0] === years[1] && years[0] === years[2]) found.push("same-year");
  if (years[0] === years[1] && years[0] === years[2] - 1) found.push("year-before");
  return found;
}

/** True datings in EDTF: the day, the month, some time around it, a stretch that lasted. */
function trueDates({ first, last }: Truth, slack: number): string[] {
  const wide = edtfOfBounds(withinDays(first - slack, last + (slack % 17)));
  if (first !== last) return [`${edtfOfBounds(withinDays(first, first))}/${edtfOfBounds(withinDays(last, last))}`, wide];
  const { year, month } = civilFromDays(first);
  return [edtfOfBounds(withinDays(first, first)), `${year}-${String(month).padStart(2, "0")}`, String(year), wide];
}

const kinds = { source, statement, event };
const pick = <T>(items: readonly T[], seed: number): T | undefined => (items.length === 0 ? undefined : items[seed % items.length]);

const told: fc.Arbitrary<{ world: Truth[]; input: TimesToSolve }> = truths.chain((world) => {
  const at = fc.nat({ max: world.length - 1 }).map((index) => world[index] as Truth);
  const dating = fc.record({ x: at, y: at, seed: fc.nat(), how: fc.constantFrom("edtf", "rel", "both", "broadcast") });
  const rule = fc.record({ a: at, b: at, days: fc.nat({ max: 20 }), overlap: fc.boolean(), inside: fc.boolean() });
  return fc.record({ datings: fc.array(dating, { maxLength: 24 }), rules: fc.array(rule, { maxLength: 24 }) }).map(({ datings, rules }) => {
    const byMoment = new Map<string, Telling[]>(world.map(({ id }) => [id, []]));
    for (const { x, y, seed, how } of datings) {
      const subject = how === "broadcast" ? { ...x, first: x.last + (seed % 9), last: x.last + (seed % 9) } : x;
      const rel = how === "edtf" ? undefined : pick(trueRelatives(subject, y), seed);
      const edtf = how === "rel" ? undefined : pick(trueDates(subject, seed % 40), seed);
      byMoment.get(x.id)?.push({
        ...(rel && { rel, to: y.id }),
        ...(edtf !== undefined && { edtf }),
        ...(how === "broadcast" && { aspect: "broadcast" }),
        ...(seed % 3 > 0 && { source: `by-${seed % 3}` }),
      });
    }
    const order: OrderRule[] = rules.flatMap(({ a, b, days, overlap }) => {
      const gap = b.first - (overlap ? a.first : a.last);
      return gap < 0 ? [] : [{ earlier: a.id, later: b.id, days: Math.min(days, gap), overlap, because: "so told", refs: [] }];
    });
    const within = rules.flatMap(({ a, b, inside }) =>
      inside && b.first <= a.first && a.last <= b.last ? [{ inner: a.id, outer: b.id, because: "part of it", refs: [] }] : [],
    );
    const moments: Moment[] = world.map(({ id, kind }) => kinds[kind](id, ...onceEach(byMoment.get(id) ?? [])));
    return { world, input: { moments, rules: order, within, clock: "UTC" } };
  });
});

// Two broadcasts on two days would be two truths of one thing; one dating an aspect is enough here.
function onceEach(datings: readonly Telling[]): Telling[] {
  const firstBroadcast = datings.find(({ aspect }) => aspect !== undefined);
  return datings.filter((telling) => telling.aspect === undefined || telling === firstBroadcast);
}

const daySeconds = 86_400;
const runs = { numRuns: 150 };

describe("of a true record", () => {
  it("the solver leaves out no truth and finds no fault", () => {
    fc.assert(
      fc.property(told, ({ world, input }) => {
        const { when, conflicts } = solveTimes(input);
        expect(conflicts).toEqual([]);
        for (const { id, first, last } of world) {
          const { bounds, rivals, edtf } = when.get(id) ?? {};
          expect(parseEdtf(edtf ?? "").ok).toBe(true);
          expect(rivals).toBeUndefined();
          // Some second of its first day and some second of its last.
          expect((bounds?.earliestStart ?? -Infinity) < (first + 1) * daySeconds).toBe(true);
          expect((bounds?.latestStart ?? Infinity) >= first * daySeconds).toBe(true);
          expect((bounds?.earliestEnd ?? -Infinity) < (last + 1) * daySeconds).toBe(true);
          expect((bounds?.latestEnd ?? Infinity) >= last * daySeconds).toBe(true);
        }
      }),
      runs,
    );
  });

  it("precedence tells true order", () => {
    fc.assert(
      fc.property(told, ({ world, input }) => {
        const first = new Map(world.map((truth) => [truth.id, truth.first]));
        for (const { earlier, later, days } of solveTimes(input).precedence) {
          expect((first.get(later) ?? 0) - (first.get(earlier) ?? 0)).toBeGreaterThanOrEqual(days);
        }
      }),
      runs,
    );
  });

  it("solving again with what was found changes no bound", () => {
    fc.assert(
      fc.property(told, ({ input }) => {
        const once = solveTimes(input);
        const moments = input.moments.map((moment): Moment => {
          const edtf = once.when.get(moment.id)?.edtf;
          return { ...moment, datings: [...moment.datings, ...(edtf === undefined ? [] : [{ edtf, basis: "inferred" as const }])] };
        });
        const again = solveTimes({ ...input, moments });
        for (const [id, { bounds }] of once.when) expect(again.when.get(id)?.bounds).toEqual(bounds);
      }),
      runs,
    );
  });
});

describe("of any record", () => {
  const lying = fc
    .tuple(told, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 40 })), { maxLength: 3 }))
    .map(([{ world, input }, lies]) => ({
      ...input,
      rules: [
        ...input.rules,
        ...lies.map(([a, b, days]) => ({
          earlier: `m-${a % world.length}`,
          later: `m-${b % world.length}`,
          days,
          because: "a lie",
          refs: [],
        })),
      ],
    }));

  it("the answer does not depend on the order in which it is told", () => {
    fc.assert(
      fc.property(
        lying.chain((input) =>
          fc.record({
            input: fc.constant(input),
            moments: fc.shuffledSubarray([...input.moments], { minLength: input.moments.length }),
            rules: fc.shuffledSubarray([...input.rules], { minLength: input.rules.length }),
          }),
        ),
        ({ input, moments, rules }) => {
          expect(solveTimes({ ...input, moments, rules })).toEqual(solveTimes(input));
        },
      ),
      runs,
    );
  });

  it("the answer does not depend on what anything is called", () => {
    fc.assert(
      fc.property(
        lying.chain((input) =>
          fc.record({
            input: fc.constant(input),
            order: fc.shuffledSubarray([...input.moments.keys()], { minLength: input.moments.length }),
          }),
        ),
        ({ input, order }) => {
          const renamed = JSON.parse(
            JSON.stringify(input).replace(/m-(\d+)/g, (_, at: string) => `n-${order[Number(at)]}-`),
          ) as typeof input;
          const answer = ({ when, precedence, conflicts }: SolvedTimes) => ({ when: Object.fromEntries(when), precedence, conflicts });
          const back = JSON.stringify(answer(solveTimes(renamed))).replace(
            /n-(\d+)-/g,
            (_, at: string) => `m-${order.indexOf(Number(at))}`,
          );
          expect(unsorted(JSON.parse(back))).toEqual(unsorted(JSON.parse(JSON.stringify(answer(solveTimes(input))))));
        },
      ),
      runs,
    );
  });

  it("a conflict names what contradicts, and nothing that is not needed for it", () => {
    fc.assert(
      fc.property(lying, (input) => {
        for (const { datings, rules } of solveTimes(input).conflicts) {
          const only = (keep: (id: string, index: number) => boolean, left: readonly unknown[]) =>
            solveTimes({
              clock: input.clock,
              moments: input.moments.map((moment) => ({
                ...moment,
                datings: moment.datings.map((dating, index) => (keep(moment.id, index) ? dating : blank(dating))),
              })),
              rules: input.rules.filter((rule) => left.includes(rule)),
              within: (input.within ?? []).filter((rule) => left.includes(rule)),
            }).conflicts.length;
          const named = (id: string, index: number) => datings.some((dating) => dating.moment === id && dating.index === index);
          expect(only(named, rules)).toBe(1);
          for (const rule of rules)
            expect(
              only(
                named,
                rules.filter((other) => other !== rule),
              ),
            ).toBe(0);
          for (const gone of datings)
            expect(only((id, index) => named(id, index) && !(id === gone.moment && index === gone.index), rules)).toBe(0);
        }
      }),
      runs,
    );
  });

  it("a planted order that cannot be is found, and is the only fault", () => {
    fc.assert(
      fc.property(told, fc.nat(), fc.nat(), ({ world, input }, a, b) => {
        const [early, late] = [world[a % world.length] as Truth, world[b % world.length] as Truth];
        const one = (truth: Truth): Telling => ({ edtf: edtfOfBounds(withinDays(truth.first, truth.last)) });
        const planted: OrderRule = {
          earlier: early.id,
          later: late.id,
          days: Math.max(0, late.last - early.first) + 1,
          because: "a lie",
          refs: [],
        };
        const moments = input.moments.map((moment): Moment => {
          const extra = [early, late].filter(({ id }) => id === moment.id).flatMap((truth) => event("x", one(truth)).datings);
          const curated = moment.datings.map(({ source: _source, ...dating }) => dating);
          return { ...moment, datings: [...curated, ...extra] };
        });
        const { conflicts } = solveTimes({ ...input, moments, rules: [...input.rules, planted] });
        expect(conflicts).toHaveLength(1);
        expect(conflicts[0]?.rules).toContain(planted);
      }),
      runs,
    );
  });
});

/** An answer whose lists of ids, which are sorted by id, are sorted by what they hold. */
function unsorted(answer: unknown): unknown {
  const { when, precedence, conflicts } = answer as { when: unknown; precedence: Precedence[]; conflicts: Conflict[] };
  return {
    when,
    precedence: precedence.toSorted((a, b) => (`${a.earlier} ${a.later}` < `${b.earlier} ${b.later}` ? -1 : 1)),
    conflicts: conflicts.map((conflict) => ({ ...conflict, moments: conflict.moments.toSorted(), sources: conflict.sources.toSorted() })),
  };
}

/** A dating that tells nothing, in the place of one that is left out. */
const blank = ({ aspect }: Moment["datings"][number]) => ({ basis: "printed" as const, ...(aspect !== undefined && { aspect }) });

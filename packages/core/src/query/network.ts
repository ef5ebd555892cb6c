import type { Dataset } from "../model/dataset.js";
import { dayOf } from "../model/edtf/calendar.js";
import type { Arrows } from "./levels.js";
import { levelsOf } from "./levels.js";
import { ofDataset } from "./once.js";

/**
 * The order of sources, statements and events that is known beyond their dates: arrows from what began earlier to what
 * began later, and by how many days at least.
 */
export type Network = {
  /** Whether `from` began before `to`, or at the latest with it: by a day or more (`days`), perhaps within one day (`order`), or not known. */
  readonly leads: (from: string, to: string) => "days" | "order" | undefined;
  /** Rises along every known order; 0 for what has none before it. */
  readonly level: (id: string) => number;
  /**
   * Of something without any bound of its own: the first day on which anything can have begun that it is known to come before.
   * Infinity: it comes before nothing that has a day, or has bounds itself. Days since 1970-01-01.
   */
  readonly followedFrom: (id: string) => number;
  /** The first and last day on which something can have begun, its own bounds and all it is ordered with considered. Days since 1970-01-01, ±Infinity. */
  readonly startDays: (id: string) => { readonly earliest: number; readonly latest: number } | undefined;
};

export const network: (dataset: Dataset) => Network = ofDataset((dataset) => {
  const starts = startsOf(dataset);
  const ids = [...starts.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const steps = dataset.precedence.flatMap(({ earlier, later, days }) => {
    const [from, to] = [numbers.get(earlier), numbers.get(later)];
    return from === undefined || to === undefined ? [] : [{ from, to, days }];
  });
  steps.sort((a, b) => a.from - b.from);
  const first = new Int32Array(ids.length + 1);
  for (const { from } of steps) first[from + 1]!++;
  for (let at = 0; at < ids.length; at++) first[at + 1]! += first[at]!;
  const arrows: Arrows = { first, to: Int32Array.from(steps, (step) => step.to) };
  const days = Int32Array.from(steps, (step) => step.days);
  const levels = levelsOf(arrows);
  const earliest = Float64Array.from(ids, (id) => starts.get(id)!.earliest);
  const latest = Float64Array.from(ids, (id) => starts.get(id)!.latest);
  const isOpen = Uint8Array.from(ids, (_, at) => (earliest[at] === -Infinity && latest[at] === Infinity ? 1 : 0));
  const followed = Float64Array.from(ids, (_, at) => (isOpen[at] ? Infinity : earliest[at]!));
  // Along rising levels once forwards and once backwards; a few rounds more settle what lies in a circle of same days.
  const rising = steps.toSorted((a, b) => levels[a.from]! - levels[b.from]! || levels[a.to]! - levels[b.to]!);
  for (let round = 0, moved = true; moved && round < 8; round++) {
    moved = false;
    for (const { from, to, days: least } of rising) {
      if (earliest[from]! + least > earliest[to]!) [earliest[to], moved] = [earliest[from]! + least, true];
    }
    for (const { from, to, days: least } of rising.toReversed()) {
      if (latest[to]! - least < latest[from]!) [latest[from], moved] = [latest[to]! - least, true];
      if (isOpen[from] && followed[to]! < followed[from]!) [followed[from], moved] = [followed[to]!, true];
    }
  }
  return {
    leads: (a, b) => {
      const [from, to] = [numbers.get(a), numbers.get(b)];
      if (from === undefined || to === undefined || from === to) return undefined;
      if (arrows.first[from] === arrows.first[from + 1] || levels[from]! > levels[to]!) return undefined;
      return walk(from, to, arrows, days, levels);
    },
    level: (id) => levels[numbers.get(id) ?? -1] ?? 0,
    followedFrom: (id) => {
      const number = numbers.get(id);
      return number === undefined || !isOpen[number] ? Infinity : followed[number]!;
    },
    startDays: (id) => {
      const number = numbers.get(id);
      return number === undefined ? undefined : { earliest: earliest[number]!, latest: latest[number]! };
    },
  };
});

/** The longest way need not be found: only whether there is one, and whether one of them takes a day. */
function walk(from: number, goal: number, { first, to }: Arrows, days: Int32Array, levels: Int32Array): "days" | "order" | undefined {
  const seen = new Map<number, boolean>();
  const ahead: [node: number, day: boolean][] = [[from, false]];
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    const [node, day] = step;
    const before = seen.get(node);
    if (before === true || before === day) continue;
    seen.set(node, day);
    if (node === goal && day) return "days";
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const next = to[at]!;
      if (levels[next]! <= levels[goal]!) ahead.push([next, day || days[at]! > 0]);
    }
  }
  return seen.has(goal) ? "order" : undefined;
}

function startsOf(dataset: Dataset): Map<string, { earliest: number; latest: number }> {
  const timed = [
    ...dataset.sources.map((source) => [source.id, source.published] as const),
    ...dataset.statements.map((statement) => [statement.id, statement.said] as const),
    ...dataset.events.map((event) => [event.id, event.happened] as const),
  ];
  return new Map(
    timed.map(([id, { bounds }]) => [
      id,
      {
        earliest: bounds.earliestStart === null ? -Infinity : dayOf(bounds.earliestStart),
        latest: bounds.latestStart === null ? Infinity : dayOf(bounds.latestStart),
      },
    ]),
  );
}

import { density, spanOf, type Stretch, type Timeline } from "@on-record/core/query";
import { firstSecondOf, monthOf } from "../months.js";

/** One group of cells of the strip: a month, a quarter, a year …, and how many rows may or must fall in it. */
export type Bin = { readonly month: number; readonly possible: number; readonly certain: number };

/** Stretches of one length in calendar months, each `cells` wide. */
export type Calendar = { readonly months: number; readonly cells: number; readonly bins: readonly { readonly month: number }[] };
export type Bins = Omit<Calendar, "bins"> & { readonly bins: readonly Bin[] };

const lengths = [1, 3, 12, 60, 120, 600, 1200, 6000, 12_000];

const kept = new WeakMap<Timeline, Map<string, Bins | undefined>>();

/**
 * The rows found, counted by the shortest stretch of the calendar that fits: every row in every one it may fall in, never
 * spread or averaged. Undefined: no time is known, or the span is beyond what a strip can show.
 */
export function binsOf(found: Timeline, columns: number, widest: number): Bins | undefined {
  const known = kept.get(found) ?? new Map<string, Bins | undefined>();
  kept.set(found, known);
  const key = `${columns} ${widest}`;
  if (!known.has(key)) known.set(key, countBins(found, columns, widest));
  return known.get(key);
}

function countBins(found: Timeline, columns: number, widest: number): Bins | undefined {
  const times = found.rows.map(({ when }) => when);
  const span = spanOf(times);
  if (!span) return undefined;
  const calendar = calendarOf(span, columns, widest);
  const bins = calendar.bins.map(({ month }): Bin => {
    const stretch = { start: firstSecondOf(month), end: firstSecondOf(month + calendar.months) - 1 };
    const { possible, certain } = density(times, stretch, 1).bins[0]!;
    return { month, possible, certain };
  });
  return { ...calendar, bins };
}

/** The shortest stretches of the calendar in which a span fits into so many columns, three at least for each. */
export function calendarOf({ start, end }: Stretch, columns: number, widest: number): Calendar {
  const [from, to] = [monthOf(start), monthOf(end)];
  const sized = (months: number): Calendar => {
    const first = Math.floor(from / months) * months;
    const count = Math.floor((to - first) / months) + 1;
    const cells = Math.min(widest, Math.floor(columns / count));
    return { months, cells, bins: cells < 1 ? [] : Array.from({ length: count }, (_, at) => ({ month: first + at * months })) };
  };
  return sized(lengths.find((months) => sized(months).cells >= 3) ?? lengths.at(-1)!);
}

import { density, spanOf, type Timeline } from "@on-record/core/query";
import { firstSecondOf, monthOf } from "../months.js";

/** One group of cells of the strip: a month, a quarter, a year …, and how many rows may or must fall in it. */
export type Bin = { readonly month: number; readonly possible: number; readonly certain: number };

/** Bins of one length in calendar months, each `cells` wide. */
export type Bins = { readonly months: number; readonly cells: number; readonly bins: readonly Bin[] };

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
  const [from, to] = [monthOf(span.start), monthOf(span.end)];
  for (const months of lengths) {
    const first = Math.floor(from / months) * months;
    const count = Math.floor((to - first) / months) + 1;
    const cells = Math.min(widest, Math.floor(columns / count));
    if (cells < 3 && months < lengths.at(-1)!) continue;
    const bins = Array.from({ length: count }, (_, at): Bin => {
      const month = first + at * months;
      const stretch = { start: firstSecondOf(month), end: firstSecondOf(month + months) - 1 };
      const { possible, certain } = density(times, stretch, 1).bins[0]!;
      return { month, possible, certain };
    });
    return { months, cells, bins };
  }
  return undefined;
}

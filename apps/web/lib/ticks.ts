import { civilFromDays, daysFromCivil, secondsPerDay } from "@on-record/core/query";
import type { Stretch } from "@on-record/core/query";

export type Tick = { readonly at: number; readonly label: string };

const most = 12;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10_000, 100_000, 1_000_000, 10_000_000];

/** The beginnings of years within a stretch of time, so few that they can be told apart; where it holds less than two, of its quarters. */
export function ticksOf(span: Stretch): Tick[] {
  const from = yearOf(span.start);
  const to = yearOf(span.end);
  const step = steps.find((years) => (to - from) / years <= most) ?? to - from;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) add(ticks, span, year, 1, String(year));
  if (ticks.length >= 2) return ticks;
  return [from, from + 1]
    .flatMap((year) => [1, 4, 7, 10].map((month) => [year, month] as const))
    .reduce<Tick[]>((found, [year, month]) => {
      add(found, span, year, month, `${year}-${String(month).padStart(2, "0")}`);
      return found;
    }, []);
}

function add(ticks: Tick[], span: Stretch, year: number, month: number, label: string) {
  const at = daysFromCivil(year, month, 1) * secondsPerDay;
  if (at >= span.start && at <= span.end) ticks.push({ at, label });
}

const yearOf = (second: number) => civilFromDays(Math.floor(second / secondsPerDay)).year;

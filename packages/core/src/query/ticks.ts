import { civilFromDays, daysFromCivil, secondsPerDay } from "../model/edtf/calendar.js";
import type { Stretch } from "./density.js";

/** A line of the axis: the second where it stands, its name, and the larger unit where that begins with it (`2024`, `Feb 2024`). */
export type Tick = { readonly at: number; readonly label: string; readonly larger?: string };

/** The ticks of a window, and the larger unit in which the window begins, where the ticks do not say it themselves. */
export type Axis = { readonly ticks: readonly Tick[]; readonly begins?: string };

type Step = { readonly unit: "day" | "week" | "month" | "year"; readonly count: number };

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const daysIn = { day: 1, week: 7, month: 30.44, year: 365.25 };
const years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 1e5, 1e6, 1e7, 1e8];
const steps: readonly Step[] = [
  { unit: "day", count: 1 },
  { unit: "week", count: 1 },
  { unit: "month", count: 1 },
  { unit: "month", count: 3 },
  ...years.map((count): Step => ({ unit: "year", count })),
];

/**
 * The ticks within a window that is drawn `width` wide, at least `apart` from each other: days, weeks (from Mondays), months,
 * quarters, or years. The calendar is the Gregorian one, also before it was in force; the year before 1 is 1 BC.
 */
export function axisOf(window: Stretch, width: number, apart: number): Axis {
  const days = (window.end - window.start + 1) / secondsPerDay;
  const step = steps.find(({ unit, count }) => (daysIn[unit] * count * width) / days >= apart) ?? steps.at(-1)!;
  const ticks = daysOf(step, window)
    .filter((day) => day * secondsPerDay >= window.start && day * secondsPerDay <= window.end)
    .map((day, at, all) => tick(day, step, all[at - 1]));
  if (step.unit === "year") return { ticks };
  return { ticks, begins: largerName(Math.floor(window.start / secondsPerDay), step) };
}

/** A year as people write it: 0 is 1 BC. */
export const yearName = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

function tick(day: number, step: Step, before: number | undefined): Tick {
  const { year, month, day: ofMonth } = civilFromDays(day);
  const at = day * secondsPerDay;
  if (step.unit === "year") return { at, label: yearName(year) };
  const larger = largerName(day, step);
  const begins = before === undefined ? isFirst(day, step) : largerName(before, step) !== larger;
  return { at, label: step.unit === "month" ? months[month - 1]! : String(ofMonth), ...(begins ? { larger } : {}) };
}

/** Whether a larger unit begins between this tick and the one that would stand before it. */
function isFirst(day: number, step: Step): boolean {
  const { month, day: ofMonth } = civilFromDays(day);
  if (step.unit === "month") return month === 1;
  return ofMonth <= (step.unit === "week" ? 7 : 1);
}

function largerName(day: number, step: Step): string {
  const { year, month } = civilFromDays(day);
  return step.unit === "month" ? yearName(year) : `${months[month - 1]} ${yearName(year)}`;
}

/** The days on which a step may stand, from the one before the window to the one after it. */
function daysOf({ unit, count }: Step, window: Stretch): number[] {
  const [first, last] = [Math.floor(window.start / secondsPerDay), Math.ceil(window.end / secondsPerDay)];
  if (unit === "day") return range(first, last, 1);
  // 1970-01-01 was a Thursday.
  if (unit === "week") return range(Math.floor((first + 3) / 7) * 7 - 3, last, 7);
  const [from, to] = [civilFromDays(first), civilFromDays(last)];
  if (unit === "year") return yearsOf(from.year, to.year, count).map((year) => daysFromCivil(year, 1, 1));
  const firstMonth = Math.floor((from.year * 12 + from.month - 1) / count) * count;
  return range(firstMonth, to.year * 12 + to.month - 1, count).map((month) =>
    daysFromCivil(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1),
  );
}

/** The years that are round as people count them: 400 BC, 200 BC, 1, 200. No year lies between 1 BC and 1. */
function yearsOf(from: number, to: number, count: number): number[] {
  if (count === 1) return range(from, to, 1);
  const multiples = range(Math.floor((from - 1) / count) * count, to, count);
  // The year 1 stands for 0, unless that would be too near to the next.
  return multiples.filter((year) => year !== 0 || count > 10).map((year) => (year > 0 ? year : year + 1));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, at) => from + at * step);
}

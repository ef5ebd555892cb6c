import { months, weekdays } from "../../model/vocabulary.js";
import type { Relative } from "../../model/vocabulary.js";
import { month, monthOf, week, weekOf, year, yearOf } from "./calendar.js";
import type { Days } from "./calendar.js";

/**
 * One relative dating, "x by its distance from y", as functions on whole days. All of them grow with their argument, so that the
 * bounds of one side give the bounds of the other.
 */
export type Window = {
  /** Where x lies, given the day of y. */
  of: (y: number) => Days;
  /** Where y lies, given a day of x. */
  from: (x: number) => Days;
  /** The first day not before the given one that x can be, and the last one not after it. */
  next: (x: number) => number;
  last: (x: number) => number;
  /** How the order of x and y is known from the words alone: x is at least this many days before y. */
  leads?: number;
  /** How an English text would put it. */
  says: string;
};

/** `before` and `after` are orders, not windows. */
export type WindowRelative = Exclude<Relative, "before" | "after">;

/** That day, or up to six days before y. */
const weekday = (index: number, name: string): Window => {
  const last = (day: number) => day - ((((day - 4 - index) % 7) + 7) % 7);
  const next = (day: number) => last(day + 6);
  return {
    of: (y) => ({ first: last(y), last: last(y) }),
    from: (x) => ({ first: x, last: x + 6 }),
    next,
    last,
    leads: 0,
    says: `on ${name}`,
  };
};

/** The latest such month that begins not after y: if y lies inside that month, that one. */
const namedMonth = (index: number, name: string): Window => {
  const latest = (day: number) => monthOf(day) - ((((monthOf(day) - index) % 12) + 12) % 12);
  return {
    of: (y) => month(latest(y)),
    from: (x) => ({ first: month(latest(x)).first, last: month(latest(x) + 12).first - 1 }),
    next: (x) => (x <= month(latest(x)).last ? x : month(latest(x) + 12).first),
    last: (x) => Math.min(x, month(latest(x)).last),
    says: `in ${name}`,
  };
};

/** The calendar unit of y (a week runs from Monday to Sunday), or the one `back` units before. */
const unit = (indexOf: (day: number) => number, days: (index: number) => Days, back: 0 | 1, says: string): Window => ({
  of: (y) => days(indexOf(y) - back),
  from: (x) => days(indexOf(x) + back),
  next: (x) => x,
  last: (x) => x,
  ...(back === 1 && { leads: 1 }),
  says,
});

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const weekdayRows = Object.fromEntries(weekdays.map((name, index) => [name, weekday(index, capital(name))])) as Record<
  (typeof weekdays)[number],
  Window
>;
const monthRows = Object.fromEntries(months.map((name, index) => [name, namedMonth(index, capital(name))])) as Record<
  (typeof months)[number],
  Window
>;

/** Every relative dating but `before` and `after`. */
export const windows = {
  ...weekdayRows,
  ...monthRows,
  "same-week": unit(weekOf, week, 0, "this week"),
  "same-month": unit(monthOf, month, 0, "this month"),
  "same-year": unit(yearOf, year, 0, "this year"),
  "week-before": unit(weekOf, week, 1, "last week"),
  "month-before": unit(monthOf, month, 1, "last month"),
  "year-before": unit(yearOf, year, 1, "last year"),
} satisfies Record<WindowRelative, Window>;

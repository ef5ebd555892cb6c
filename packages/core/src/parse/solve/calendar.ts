import { civilFromDays, daysFromCivil } from "../../model/edtf/index.js";

/**
 * Days and months as whole numbers. A day counts from 1970-01-01, a month from January of the year 0, a week from the one
 * that Monday 1970-01-05 begins; so "the month before" is one less, across year ends too.
 */
const daySeconds = 86_400;

/** A stretch of whole days, both ends included. */
export type Days = { first: number; last: number };

export const dayOf = (second: number): number => Math.floor(second / daySeconds);
export const firstSecondOf = (day: number): number => day * daySeconds;
export const lastSecondOf = (day: number): number => day * daySeconds + daySeconds - 1;

const monday = 4;

export const weekOf = (day: number): number => Math.floor((day - monday) / 7);
export const week = (index: number): Days => ({ first: index * 7 + monday, last: index * 7 + monday + 6 });

export const monthOf = (day: number): number => {
  const date = civilFromDays(day);
  return date.year * 12 + date.month - 1;
};
const firstDayOfMonth = (index: number): number => daysFromCivil(Math.floor(index / 12), index - Math.floor(index / 12) * 12 + 1, 1);
export const month = (index: number): Days => ({ first: firstDayOfMonth(index), last: firstDayOfMonth(index + 1) - 1 });

export const yearOf = (day: number): number => civilFromDays(day).year;
export const year = (index: number): Days => ({ first: daysFromCivil(index, 1, 1), last: daysFromCivil(index + 1, 1, 1) - 1 });

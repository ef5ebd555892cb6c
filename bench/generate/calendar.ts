/** Days are counted from 1970-01-01, and are what everything generated is truly dated by; what is printed of them is vaguer. */
export type Day = number;

export const dayOf = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
export const isoOf = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
export const yearOf = (day: Day): number => Number(isoOf(day).slice(0, 4));

/** Months, counted from January of the year 0. */
export const monthOf = (day: Day): number => yearOf(day) * 12 + Number(isoOf(day).slice(5, 7)) - 1;

/** Monday is 0. Day 0 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

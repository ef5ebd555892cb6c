import { addMonths } from "./calendar.js";
import type { Part } from "./edtf.js";
import { maskedTail, type Days } from "./mask.js";

/** How far `~` widens a date to either side. */
export interface Slack {
  readonly months: number;
  readonly days: number;
}

/**
 * What "about" means, by what is about: a stated rule, as the specification gives none.
 *
 * | about                            | either side                      |
 * | -------------------------------- | -------------------------------- |
 * | a day                            | 3 days                           |
 * | a month, or a season or the like | 1 month                          |
 * | a year                           | 1 year                           |
 * | a decade, century, millennium    | half of it: 5, 50, 500 years     |
 * | significant digits, exponents    | half of what their last digit is |
 */
export const slackOf = {
  day: { months: 0, days: 3 },
  month: { months: 1, days: 0 },
  years: (count: number): Slack => ({ months: count === 1 ? 12 : count * 6, days: 0 }),
} as const;

/**
 * The slack of a date by its components (year, month or other part of the year, day). An unbroken run of approximate
 * components is about its last one: `2004-06~-11` is about June, `2004-06-11~` about that day. Two runs, as in
 * `2004~-06-~11`, add up. A component that is wholly unspecified cannot be about anything and leaves it to the one before.
 */
export function slackOfParts(year: Part, month: Part | null, day: Part | null): Slack {
  const aboutMonth = month !== null && month.approximate;
  const aboutDay = day !== null && day.approximate;
  const ofYear = year.approximate ? slackOf.years(10 ** maskedTail(year.text)) : none;
  const ofMonth = aboutMonth && month.text !== "XX" ? slackOf.month : aboutMonth ? ofYear : none;
  const ofDay = aboutDay && day.text !== "XX" ? slackOf.day : aboutDay ? ofMonth : none;
  const last = aboutDay ? ofDay : aboutMonth ? ofMonth : ofYear;
  return year.approximate && aboutDay && !aboutMonth ? { months: ofYear.months, days: ofDay.days } : last;
}

const none: Slack = { months: 0, days: 0 };

/** Widens a stretch of days. `wholeMonths`: it ends with a month and must do so again. */
export function widen({ from, to }: Days, { months, days }: Slack, wholeMonths: boolean): Days {
  return {
    from: addMonths(from, -months) - days,
    to: (wholeMonths ? addMonths(to + 1, months) - 1 : addMonths(to, months)) + days,
  };
}

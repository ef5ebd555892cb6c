import type { Dating } from "../model/dating.js";
import { dayOf, weekdayOf } from "../model/edtf/calendar.js";
import { type Weekday, weekdays } from "../model/vocabulary.js";

/** The day of the week that a dating tells: by its name, or by a date of one day. Undefined: it tells neither. */
export function toldWeekday({ rel, bounds }: Pick<Dating, "rel" | "bounds">): Weekday | undefined {
  const named = weekdays.find((day) => day === rel);
  if (named) return named;
  const { earliestStart, latestEnd } = bounds;
  if (earliestStart === null || latestEnd === null || dayOf(earliestStart) !== dayOf(latestEnd)) return undefined;
  return weekdays[weekdayOf(dayOf(earliestStart))];
}

import { daysFromCivil, daysInMonth } from "./calendar.js";
import { fitting, isMasked, maskedDays, type Days } from "./mask.js";
import { monthName } from "./english.js";
import type { Piece, Pieces } from "./piece.js";
import type { Scan } from "./scan.js";

/** The days that a year, month or day stands for; a fault at the component that no calendar has. */
export function realDays(scan: Scan, { year, month, day }: Pieces): Days | undefined {
  if (!isMasked(year.text) && !(month && isMasked(month.text)) && !(day && isMasked(day.text)))
    return plainDays(scan, Number(year.text), month, day);
  const days = maskedDays(year.text, month?.text ?? null, day?.text ?? null);
  if (days) return days;
  if (month && fitting(month.text, 1, 12).length === 0) return noMonth(scan, month);
  const last = day ?? year;
  return scan.fail(
    last.at,
    last.text.length,
    `no real date is written ${scan.text.slice(year.at, last.at + last.text.length)}, whatever the X stand for`,
    "put an X only where a digit makes a date of it",
  );
}

function plainDays(scan: Scan, year: number, month: Piece | null, day: Piece | null): Days | undefined {
  if (!month) return { from: daysFromCivil(year, 1, 1), to: daysFromCivil(year, 12, 31) };
  const m = Number(month.text);
  if (m < 1 || m > 12) return noMonth(scan, month);
  const length = daysInMonth(year, m);
  if (!day) {
    const from = daysFromCivil(year, m, 1);
    return { from, to: from + length - 1 };
  }
  const d = Number(day.text);
  if (d < 1 || d > length) {
    const which = m === 2 ? `${monthName(m)} of that year` : monthName(m);
    return scan.fail(
      day.at,
      day.text.length,
      `there is no day ${day.text} in ${which}`,
      `write a day from 01 to ${length}, or leave it out`,
    );
  }
  const from = daysFromCivil(year, m, d);
  return { from, to: from };
}

function noMonth(scan: Scan, month: Piece): undefined {
  return scan.fail(
    month.at,
    month.text.length,
    `there is no month ${month.text}`,
    "a month is 01 to 12; 21 to 41 are seasons, quarters, thirds and halves of a year",
  );
}

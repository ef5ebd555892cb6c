/** EDTF (ISO 8601-2) read, written, compared and told in words. Needs nothing but the language: it runs in any browser. */
export { lasting, unknownBounds, within, withinDays, type Bounded, type Bounds } from "./bounds.js";
export {
  addMonths,
  civilFromDays,
  dayOf,
  daysFromCivil,
  daysInMonth,
  isLeapYear,
  secondsPerDay,
  secondsPerHour,
  secondsPerMinute,
  weekdayOf,
  type Civil,
} from "./calendar.js";
export { after, before, during, overlaps, type Answer } from "./compare.js";
export type {
  Doubt,
  Edtf,
  EdtfDate,
  EdtfDateTime,
  EdtfFault,
  EdtfInterval,
  EdtfPoint,
  EdtfResult,
  EdtfSeason,
  EdtfSet,
  EdtfText,
  EdtfYear,
  IntervalEnd,
  Level,
  Member,
  MemberRange,
  Part,
} from "./edtf.js";
export { formatEdtf } from "./format.js";
export { edtfOfBounds } from "./of-bounds.js";
export { edtfText, parseEdtf } from "./parse.js";
export { shortWhen } from "./short.js";
export { longWhen } from "./words.js";

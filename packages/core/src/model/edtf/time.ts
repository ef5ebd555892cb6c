import { within } from "./bounds.js";
import { secondsPerHour, secondsPerMinute } from "./calendar.js";
import type { EdtfDate, EdtfDateTime } from "./edtf.js";
import { code, isDigit, type Scan } from "./scan.js";

// The offsets that clocks on Earth have, in minutes.
const westmost = -12 * 60;
const eastmost = 14 * 60;

/** Reads `T23:20:30`, or `T23:20` for some second of that minute, with `Z`, `-04`, `+04:30` or nothing after it. */
export function readTime(scan: Scan, date: EdtfDate): EdtfDateTime | undefined {
  scan.at += 1;
  const at = scan.at;
  const hour = readUnit(scan, "hour", 24);
  if (hour === undefined || !colon(scan)) return undefined;
  const minute = readUnit(scan, "minute", 59);
  if (minute === undefined) return undefined;
  const whole = scan.take(code.colon);
  const secondAt = scan.at;
  const second = whole ? readUnit(scan, "second", 60) : 0;
  if (second === undefined) return undefined;
  const time = scan.text.slice(at, scan.at);
  if (hour === 24 && minute + second > 0)
    return scan.fail(at, time.length, "a time after 24:00:00", "24:00:00 is the end of the day: write the time on the next day");
  const offset = readOffset(scan);
  if (offset === undefined) return undefined;
  // A leap second comes at the end of a UTC day. Seconds since 1970 do not count it: it is read as the second before.
  const leap = second === 60;
  if (leap && mod(hour * 60 + minute - (offset ?? 0), 24 * 60) !== 24 * 60 - 1)
    return scan.fail(
      secondAt,
      2,
      "a second 60 that is not at the end of a UTC day",
      "seconds are 00 to 59; only 23:59:60 UTC can be a leap second",
    );
  const midnight = date.bounds.earliestStart ?? 0;
  const instant = midnight + hour * secondsPerHour + (minute - (offset ?? 0)) * secondsPerMinute + (leap ? 59 : second);
  return {
    type: "date-time",
    level: date.level,
    text: `${date.text}T${time}${writeOffset(offset)}`,
    bounds: within(instant, whole ? instant : instant + secondsPerMinute - 1),
    uncertain: false,
    approximate: false,
    date: date.text,
    time,
    offset,
  };
}

/** An offset in minutes as text: nothing for local time, `Z` for 0, else `+04:30`. */
export function writeOffset(offset: number | null): string {
  if (offset === null) return "";
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const two = (value: number): string => String(value).padStart(2, "0");
const mod = (value: number, by: number): number => ((value % by) + by) % by;

function readUnit(scan: Scan, name: string, most: number): number | undefined {
  const at = scan.at;
  if (!isDigit(scan.peek())) return scan.unexpected(`the ${name}`);
  if (!isDigit(scan.peek(1))) return scan.fail(at, 1, `${name}s of one digit`, `${name}s have two digits, as in 09`);
  scan.at += 2;
  const value = Number(scan.text.slice(at, scan.at));
  return value > most ? scan.fail(at, 2, `there is no ${name} ${value}`, `${name}s end at ${name === "hour" ? 23 : 59}`) : value;
}

function colon(scan: Scan): boolean {
  if (scan.take(code.colon)) return true;
  scan.unexpected("a colon before the minutes, as in 19:30,");
  return false;
}

/** Minutes east of UTC; `null` if the time is local. */
function readOffset(scan: Scan): number | null | undefined {
  if (scan.take(code.Z)) return 0;
  const at = scan.at;
  const sign = scan.take(code.plus) ? 1 : scan.take(code.minus) ? -1 : 0;
  if (sign === 0) return null;
  const hours = readUnit(scan, "hour", 23);
  if (hours === undefined) return undefined;
  const minutes = scan.take(code.colon) ? readUnit(scan, "minute", 59) : 0;
  if (minutes === undefined) return undefined;
  const offset = sign * (hours * 60 + minutes);
  if (sign < 0 && offset === 0) return scan.fail(at, scan.at - at, "an offset of minus zero", "write Z for UTC");
  if (offset < westmost || offset > eastmost)
    return scan.fail(at, scan.at - at, "an offset that no place on Earth has", "offsets go from -12:00 to +14:00");
  return offset;
}

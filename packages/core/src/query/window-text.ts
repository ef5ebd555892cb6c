import type { Bounds } from "../model/edtf/bounds.js";
import { secondsPerDay } from "../model/edtf/calendar.js";
import type { EdtfText } from "../model/edtf/edtf.js";
import { edtfOfBounds } from "../model/edtf/of-bounds.js";
import { parseEdtf } from "../model/edtf/parse.js";
import type { Stretch } from "./density.js";
import { kept } from "./scale.js";

/** A window as an address carries it, to the day: `2023-09-01/2024-08-30`. What is read from it is written the same. */
export function windowText({ start, end }: Stretch): EdtfText {
  const first = Math.round(start / secondsPerDay) * secondsPerDay;
  const last = Math.max(first, (Math.round((end + 1) / secondsPerDay) - 1) * secondsPerDay);
  const days: Bounds = {
    earliestStart: first,
    latestStart: first + secondsPerDay - 1,
    earliestEnd: last,
    latestEnd: last + secondsPerDay - 1,
  };
  return edtfOfBounds(days);
}

/**
 * The window that an EDTF names, moved into the whole; an open side reaches as far as the whole does. Undefined: the text is
 * no date, or names nothing of the whole.
 */
export function windowFrom(text: string, whole: Stretch): Stretch | undefined {
  const read = parseEdtf(text);
  if (!read.ok) return undefined;
  const { earliestStart, latestEnd } = read.edtf.bounds;
  const window = { start: earliestStart ?? whole.start, end: latestEnd ?? whole.end };
  return window.start > whole.end || window.end < whole.start || window.start > window.end ? undefined : kept(window, whole);
}

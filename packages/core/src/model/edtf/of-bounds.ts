import { nearestLower, nearestUpper, type Bounds } from "./bounds.js";
import { edgesOf, isOnce, sameEdge, textOfEdge } from "./edges.js";
import type { EdtfText } from "./edtf.js";

/**
 * The narrowest EDTF for bounds, in days or coarser: `2024-02` for that month, `[2024-01-29..2024-08-31]` for once within a
 * span (in months or years where its ends fall on their edges), `[..2024-08-30]` and `[2024-02..]` for one open side,
 * `2024-02-22/2024-02-25` for what lasted, `XXXX` where nothing is known. Its bounds never lie inside the given ones. What
 * lasted from or to something that is not one day, month or year is told as once within the whole, since an interval's
 * ends cannot be spans.
 */
export function edtfOfBounds(bounds: Bounds): EdtfText {
  const lasted = isOnce(bounds) ? undefined : lastedText(bounds);
  return (lasted ?? onceText(bounds.earliestStart, bounds.latestEnd)) as EdtfText;
}

function onceText(earliest: number | null, latest: number | null): string {
  if (earliest === null && latest === null) return "XXXX";
  const { from, to } = edgesOf(earliest, latest);
  if (from && to && sameEdge(from, to)) return textOfEdge(from);
  return `[${from ? textOfEdge(from) : ""}..${to ? textOfEdge(to) : ""}]`;
}

function lastedText({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): string | undefined {
  // Start and end hold each other: 2004-06-11 to some time in 2004 ends no earlier than on that day.
  const start = earliestStart === null ? ".." : singleText(earliestStart, nearestUpper(latestStart, latestEnd));
  const end = latestEnd === null ? ".." : singleText(nearestLower(earliestEnd, earliestStart), latestEnd);
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

/** One day, month or year, if two seconds are its first and last. */
function singleText(first: number | null, last: number | null): string | undefined {
  if (first === null || last === null) return undefined;
  const { from, to } = edgesOf(first, last);
  return from && to && sameEdge(from, to) ? textOfEdge(from) : undefined;
}

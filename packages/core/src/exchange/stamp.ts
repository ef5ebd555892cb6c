import type { Dataset } from "../model/dataset.js";
import { civilFromDays, dayOf } from "../model/edtf/calendar.js";
import { parseEdtf } from "../model/edtf/parse.js";
import { hasFourDigits, isoDay } from "./days.js";
import type { ExportOptions } from "./format.js";
import type { Losses } from "./losses.js";

/**
 * The day of a file as 2024-03-14: the one given, else that of the record's last change, else the last on which a source may
 * have been published. No clock is read, so that the same record gives the same file.
 */
export function stampOf(dataset: Dataset, { on }: ExportOptions, losses: Losses): string {
  if (on !== undefined) return on;
  const changed = dataset.record.changes
    .flatMap((change) => dayIn(change.on) ?? [])
    .sort()
    .at(-1);
  if (changed !== undefined) return changed;
  losses.add("stamp-assumed");
  const published = dataset.sources.flatMap(({ published: { bounds } }) => inRange(bounds.latestEnd ?? bounds.earliestStart) ?? []);
  return published.sort().at(-1) ?? "1970-01-01";
}

/** The first day of a date in EDTF. Undefined: it has none, or none of four digits. */
export function dayIn(edtf: string): string | undefined {
  const read = parseEdtf(edtf);
  return read.ok ? inRange(read.edtf.bounds.earliestStart) : undefined;
}

function inRange(seconds: number | null): string | undefined {
  if (seconds === null) return undefined;
  const day = civilFromDays(dayOf(seconds));
  return hasFourDigits({ first: day, last: day }) ? isoDay(day) : undefined;
}

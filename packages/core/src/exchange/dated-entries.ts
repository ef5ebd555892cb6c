import type { Dataset } from "../model/dataset.js";
import { type Addresses, addressesOf } from "./addresses.js";
import { type Days, daysOf } from "./days.js";
import { entriesOf, type Entry, tellLeftOut } from "./entries.js";
import type { ExportOptions } from "./format.js";
import type { Losses } from "./losses.js";
import { selectionOf } from "./selection.js";

/** A line of the record on the days that a calendar gives it. */
export type DatedEntry = { readonly entry: Entry; readonly days: Days };

/**
 * The lines of a record for a format that is a calendar. What it has no place for is counted among the losses: questions, lines
 * without a date, and lines whose days do not fit (`fits`).
 */
export function datedEntries(
  dataset: Dataset,
  options: ExportOptions,
  losses: Losses,
  fits: (days: Days) => boolean,
): { entries: DatedEntry[]; addresses: Addresses } {
  const addresses = addressesOf(dataset, options, losses);
  const selection = selectionOf(dataset, options.query);
  tellLeftOut(selection, losses);
  losses.add("questions-left-out", selection.questions.length);
  const entries = entriesOf(dataset, selection, addresses, losses).flatMap((entry) => {
    const days = daysOf(entry.when, losses);
    if (!days) losses.add("rows-undated");
    else if (!fits(days)) losses.add("rows-out-of-range");
    else return [{ entry, days }];
    return [];
  });
  return { entries, addresses };
}

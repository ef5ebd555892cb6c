import type { SourceId } from "../../model/id.js";
import type { Selector } from "../../model/selector.js";
import type { Entry, Path } from "../annotations/index.js";
import type { Items } from "../link/item.js";
import type { Quote } from "./quotes.js";

/** The quotes of a source and of a report, by the record’s id. */
export type RecordQuotes = {
  readonly zones: ReadonlyMap<string, readonly Quote[]>;
  readonly unread: ReadonlyMap<string, readonly Quote[]>;
  readonly reports: ReadonlyMap<string, { readonly quote: Quote; readonly again: readonly Quote[] }>;
  /** All of these, and those of datings. */
  readonly all: readonly Quote[];
};

const ownWords: Path = ["quote"];

/** Takes the quotes out of sources and reports. Of two records with one id, which is an error, the first one counts. */
export function collectQuotes(items: Items, ofDatings: readonly Quote[]): RecordQuotes {
  const all = [...ofDatings];
  const quote = (entry: Entry<unknown>, source: SourceId, selector: Selector, path: Path): Quote => {
    const made: Quote = { source, selector, entry, path };
    all.push(made);
    return made;
  };
  const zones = new Map<string, Quote[]>();
  const unread = new Map<string, Quote[]>();
  for (const source of items.sources) {
    const { id, zones: zoneEntries = [], unread: unreadEntries = [] } = source.value;
    if (zones.has(id)) continue;
    zones.set(
      id,
      zoneEntries.map((zone, index) => quote(source, id, zone.quote, ["zones", index, "quote"])),
    );
    unread.set(
      id,
      unreadEntries.map((entry, index) => quote(source, id, entry.quote, ["unread", index, "quote"])),
    );
  }
  const reports = new Map<string, { quote: Quote; again: Quote[] }>();
  for (const report of items.reports) {
    const { source, quote: selector, again = [] } = report.value;
    const found = {
      quote: quote(report, source, selector, ownWords),
      again: again.map((entry, index) => quote(report, source, entry, ["again", index])),
    };
    if (!reports.has(report.id)) reports.set(report.id, found);
  }
  return { zones, unread, reports, all };
}

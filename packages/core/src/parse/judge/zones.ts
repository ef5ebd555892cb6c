import type { Span } from "../../model/selector.js";
import { silentZoneKinds, type ZoneKind } from "../../model/vocabulary.js";
import type { Quote } from "../evidence/quotes.js";
import { groupBy } from "../group-by.js";
import { quoted } from "../say.js";
import type { Rule } from "./judged.js";

type Stretch = Span & { readonly kind: ZoneKind; readonly quote: Quote };

const silent: readonly ZoneKind[] = silentZoneKinds;

/** Zones share no words; and what a report rests on is part of the story, not of the page around it. */
export const zonesAreApart: Rule = ({ items, quotes }, problems) => {
  const quietStretches = new Map<string, Stretch[]>();
  for (const source of items.sources) {
    const stretches = (quotes.zones.get(source.id) ?? []).flatMap((quote, index): Stretch[] => {
      const kind = source.value.zones?.[index]?.kind;
      return kind && quote.evidence ? quote.evidence.spans.map((span) => ({ ...span, kind, quote })) : [];
    });
    stretches.sort((a, b) => a.start - b.start || b.end - a.end);
    let last: Stretch | undefined;
    for (const stretch of stretches) {
      if (last && stretch.start < last.end && last.quote !== stretch.quote) {
        const message = `this ${stretch.kind} shares words with the ${last.kind} ${quoted(last.quote.evidence?.exact ?? "")}`;
        problems.add("zones-overlap", source.at(stretch.quote.path), message, "end one zone where the other begins");
      }
      if (!last || stretch.end > last.end) last = stretch;
    }
    quietStretches.set(
      source.id,
      stretches.filter(({ kind }) => silent.includes(kind)),
    );
  }

  const inReports = [...quotes.reports.values()].flatMap(({ quote, again }) => [quote, ...again]);
  for (const [source, group] of groupBy(inReports, (quote) => quote.source)) {
    const quiet = quietStretches.get(source) ?? [];
    if (quiet.length === 0) continue;
    for (const quote of group) {
      const zone = quote.evidence?.spans.map((span) => firstShared(quiet, span)).find((found) => found !== undefined);
      if (!zone) continue;
      const message = `these words stand in a zone of kind ${zone.kind}, which is part of the page and not of the story`;
      problems.add(
        "quote-in-silent-zone",
        quote.entry.at(quote.path),
        message,
        "take the report out, or make the zone end before these words",
      );
    }
  }
};

/** The first stretch that shares a character with the span. Stretches are sorted by start; where they overlap, that is told already. */
function firstShared(stretches: readonly Stretch[], { start, end }: Span): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found && found.start < end ? found : undefined;
}

import type { Selector, SelectorPart, Span } from "../../model/selector.js";
import { groupBy } from "../group-by.js";
import type { SourceText, UnseenText } from "../link/texts.js";
import type { Quote } from "./quotes.js";

/**
 * Takes the quotes of sources whose text is not at hand as they are written: nobody has looked whether they are printed so. What such a
 * source has for a text is its quotes, each a paragraph, in which their places are counted.
 */
export function takeAsWritten(quotes: readonly Quote[], unseen: ReadonlyMap<string, UnseenText>): Map<string, SourceText> {
  const texts = new Map<string, SourceText>();
  const bySource = groupBy(quotes, ({ source }) => source);
  for (const [id, about] of unseen) {
    let text = "";
    const known = new Map<string, Span[]>();
    for (const quote of bySource.get(about.source.value.id) ?? []) {
      const parts = partsOf(quote.selector);
      const exact = parts.join(" … ");
      const spans =
        known.get(exact) ??
        parts.map((part): Span => {
          const start = text.length;
          text += `${part}\n\n`;
          return { start, end: start + part.length };
        });
      known.set(exact, spans);
      quote.evidence = { source: quote.source, exact, spans };
    }
    texts.set(id, { ...about, text });
  }
  return texts;
}

const partsOf = (selector: Selector): string[] => (Array.isArray(selector) ? selector.flatMap(wordsOf) : wordsOf(selector));

function wordsOf(part: SelectorPart): string[] {
  if (typeof part === "string") return [part];
  return "exact" in part ? [part.exact] : [part.from, part.to];
}

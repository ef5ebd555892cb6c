import type { Evidence, Selector } from "../../model/selector.js";
import type { SourceId } from "../../model/id.js";
import { anchor, foldText, hasWords } from "../anchor/index.js";
import type { Entry, Path } from "../annotations/index.js";
import { compact } from "../compact.js";
import { groupBy } from "../group-by.js";
import type { SourceText } from "../link/texts.js";
import type { Problems } from "../problems.js";

/** A quote that waits to be found. `evidence` is there once it was. */
export type Quote = {
  readonly source: SourceId;
  readonly selector: Selector;
  readonly entry: Entry<unknown>;
  readonly path: Path;
  evidence?: Evidence;
};

// Whether another source has the words of a quote that was not found: asked of so many characters, then no more, so that a
// thousand wrong quotes in a large record do not read it a thousand times.
const mostCharactersElsewhere = 20_000_000;

/** Finds every quote in its source, one source’s text at a time. A quote of a source without a text is passed over: that is told already. */
export function findQuotes(quotes: readonly Quote[], texts: ReadonlyMap<string, SourceText>, problems: Problems): void {
  let charactersLeft = mostCharactersElsewhere;
  for (const [id, asked] of groupBy(quotes, ({ source }) => source)) {
    const text = texts.get(id)?.text;
    if (text === undefined) continue;
    const elsewhere = (words: string): string[] => {
      const having: string[] = [];
      for (const [other, { text: otherText }] of texts) {
        if (other === id || charactersLeft < otherText.length) continue;
        charactersLeft -= otherText.length;
        if (hasWords(foldText(otherText), words)) having.push(other);
      }
      return having;
    };
    const folded = foldText(text);
    for (const quote of asked) {
      const found = anchor(folded, quote.selector, { name: id, elsewhere });
      if (found.ok) quote.evidence = { source: quote.source, exact: ownWords(found.exact, quote.selector), spans: found.spans };
      else problems.add(found.code, quote.entry.at([...quote.path, ...found.path]), found.message, found.hint);
    }
  }
}

/** Words that are a stretch of a text hold on to the whole of it, so they are taken as the curator wrote them, or copied. */
const ownWords = (found: string, selector: Selector): string => (found === selector ? selector : compact(found));

import type { Selector, Span } from "../model/selector.js";
import { anchor, type FoldedText, selectorOf } from "../parse/anchor/index.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The words that W3C selectors mean, as a selector of ours. The TextQuoteSelector decides; where its words stand in several places, a
 * TextPositionSelector settles which, if the same words stand there to the letter. Undefined: there is no TextQuoteSelector.
 */
export function selectorFor(selectors: readonly Fields[], text: FoldedText): Selector | undefined {
  const all = selectors.flatMap((selector) => [selector, ...refining(selector)]);
  const quote = all.find(({ type, exact }) => type === "TextQuoteSelector" && typeof exact === "string" && exact !== "");
  if (!quote) return undefined;
  const [exact, prefix, suffix] = [quote["exact"], quote["prefix"], quote["suffix"]].map((part) => (typeof part === "string" ? part : ""));
  const written: Selector = {
    exact: exact!,
    ...(prefix!.trim() === "" ? {} : { prefix: prefix!.trimStart() }),
    ...(suffix!.trim() === "" ? {} : { suffix: suffix!.trimEnd() }),
  };
  const span = all.flatMap((selector) => placeOf(selector, text.raw)).find(({ start, end }) => text.raw.slice(start, end) === exact);
  const placed = span && !anchor(text, written, { name: "" }).ok ? selectorOf(text, [span]) : undefined;
  return placed ?? written;
}

/** What a selector is made narrower by. */
function refining({ refinedBy }: Fields): Fields[] {
  return typeof refinedBy === "object" && refinedBy !== null ? [refinedBy as Fields, ...refining(refinedBy as Fields)] : [];
}

/** The W3C counts code points, we count UTF-16 units. */
function placeOf({ type, start, end }: Fields, raw: string): Span[] {
  if (type !== "TextPositionSelector" || typeof start !== "number" || typeof end !== "number" || start < 0 || start >= end) return [];
  let [units, points] = [0, 0];
  const reach = (wanted: number): number => {
    for (; points < wanted && units < raw.length; points++) units += (raw.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
    return units;
  };
  return [{ start: reach(start), end: reach(end) }];
}

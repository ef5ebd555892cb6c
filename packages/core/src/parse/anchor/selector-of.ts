import type { Selector, SelectorPart, Span } from "../../model/selector.js";
import { anchor } from "./anchor.js";
import type { FoldedText } from "./fold.js";

/** How many characters before and after a place are tried, one after the other, until it is told from all others. */
const reaches = [0, 8, 16, 32, 64, 128, 512, 2048] as const;

/**
 * The selector that means these spans of a text and nothing else: the words alone where they stand once, else with the least
 * that must stand before and after them. Undefined: the spans cut a character, or cannot be told from others.
 */
export function selectorOf(source: FoldedText, spans: readonly Span[]): Selector | undefined {
  for (const reach of reaches) {
    const parts = spans.map((span) => partOf(source.raw, span, reach));
    const selector = parts.length === 1 ? parts[0]! : parts;
    const found = anchor(source, selector, { name: "" });
    if (found.ok && found.spans.every(({ start, end }, at) => start === spans[at]!.start && end === spans[at]!.end)) return selector;
  }
  return undefined;
}

function partOf(raw: string, { start, end }: Span, reach: number): SelectorPart {
  const exact = raw.slice(start, end);
  if (reach === 0) return exact;
  // From a whole word on: half a word would be read, but not understood.
  const prefix = raw.slice(Math.max(0, start - reach), start).replace(start > reach ? /^\S*\s+(?=\S)/ : /^/, "");
  const suffix = raw.slice(end, end + reach).replace(end + reach < raw.length ? /(?<=\S)\s+\S*$/ : /$/, "");
  const [before, after] = [prefix.trim(), suffix.trim()];
  return { exact, ...(before === "" ? {} : { prefix: before }), ...(after === "" ? {} : { suffix: after }) };
}

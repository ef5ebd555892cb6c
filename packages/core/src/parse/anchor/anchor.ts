import type { Selector, Span } from "../../model/selector.js";
import { quoted } from "../text/index.js";
import { tellAmbiguous } from "./ambiguous.js";
import type { Anchored, AnchorOptions, NotFound } from "./anchored.js";
import { foldWords, type FoldedText } from "./fold.js";
import { tellMissing } from "./missing.js";
import { mostPlaces, piecesOf, placesOf } from "./places.js";

/**
 * Finds the words of a selector in a source: as they stand, or after folding what the model lists, in exactly one place;
 * else says why not. Several pieces stand in order and do not overlap; a piece with more than one place is told apart by
 * that order or not at all. Never a fuzzy match.
 */
export function anchor(source: FoldedText, selector: Selector, options: AnchorOptions): Anchored {
  const parts = Array.isArray(selector) ? selector : [selector];
  const pieces = parts.map((part, index) => piecesOf(part, Array.isArray(selector) ? [index] : []));
  const flat = pieces.flat();

  const places: Span[][] = [];
  for (const piece of flat) {
    if (foldWords(piece.exact) === "") return emptyQuote(piece.path);
    const found = placesOf(source, piece);
    if (found.length === 0) return tellMissing(source, piece, options);
    places.push(found);
  }
  const first = earliest(places);
  if (!first) return wrongOrder(source, places, flat, options);
  const last = latest(places);
  const open = places.findIndex((found, index) => found.length > mostPlaces || first[index] !== last[index]);
  if (open >= 0) return tellAmbiguous(source, flat[open]!, between(places[open]!, first[open]!, last[open]!), options);

  let next = 0;
  const spans = pieces.map((group): Span => {
    const start = first[next]!.start;
    next += group.length;
    return { start, end: first[next - 1]!.end };
  });
  return { ok: true, exact: spans.map(({ start, end }) => source.raw.slice(start, end)).join(" … "), spans };
}

/** Each piece at its first place after the piece before it; none where they do not fit in order. */
function earliest(places: readonly Span[][]): Span[] | undefined {
  const chosen: Span[] = [];
  let from = 0;
  for (const found of places) {
    const next = found.find((span) => span.start >= from);
    if (!next) return undefined;
    chosen.push(next);
    from = next.end;
  }
  return chosen;
}

/** Each piece at its last place before the piece after it. Where this is the earliest placing too, it is the only one. */
function latest(places: readonly Span[][]): (Span | undefined)[] {
  const chosen: (Span | undefined)[] = [];
  let to = Infinity;
  for (const found of places.toReversed()) {
    const next = found.findLast((span) => span.end <= to);
    chosen.unshift(next);
    to = next?.start ?? 0;
  }
  return chosen;
}

const between = (found: readonly Span[], first: Span, last: Span | undefined): Span[] =>
  found.filter((span) => span.start >= first.start && (!last || span.start <= last.start));

const emptyQuote = (path: NotFound["path"]): NotFound => ({
  ok: false,
  code: "quote-empty",
  path,
  message: "the quote has no words in it",
  hint: "quote the words of the source that the record rests on",
});

function wrongOrder(
  source: FoldedText,
  places: readonly Span[][],
  pieces: readonly { path: NotFound["path"]; exact: string }[],
  options: AnchorOptions,
): NotFound {
  const late = places.findIndex((_, index) => !earliest(places.slice(0, index + 1)));
  const told = [late - 1, late].map((index) => {
    const { line, column } = source.lines.at(places[index]![0]!.start);
    return `${quoted(pieces[index]!.exact, 60)} (${line}:${column})`;
  });
  return {
    ok: false,
    code: "quote-order",
    path: pieces[late]!.path,
    message: `in source ${options.name}, ${told[1]} does not stand after ${told[0]}`,
    hint: "write the parts in the order of the source, without overlap",
  };
}

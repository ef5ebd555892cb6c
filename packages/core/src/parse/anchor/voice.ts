import type { Span } from "../../model/selector.js";
import type { Quotations } from "./quotations.js";

/** Whether words stand inside quotation marks, outside them, or partly. */
export type Voice = "inside" | "outside" | "partly";

/**
 * Tells where the letters and digits of some spans stand; marks, punctuation and white space, at the edges or between,
 * do not count, so a span that brings its own quotation marks is inside. Spans without a letter count as they stand.
 */
export function voiceOf({ raw, spans: quotations }: Quotations, spans: readonly Span[]): Voice {
  const seen = { inside: false, outside: false };
  for (const span of spans) {
    const isBare = !lettered.test(raw.slice(span.start, span.end));
    let next = firstEndingAfter(quotations, span.start);
    for (let at = span.start; at < span.end;) {
      while (next < quotations.length && quotations[next]!.end <= at) next++;
      const quotation = quotations[next];
      const isInside = quotation !== undefined && quotation.start <= at;
      const until = Math.min(span.end, isInside ? quotation.end : (quotation?.start ?? span.end));
      const side = isInside ? "inside" : "outside";
      if (!seen[side]) seen[side] = isBare || lettered.test(raw.slice(at, until));
      at = until;
    }
  }
  return seen.inside === seen.outside ? (seen.inside ? "partly" : "outside") : seen.inside ? "inside" : "outside";
}

const lettered = /[\p{L}\p{N}]/u;

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

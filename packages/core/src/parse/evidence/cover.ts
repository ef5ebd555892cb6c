import type { Span } from "../../model/selector.js";

/** The same stretches, sorted, with those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** How many characters stretches cover that do not overlap. */
export const coveredLength = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** A text with all that lies outside the stretches made blank, so that offsets and lines stay what they were. */
export function onlyWithin(text: string, spans: readonly Span[]): string {
  let kept = "";
  let at = 0;
  for (const { start, end } of joined(spans)) {
    kept += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return kept + blank(text.slice(at));
}

// Unit by unit: a character outside the basic plane is two blanks, or the offsets behind it would move.
const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");

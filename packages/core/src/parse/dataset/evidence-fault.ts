import type { Evidence } from "../../model/selector.js";

/** What is wrong with a quote of a dataset, held against the text of its source; nothing if it stands there to the letter. */
export function evidenceFault({ exact, spans }: Evidence, text: string): string | undefined {
  let from = 0;
  for (const { start, end } of spans) {
    if (start >= end || end > text.length) return "lies outside the text";
    if (start < from) return "has parts out of order in the text";
    from = end;
  }
  const printed = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return printed === exact ? undefined : "is not what stands at its place in the text";
}

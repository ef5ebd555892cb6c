import type { Span } from "../../model/selector.js";

/**
 * The quotations of a paragraph that is set in ‘single’ marks, marks excluded. The closing mark is an apostrophe too, so the
 * one after a stop or a comma closes before any other; without one, the last that no letter follows does.
 */
export function singleQuotationsOf(raw: string, { start, end }: Span): Span[] {
  const paragraph = raw.slice(start, end);
  return [...paragraph.matchAll(fromOpening)].map(({ index, 1: inside = "" }) => {
    const closings = [...inside.matchAll(closing)].map(({ index: at }) => at);
    const at = closings.find((mark) => stop.test(inside.charAt(mark - 1))) ?? closings.at(-1) ?? inside.length;
    const from = start + index + 1;
    return { start: from, end: from + at };
  });
}

/** From a mark before a word, up to the next such mark. */
const fromOpening = /(?<![\p{L}\p{N}])‘(?=\S)((?:(?!(?<![\p{L}\p{N}])‘\S).)+)/gsu;
const closing = /(?<=\S)’(?![\p{L}\p{N}])/gu;
const stop = /[.,!?…;:—–]/;

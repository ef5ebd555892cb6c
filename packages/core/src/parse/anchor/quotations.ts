import type { Span } from "../../model/selector.js";
import { singleQuotationsOf } from "./single-quotations.js";

/** The stretches of a text that stand inside quotation marks, marks excluded, in order and apart. */
export type Quotations = { readonly raw: string; readonly spans: readonly Span[] };

/**
 * Reads the quotation marks of a text. A mark that is still open at the end of its paragraph holds to that end; the next
 * paragraph goes on only if it begins with an opening mark, which then opens anew. So each paragraph is read on its own,
 * and a mark that was never closed cannot swallow the rest of the text. Apostrophes never count, and single marks only in a
 * text that has no others, as British books are set.
 */
export function quotationsOf(raw: string): Quotations {
  const spans: Span[] = [];
  const isSetInSingle = !hasMark.test(raw);
  for (const paragraph of paragraphsOf(raw)) {
    if (isSetInSingle) spans.push(...singleQuotationsOf(raw, paragraph));
    else readParagraph(raw, paragraph, spans);
  }
  return { raw, spans };
}

/**
 * What closes a quotation that each mark opens. German opens with „ and closes with “, Polish with ”; Finnish and Swedish
 * open and close with ”; some set » as the opening mark.
 */
const closers = new Map([
  ["“", "”"],
  ["”", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
]);

/** A mark of one kind inside a quotation of another is a quotation within it, and changes nothing. */
function readParagraph(raw: string, { start, end }: Span, spans: Span[]): void {
  let opened: { mark: string; at: number } | undefined;
  const close = (at: number) => {
    if (opened && at > opened.at) spans.push({ start: opened.at, end: at });
    opened = undefined;
  };
  marks.lastIndex = start;
  for (let match = marks.exec(raw); match !== null && match.index < end; match = marks.exec(raw)) {
    const mark = match[0];
    const at = match.index;
    if (opened) {
      if (closers.get(opened.mark)?.includes(mark)) close(at);
    } else if (opens(raw, at, mark, start)) opened = { mark, at: at + 1 };
  }
  close(end);
}

const marks = /["“”„«»「」『』]/g;
const hasMark = /["“”„«»「『]/;

/** Whether a mark opens a quotation where none is open: one that closes elsewhere, only before a word. */
function opens(raw: string, at: number, mark: string, start: number): boolean {
  if (mark === "」" || mark === "』") return false;
  if (mark !== '"' && mark !== "”" && mark !== "»") return true;
  const before = at === start ? " " : raw.charAt(at - 1);
  return !/[\p{L}\p{N}]/u.test(before) && (mark === "”" ? /[\p{L}\p{N}]/u : /\S/).test(raw.charAt(at + 1));
}

/**
 * A line is a paragraph, unless the text is wrapped by hand: then lines are short and blank lines part the paragraphs.
 */
function* paragraphsOf(raw: string): Generator<Span> {
  const isWrapped = /\n\s*\n/.test(raw) && !/[^\n]{101}/.test(raw);
  const breaks = isWrapped ? /\r?\n[^\S\n]*\r?\n\s*/g : /[\r\n]+/g;
  let start = 0;
  for (const match of raw.matchAll(breaks)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: raw.length };
}

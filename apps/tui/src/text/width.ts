import { cleanText } from "@on-record/core/query";
import stringWidth from "string-width";
import { type Line, lettersOf, piece, type Piece } from "./line.js";

// Letters of Europe, signs of money and the marks that the program draws with: each is one character, one code unit and one column.
const plain = String.raw`\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u2054\u20a0-\u20c0\u2190-\u2199\u2200-\u22ff\u2500-\u25fc`;
// Armenian, Hebrew, Arabic, Georgian and half-width kana: each is one character and one column too, but it is for a terminal to say
// where it puts them.
const others = String.raw`\u0531-\u0556\u0559-\u058a\u05be\u05d0-\u05ea\u05f0-\u05f4\u0606-\u060f\u061b\u061d-\u064a\u0660-\u066f\u0671-\u06d5\u06ee-\u06ff\u10d0-\u10ff\uff61-\uff9d`;
// Kana, Han, Hangul and their signs: each is one character and two columns.
const wides = String.raw`\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60`;

const simple = new RegExp(`^[${plain}]*$`);
// Accents, points of Hebrew, vowels of Arabic, voiced sounds of kana: each stands on the character before it and takes no column.
const marks = String.raw`\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u3099\u309a`;
// The same of half-width kana, which do take a column.
const halves = String.raw`\uff9e\uff9f`;
// What none of these are is for those who know all of Unicode, and who take longer to get ready than any command takes.
const known = new RegExp(`^[${plain}${others}${wides}${marks}${halves}]*$`);
const wide = new RegExp(`[${wides}]`, "g");
const mark = new RegExp(`[${marks}]`, "g");
const marked = new RegExp(`[^][${marks}${halves}]*`, "g");

/** Whether each character of a text is one code unit and one column. Where it is not, some may be none the less. */
export const isSimple = (text: string): boolean => simple.test(text);

/** How many columns a text takes, once it is clean: of what is taken out of it, as of a joiner between two emoji, none. */
export function widthOf(text: string): number {
  if (isSimple(text)) return text.length;
  const clean = cleanText(text);
  if (!known.test(clean)) return stringWidth(clean);
  return clean.length + (clean.match(wide)?.length ?? 0) - (clean.match(mark)?.length ?? 0);
}

export const lineWidth = (pieces: Line): number => widthOf(lettersOf(pieces));

/** The columns that the widest of many texts takes, and `least` at least. */
export const widest = (texts: readonly string[], least = 0): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), least);

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character each. */
export function graphemes(text: string): string[] {
  if (known.test(text)) return text.match(marked) ?? [];
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** As much of the beginning of a text as fits. */
export function start(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const one of graphemes(text)) {
    used += widthOf(one);
    if (used > width) break;
    kept += one;
  }
  return kept;
}

/** A text of our own in at most `width` columns; what is cut off is shown by `ellipsis`. Never for the words of a source. */
export function short(text: string, width: number, ellipsis = "…"): string {
  if (widthOf(text) <= width) return text;
  return `${start(text, width - widthOf(ellipsis)).trimEnd()}${ellipsis}`;
}

export const padEnd = (text: string, width: number): string => text.padEnd(text.length + width - widthOf(text));
export const padStart = (text: string, width: number): string => text.padStart(text.length + width - widthOf(text));

const blanksOf = new Map<number, Piece>();

/** As many blanks, of which a table has many alike. */
export function blanks(count: number): Piece {
  const known = blanksOf.get(count) ?? piece(" ".repeat(count));
  blanksOf.set(count, known);
  return known;
}

/** The line in exactly `width` columns: cut at the end, or filled with blanks. */
export function fitted(pieces: Line, width: number): Line {
  const fits: Piece[] = [];
  let left = width;
  for (const one of pieces) {
    const text = start(one.text, left);
    if (text !== "") fits.push({ text, style: one.style });
    left -= widthOf(text);
    if (text !== one.text) break;
  }
  return left > 0 ? [...fits, piece(" ".repeat(left))] : fits;
}

/** `left` at the beginning and `right` at the end of exactly `width` columns. If both do not fit, `right` stays whole. */
export function spread(left: Line, right: Line, width: number): Line {
  const room = Math.max(0, width - lineWidth(right));
  return fitted([...fitted(left, room), ...right], width);
}

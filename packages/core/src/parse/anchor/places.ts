import type { SelectorPart, Span } from "../../model/selector.js";
import { foldWords, joins, unseen, type FoldedText } from "./fold.js";

/** One run of words to look for, and the words that must stand next to it. */
export type Piece = { exact: string; prefix?: string; suffix?: string; path: readonly (string | number)[] };

/** A quote that has more places than this is not told apart by counting them. */
export const mostPlaces = 1000;

/** The pieces of one part of a selector: a long span has two, its first words and its last. */
export function piecesOf(part: SelectorPart, path: readonly (string | number)[]): Piece[] {
  if (typeof part === "string") return [{ exact: part, path }];
  if ("from" in part)
    return [
      { exact: part.from, path: [...path, "from"] },
      { exact: part.to, path: [...path, "to"] },
    ];
  return [{ ...part, path: [...path, "exact"] }];
}

/** The places of a piece in order, as they stand; where there is none, those that differ by the folding alone. */
export function placesOf(source: FoldedText, piece: Piece): Span[] {
  const asItStands = exactPlaces(source.raw, piece);
  return asItStands.length > 0 ? asItStands : foldedPlaces(source, piece);
}

function exactPlaces(raw: string, { exact, prefix = "", suffix = "" }: Piece): Span[] {
  const places: Span[] = [];
  for (const start of occurrences(raw, exact)) {
    const end = start + exact.length;
    if (splitsCharacter(raw, start) || splitsCharacter(raw, end)) continue;
    if (!endsBefore(raw, start, prefix) || !beginsAfter(raw, end, suffix)) continue;
    if (places.push({ start, end }) > mostPlaces) break;
  }
  return places;
}

function foldedPlaces(source: FoldedText, piece: Piece): Span[] {
  const words = foldWords(piece.exact);
  if (words === "") return [];
  const prefix = foldWords(piece.prefix ?? "");
  const suffix = foldWords(piece.suffix ?? "");
  const { folded, starts, ends } = source;
  const places: Span[] = [];
  for (const at of occurrences(folded, words)) {
    const after = at + words.length;
    // “…” folds to three dots, and a letter with its marks to one or more units: no place begins or ends inside one
    if (starts[at] === starts[at - 1] || starts[after] === starts[after - 1]) continue;
    if (!endsBefore(folded, at, prefix) || !beginsAfter(folded, after, suffix)) continue;
    if (places.push({ start: starts[at]!, end: ends[after - 1]! }) > mostPlaces) break;
  }
  return places;
}

/** Every offset at which the words stand, overlapping ones too. */
export function* occurrences(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** Whether `prefix` ends at `offset`, white space between them aside. */
function endsBefore(text: string, offset: number, prefix: string): boolean {
  if (prefix === "") return true;
  if (text.startsWith(prefix, offset - prefix.length) && offset >= prefix.length) return true;
  const end = offset - prefix.length;
  for (let gap = 1; gap <= end && gap <= widestGap && isSpace(text, offset - gap); gap++)
    if (text.startsWith(prefix, end - gap)) return true;
  return false;
}

/** Whether `suffix` begins at `offset`, white space between them aside. */
function beginsAfter(text: string, offset: number, suffix: string): boolean {
  for (let gap = 0; gap <= widestGap; gap++) {
    if (text.startsWith(suffix, offset + gap)) return true;
    if (!isSpace(text, offset + gap)) return false;
  }
  return false;
}

/** Two words of one text stand no further apart: this keeps a page of blanks from costing its square. */
const widestGap = 100;
const isSpace = (text: string, at: number) => at < text.length && /\s/.test(text.charAt(at));

/** Whether an offset lies between the halves of a surrogate pair, or between a letter and its mark, with what is unseen between. */
function splitsCharacter(text: string, offset: number): boolean {
  const code = text.codePointAt(offset);
  if (code === undefined || code < 0xad) return false;
  if (code >= 0xdc00 && code <= 0xdfff && (text.codePointAt(offset - 1) ?? 0) > 0xffff) return true;
  const next = seenFrom(text, offset);
  return offset > 0 && joins.test(text.slice(next, next + 2)) && !/\s/.test(text.charAt(offset - 1));
}

/** The offset of the next character that can be seen, from `offset` on. */
function seenFrom(text: string, offset: number): number {
  let at = offset;
  while (unseen.test(text.charAt(at))) at++;
  return at;
}

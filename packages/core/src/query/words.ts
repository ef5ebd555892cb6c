import { fold, foldPoint } from "./fold.js";

/** A word of a text: folded, and where it stands (UTF-16 offsets into the text as given, end excluded). */
export type Word = { readonly folded: string; readonly start: number; readonly end: number };

// Letters and digits with the marks and invisible characters between them. Scripts that are written without spaces give a
// word a character: what follows is not known to belong to it.
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
let wordPattern: RegExp | undefined; // made when a text needs it: to gather the letters of so many scripts takes a while
const allWords = (): RegExp =>
  (wordPattern ??= new RegExp(
    String.raw`[${unspaced}][\p{M}]*|(?:(?![${unspaced}])[\p{L}\p{N}])(?:(?![${unspaced}])[\p{L}\p{N}\p{M}\p{Cf}])*`,
    "gu",
  ));

// The same for texts that have no other letters than these, whatever quotation marks and dashes of print they have.
const asciiWords = /[A-Za-z0-9]+/g;
const patternFor = (text: string): RegExp => (/^[\x00-\x7f\u2010-\u2027\u2030-\u205e]*$/.test(text) ? asciiWords : allWords());

/** The words of a text in order, with their places. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(patternFor(text))) {
    const folded = fold(word);
    if (folded) words.push({ folded, start: index, end: index + word.length });
  }
  return words;
}

/** The folded words of a text, without their places. */
export function foldedWords(text: string): string[] {
  if (patternFor(text) === asciiWords) return text.toLowerCase().match(asciiWords) ?? [];
  return wordsOf(text).map((word) => word.folded);
}

/** Where the first `length` characters of a word's folded form end in the text as given, marks that follow included. */
export function endOfPrefix(text: string, word: Word, length: number): number {
  let end = word.start;
  let folded = 0;
  for (const point of text.slice(word.start, word.end)) {
    const size = foldPoint(point).length;
    if (folded >= length && size > 0) break;
    folded += size;
    end += point.length;
  }
  return end;
}

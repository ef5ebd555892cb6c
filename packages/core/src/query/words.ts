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

/** The words of a text in order, with their places. `initials`: those that begin otherwise, folded, are not asked for. */
export function wordsOf(text: string, initials?: string): Word[] {
  return (
    europeanWords(text, initials) ?? Array.from(text.matchAll(allWords()), ({ 0: word, index }) => wordAt(word, index)).filter(hasLetters)
  );
}

const wordAt = (word: string, start: number): Word => ({ folded: fold(word), start, end: start + word.length });
const hasLetters = ({ folded }: Word): boolean => folded !== "";

/** What each character of the Latin letters of Europe is to a word: nothing (0), a part (1), a part that begins none (2). */
let kinds: Uint8Array | undefined;
const kindsOfLetters = (): Uint8Array =>
  (kinds ??= Uint8Array.from({ length: 0x250 }, (_, code) => {
    const sign = String.fromCharCode(code);
    return /[\p{L}\p{N}]/u.test(sign) ? 1 : /[\p{M}\p{Cf}]/u.test(sign) ? 2 : 0;
  }));

/** The same by character, which is many times quicker than by pattern. Undefined: the text has letters beyond those of Europe. */
function europeanWords(text: string, initials?: string): Word[] | undefined {
  const kindOf = kindsOfLetters();
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 0x250 && !isOfPrint(code)) return undefined;
    const kind = code < 0x250 ? kindOf[code]! : 0;
    if (start < 0) start = kind === 1 ? at : -1;
    else if (kind === 0) {
      if (initials === undefined || initials.includes(foldPoint(text[start]!)[0]!)) words.push(wordAt(text.slice(start, at), start));
      start = -1;
    }
  }
  return words.filter(hasLetters);
}

/** Quotation marks and dashes. */
const isOfPrint = (code: number): boolean => (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e);

/** The folded words of a text, without their places. */
export function foldedWords(text: string): string[] {
  // Of a text that has no other letters than these, whatever quotation marks and dashes of print it has.
  if (/^[\x00-\x7f\u2010-\u2027\u2030-\u205e]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
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

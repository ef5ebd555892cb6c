import type { Span } from "../model/selector.js";
import { endOfPrefix, foldedWords, wordsOf } from "./words.js";

/** What a text asks for: each word once, and the last of them, which may be the beginning of a word. */
export type Sought = { readonly whole: readonly string[]; readonly prefix: string };

/** The words to look for. Undefined: there are none. */
export function soughtIn(text: string): Sought | undefined {
  const words = foldedWords(text);
  const prefix = words.pop();
  if (prefix === undefined) return undefined;
  return { whole: [...new Set(words)], prefix };
}

/** The places in a text that match any of the words sought for, in order: of the last word only what was written of it. */
export function highlight(text: string, query: string): Span[] {
  const sought = soughtIn(query);
  if (!sought) return [];
  const whole = new Set(sought.whole);
  return wordsOf(text).flatMap((word) => {
    if (whole.has(word.folded)) return [{ start: word.start, end: word.end }];
    return word.folded.startsWith(sought.prefix) ? [{ start: word.start, end: endOfPrefix(text, word, sought.prefix.length) }] : [];
  });
}

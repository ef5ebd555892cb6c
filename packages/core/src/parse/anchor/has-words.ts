import { foldWords, type FoldedText } from "./fold.js";

/** Whether a source has these words anywhere, as they stand or folded. */
export function hasWords(source: FoldedText, words: string): boolean {
  if (source.raw.includes(words)) return true;
  const folded = foldWords(words);
  return folded !== "" && source.folded.includes(folded);
}

import { foldWords, type FoldedText } from "./fold.js";

/** Whether a source has these words anywhere, as they stand or folded. */
export function hasWords(source: FoldedText, words: string): boolean {
  if (source.raw.includes(words)) return true;
  const folded = foldWords(words);
  return folded !== "" && source.folded.includes(folded);
}

/** How many characters are searched in all before no further quote is looked for elsewhere. */
const budget = 200_000_000;

/**
 * Looks for missing words in all sources, for `AnchorOptions.elsewhere`. Ten thousand missing quotes over ten thousand
 * sources would cost their product; so the search stops helping, and changes no result, when its budget is spent.
 */
export function searchElsewhere(sources: ReadonlyMap<string, FoldedText>): (words: string) => readonly string[] {
  let left = budget;
  return (words) => {
    const having: string[] = [];
    for (const [id, source] of sources) {
      if (left <= 0) break;
      left -= source.raw.length + 100;
      if (hasWords(source, words)) having.push(id);
    }
    return having;
  };
}

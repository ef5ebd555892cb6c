import { cutsWord } from "../anchor/index.js";
import { groupBy } from "../group-by.js";
import { quoted } from "../say.js";
import type { Rule } from "./judged.js";

/** A quote begins and ends with whole words: “aware” stands in “unaware” to the letter, and is not what the source says. */
export const wordsAreWhole: Rule = ({ texts, quotes }, problems) => {
  for (const [source, group] of groupBy(quotes.all, (quote) => quote.source)) {
    const text = texts.get(source)?.text;
    if (text === undefined) continue;
    for (const { evidence, entry, path } of group) {
      const cut = evidence?.spans.find((span) => cutsWord(text, span));
      if (!cut) continue;
      const words = quoted(text.slice(cut.start, cut.end), 60);
      problems.add("quote-cuts-word", entry.at(path), `${words} begins or ends inside a word of source ${source}`, "quote the whole word");
    }
  }
};

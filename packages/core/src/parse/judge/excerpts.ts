import { quoted } from "../say.js";
import { groupBy } from "../group-by.js";
import { coveredLength, joined } from "../evidence/cover.js";
import type { Rule } from "./judged.js";

/** Of a text that may only be excerpted, not more than half is quoted: an excerpt is a part. */
export const excerptsAreShort: Rule = ({ items, texts, quotes }, problems) => {
  const bySource = groupBy(quotes.all, ({ source }) => source);
  for (const source of items.sources) {
    const text = texts.get(source.id)?.text;
    if (source.value.rights !== "excerpt" || text === undefined) continue;
    const spans = joined((bySource.get(source.value.id) ?? []).flatMap(({ evidence }) => evidence?.spans ?? []));
    const share = coveredLength(spans) / Math.max(text.length, 1);
    if (share <= 0.5) continue;
    const message = `source ${quoted(source.id)} may only be excerpted, and ${Math.round(share * 100)} % of it is quoted`;
    problems.add(
      "excerpt-too-long",
      source.at(["rights"]),
      message,
      "make the quotes tighter, or write `rights: full` if the whole text may be shown",
    );
  }
};

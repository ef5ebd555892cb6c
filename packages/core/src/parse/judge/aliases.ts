import { foldText, hasWords } from "../anchor/index.js";
import type { Item } from "../link/item.js";
import type { Path } from "../annotations/index.js";
import { groupBy } from "../group-by.js";
import { quoted } from "../say.js";
import type { Rule } from "./judged.js";

type Spelling = { readonly name: string; readonly source: string; readonly actor: Item<unknown>; readonly path: Path };

/** A spelling of a name that is said to be printed in a source is printed there. */
export const aliasesArePrinted: Rule = ({ items, texts }, problems) => {
  const spellings = items.actors.flatMap((actor) =>
    (actor.value.aliases ?? []).flatMap((alias, index): Spelling[] => {
      if (typeof alias === "string") return [];
      const sources = [...(alias.source === undefined ? [] : [alias.source]), ...(alias.sources ?? [])];
      return sources.map((source) => ({ name: alias.name, source, actor, path: ["aliases", index] }));
    }),
  );
  for (const [source, group] of groupBy(spellings, (spelling) => spelling.source)) {
    const text = texts.get(source)?.text;
    if (text === undefined) continue;
    const folded = foldText(text);
    for (const { name, actor, path } of group) {
      if (hasWords(folded, name)) continue;
      problems.add(
        "alias-not-found",
        actor.at(path),
        `source ${quoted(source)} does not print ${quoted(name)}`,
        "give the spelling as it is printed, or the source that has it",
      );
    }
  }
};

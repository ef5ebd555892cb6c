import type { Stance } from "../../model/vocabulary.js";
import type { Items } from "../link/item.js";

export const stanceKey = (claim: string, stance: Stance): string => `${stance} ${claim}`;

/** The stances that some report takes, by `stanceKey`; who affirms a claim affirms what it entails. One who asks takes none. */
export function stancesTaken(items: Items): Set<string> {
  const taken = new Set<string>();
  const affirmed: string[] = [];
  for (const { value } of items.reports) {
    if (value.claim === undefined || value.act === "ask") continue;
    const stance = value.stance ?? "affirms";
    taken.add(stanceKey(value.claim, stance));
    if (stance === "affirms") affirmed.push(value.claim);
  }
  const entailed = entailments(items);
  for (let claim = affirmed.pop(); claim !== undefined; claim = affirmed.pop()) {
    for (const next of entailed.get(claim) ?? []) {
      const key = stanceKey(next, "affirms");
      if (taken.has(key)) continue;
      taken.add(key);
      affirmed.push(next);
    }
  }
  return taken;
}

/** What each claim entails, one step far. */
function entailments(items: Items): Map<string, string[]> {
  const entailed = new Map<string, string[]>();
  for (const { value } of items.relations) {
    if (value.kind !== "entails") continue;
    const of = entailed.get(value.from);
    if (of) of.push(value.to);
    else entailed.set(value.from, [value.to]);
  }
  return entailed;
}

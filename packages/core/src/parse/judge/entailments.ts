import { groupBy } from "../group-by.js";
import { quoted } from "../say.js";
import type { Rule } from "./judged.js";

/** What follows from a claim, over any number of steps, does not contradict it. */
export const whatFollowsAgrees: Rule = ({ items }, problems) => {
  const relations = items.relations.map(({ value }) => value);
  const following = groupBy(
    relations.filter(({ kind }) => kind === "entails"),
    ({ from }): string => from,
  );
  const follows = (to: string, from: string): boolean => {
    const reached = new Set<string>([from]);
    for (const claim of reached) for (const relation of following.get(claim) ?? []) reached.add(relation.to);
    return reached.has(to);
  };
  for (const relation of items.relations) {
    const { from, to, kind } = relation.value;
    if (kind !== "contradicts" || from === to) continue;
    const [one, other] = follows(to, from) ? [from, to] : follows(from, to) ? [to, from] : [];
    if (one === undefined || other === undefined) continue;
    const message = `${quoted(other)} follows from ${quoted(one)} and is told to contradict it`;
    problems.add("contradiction-entailed", relation.at(), message, "take out the relation that does not hold: `contradicts`, or `entails`");
  }
};

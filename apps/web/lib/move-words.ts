import { holderKey } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { MoveLink, PositionId } from "@on-record/core/query";
import { holderLink } from "./holders";

/** What a position is called. */
type Label = (id: PositionId) => string;

/** What is known of the order in which holders took their positions, a sentence each; what is not settled is said once for a holder. */
export function movesWords(dataset: Dataset, links: readonly MoveLink[], label: Label): string[] {
  const byHolder = new Map<string, MoveLink[]>();
  for (const link of links) byHolder.set(holderKey(link.holder), [...(byHolder.get(holderKey(link.holder)) ?? []), link]);
  return [...byHolder.values()].flatMap((own) => {
    const { name } = holderLink(dataset, own[0]!.holder);
    const known = own.filter(({ order }) => order === "then").map((link) => knownWords(name, link, label));
    return [...new Set(known), ...openWords(name, own, label)];
  });
}

function knownWords(name: string, { from, to, moved }: MoveLink, label: Label): string {
  const [first, second] = [`“${label(from.position)}”`, `“${label(to.position)}”`];
  return moved ? `→ ${name} moved from ${first} to ${second}.` : `→ ${name}: first ${first}, later ${second}.`;
}

/** One sentence for all positions if none of their order is known, else one for each pair. */
function openWords(name: string, links: readonly MoveLink[], label: Label): string[] {
  const open = links.filter(({ order }) => order === "not-settled");
  const pairs = [
    ...new Map(open.map(({ from, to }) => [[from.position, to.position].sort().join(" "), [from.position, to.position]])).values(),
  ];
  if (pairs.length === 0) return [];
  const all = [...new Set(pairs.flat())];
  const sets = pairs.length === (all.length * (all.length - 1)) / 2 ? [all] : pairs;
  return sets.map((set) => `⇅ ${name}: no text settles which came first, ${either(set.map((id) => `“${label(id)}”`))}.`);
}

const either = (names: readonly string[]) => `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

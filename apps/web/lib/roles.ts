import { lookup } from "@on-record/core/query";
import type { Actor, Dataset, Holding, PositionView } from "@on-record/core/query";

/** What somebody is, by the sources’ own titles: `Prime Minister, Armenia`; empty where no source gives one. */
export function roleWords(dataset: Dataset, { roles }: Actor): string {
  const { actors } = lookup(dataset);
  return roles.map(({ title, at }) => (at ? `${title}, ${actors.get(at)?.name ?? at}` : title)).join("; ");
}

/** The holdings in which an actor is named for the first time on a page that shows these positions one after the other. */
export function firstNamed(positions: readonly PositionView[]): ReadonlySet<Holding> {
  const first = new Map<string, Holding>();
  for (const holding of positions.flatMap(({ holdings }) => holdings)) {
    if (holding.holder.kind === "actor" && !first.has(holding.holder.actor)) first.set(holding.holder.actor, holding);
  }
  return new Set(first.values());
}

import { lookup, statementLabel } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Holder, Holding, HoldingState } from "@on-record/core/query";
import { actorName, articleName } from "./names";
import { zoneWords } from "./words";

export const holdingWords = {
  holds: "",
  "may-hold": "perhaps: what they said last is not settled",
  moved: "before moving away from it",
} as const satisfies Record<HoldingState, string>;

/** Who holds something, and the page about them. */
export function holderLink(dataset: Dataset, holder: Holder): { name: string; href: string } {
  switch (holder.kind) {
    case "actor":
      return { name: actorName(dataset, holder.actor), href: `/actors/${holder.actor}` };
    case "source":
      return { name: articleName(dataset, lookup(dataset).sources.get(holder.source)!), href: `/sources/${holder.source}` };
    case "unnamed":
      return { name: statementLabel(dataset, holder.statement), href: `/statements/${holder.statement}` };
  }
}

/** What has to be said with a holder’s name: in its headline, as ascribed, moved away. */
export function holdingNote({ holder, zones, state, entailed }: Holding): string {
  const zone = holder.kind === "source" && zones.length === 1 && zones[0] !== "body" ? `in its ${zoneWords[zones[0]!]}` : "";
  const voice =
    holder.kind === "source" ? zone || "in its own voice" : holder.kind === "actor" && holder.ascribed ? "as an article tells it" : "";
  return [voice, holdingWords[state], entailed ? "by what follows from its words" : ""].filter(Boolean).join("; ");
}

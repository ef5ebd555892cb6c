import type { Dataset } from "../model/dataset.js";
import type { Holder } from "./holders.js";
import { actorLabel, sourceLabel, statementLabel } from "./labels.js";
import { lookup } from "./lookup.js";

/** Who holds something, in words: `Pashinyan`, `Armenia, as it is told of it`, `AFP in its own voice`. Not cleaned. */
export function holderWords(dataset: Dataset, holder: Holder): string {
  if (holder.kind === "unnamed") return statementLabel(dataset, holder.statement);
  if (holder.kind === "actor") return `${actorLabel(dataset, holder.actor)}${holder.ascribed ? ", as it is told of it" : ""}`;
  const source = lookup(dataset).sources.get(holder.source)!;
  return `${sourceLabel(dataset, source) ?? `source ${source.id}`} in its own voice`;
}

import type { Dataset } from "../model/dataset.js";
import type { Span } from "../model/selector.js";
import { namesOf } from "./actor-names.js";
import { checkKind } from "./check-kind.js";
import { actorsOf } from "./columns.js";
import { lookup } from "./lookup.js";
import type { Row } from "./row.js";
import type { SearchedField } from "./search-index.js";
import { highlight } from "./sought.js";

/** A text of a row in which words that were looked for stand. `id` names the claim, report, actor or source. */
export type Match = { readonly field: SearchedField; readonly id: string; readonly text: string; readonly spans: readonly Span[] };

/** Where a row has the words of a query's text: claim, quotes, speakers, outlets, in that order. Offsets are into `text`. */
export function matchesOf(dataset: Dataset, row: Row, text: string): Match[] {
  checkKind("row", "row", row);
  const look = lookup(dataset);
  const names = (id: string, of: string | undefined, field: SearchedField) => {
    const actor = of === undefined ? undefined : look.actors.get(of as never);
    return namesOf(actor).map((text) => ({ field, id, text }));
  };
  const candidates = [
    { field: "claim" as const, id: row.claim, text: look.claims.get(row.claim)!.text },
    ...row.reports.map((id) => ({ field: "quote" as const, id, text: look.reports.get(id)!.evidence.exact })),
    ...actorsOf(row).flatMap((id) => names(id, id, "speaker")),
    ...row.sources.flatMap((id) => {
      const source = look.sources.get(id)!;
      return [...names(id, source.publisher, "outlet"), ...names(id, source.agency, "outlet")];
    }),
  ];
  return candidates.flatMap((candidate) => {
    const spans = highlight(candidate.text, text);
    return spans.length > 0 ? [{ ...candidate, spans }] : [];
  });
}

import type { Dataset } from "../model/dataset.js";
import type { ClaimId, SourceId } from "../model/id.js";
import type { Query } from "../model/query/query.js";
import { type Stance, stances } from "../model/vocabulary.js";
import { distinct } from "./distinct.js";
import { lookup } from "./lookup.js";
import { type Origins, origins } from "./origins.js";
import { matchingReports } from "./timeline.js";

/** A claim that several articles print in one stance, and how many origins they have. */
export type Echo = { readonly claim: ClaimId; readonly stance: Stance; readonly sources: readonly SourceId[]; readonly origins: Origins };

/**
 * The claims that two or more articles print in one stance, among what a query finds: those first that have the fewest
 * origins at most, and of these those in the most articles. Ties stand by id and stance.
 */
export function echoes(dataset: Dataset, query: Query): Echo[] {
  const found = matchingReports(dataset, query);
  const { reportsOfClaim } = lookup(dataset);
  return dataset.claims
    .flatMap(({ id }) =>
      stances.flatMap((stance): Echo[] => {
        const reports = reportsOfClaim.of(id).filter((report) => report.stance === stance && found.has(report.id));
        const sources = distinct(reports.map(({ source }) => source));
        return sources.length > 1 ? [{ claim: id, stance, sources, origins: origins(dataset, reports) }] : [];
      }),
    )
    .sort((a, b) => a.origins.origins.max - b.origins.origins.max || b.sources.length - a.sources.length);
}

import { without } from "@on-record/core/query";
import type { Coverage, Dataset, SourceId } from "@on-record/core/query";

/** What would fall if one source alone were pulled out. `positions`: those that nothing takes any more. */
export type SourceLoss = { readonly id: SourceId; readonly claims: number; readonly positions: number };

export function lossesOf(dataset: Dataset, { columns }: Coverage): SourceLoss[] {
  return columns.map(({ source: { id } }) => {
    const { claims, positions } = without(dataset, [id]);
    return { id, claims: claims.length, positions: positions.filter(({ fallen }) => fallen).length };
  });
}

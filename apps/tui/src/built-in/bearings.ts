import type { Dataset, PositionId, QuestionId, Report } from "@on-record/core/query";

/** How a report bears on a question, as core works it out. */
export type Bearing = { readonly report: Report; readonly positions: readonly PositionId[]; readonly entailed?: true };
export type Bearings = ReadonlyMap<QuestionId, readonly Bearing[]>;
export type KeptBearings = readonly (readonly [QuestionId, readonly (Omit<Bearing, "report"> & { readonly report: number })[]])[];

/** The reports that bear on each question that was asked for, by their places among those of the dataset. */
export function keepBearings(bearings: Bearings, { reports }: Dataset): KeptBearings {
  const places = new Map(reports.map((report, at) => [report, at]));
  return [...bearings].map(([question, found]) => [
    question,
    found.map((bearing) => ({ ...bearing, report: places.get(bearing.report)! })),
  ]);
}

export const readBearings = (kept: KeptBearings, { reports }: Dataset): Map<QuestionId, readonly Bearing[]> =>
  new Map(kept.map(([question, found]) => [question, found.map((bearing) => ({ ...bearing, report: reports[bearing.report]! }))]));

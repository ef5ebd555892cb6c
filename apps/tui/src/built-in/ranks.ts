import type { Dataset } from "@on-record/core/query";

type Clock = "happened" | "said" | "published";
/** Rows in the order of a clock, as core sorts them: places of rows. */
export type Ranks = { readonly order: Int32Array; readonly rankOf: Int32Array; readonly level: Int32Array };
export type KeptRanks = readonly (readonly [clock: Clock, order: readonly number[], level: readonly number[]])[];

/** The order of all rows by each clock that was asked for. */
export const keepRanks = (ranks: ReadonlyMap<Clock, Ranks>): KeptRanks =>
  [...ranks].map(([clock, { order, level }]) => [clock, [...order], [...level]]);

export const readRanks = (kept: KeptRanks, _dataset: Dataset): Map<Clock, Ranks> =>
  new Map(
    kept.map(([clock, order, level]) => {
      const rankOf = new Int32Array(order.length);
      order.forEach((row, at) => (rankOf[row] = at));
      return [clock, { order: Int32Array.from(order), rankOf, level: Int32Array.from(level) }];
    }),
  );

import { conflictsOf } from "./conflicts.js";
import type { SolvedTimes, TimesToSolve } from "./moment.js";
import { networkOf } from "./network.js";
import { precedenceOf } from "./precedence.js";
import { settle } from "./settle.js";
import { timesOf } from "./when.js";

export type { Conflict, DatingAt, Moment, MomentKind, OrderRule, SolvedTimes, TimesToSolve, Told, WithinRule } from "./moment.js";

/**
 * Solves all datings and rules together. Each moment gets bounds that leave out no possible world: four seconds that follow
 * from its own datings, from those that are told by it or that it is told by, and from the order rules.
 *
 * - Days are calendar days as told; only what has a time of day is kept to the second. Where two moments count their days in
 *   different zones, order between them has a slack of one day.
 * - Datings by different sources that cannot both be right are `rivals`; nothing else is drawn from them.
 * - What else cannot all be right is a conflict. Its datings and rules are set aside, and each moment is left at its own.
 *
 * The answer does not depend on the order of `moments` and `rules`. Nothing throws.
 */
export function solveTimes(input: TimesToSolve): SolvedTimes {
  const settlement = settle(networkOf(input));
  return { when: timesOf(settlement), precedence: precedenceOf(settlement), conflicts: conflictsOf(settlement) };
}

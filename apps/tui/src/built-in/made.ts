import type { Dataset } from "@on-record/core/query";

/** What core works out once, by its name in core. */
export const made: Record<string, (key: unknown) => unknown> = {};

/** In place of `prepared` while the build prepares: what core has worked out is at hand under its name. */
export const prepared =
  (name: string, once: (make: (key: unknown) => unknown) => (key: unknown) => unknown) =>
  (make: (key: Dataset) => unknown): ((key: unknown) => unknown) =>
    (made[name] = once(make as (key: unknown) => unknown));

/** In place of the others while the build prepares: positions, cells, marks, voices and questions are made as ever. */
export function preparedPositions<Make>(make: Make): Make {
  return make;
}

export {
  preparedPositions as preparedCells,
  preparedPositions as preparedMark,
  preparedPositions as preparedQuestions,
  preparedPositions as preparedVoice,
};

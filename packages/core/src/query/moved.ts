import type { Dataset } from "../model/dataset.js";
import type { PositionId, QuestionId } from "../model/id.js";
import { type Holder, holderKey } from "./holders.js";
import { type HoldingState, positionsAt } from "./positions.js";
import type { Stage } from "./stage.js";

/** A holder whose standing in a position is another on the later day. Left out: it had, or has, none. */
export type Moved = {
  readonly question: QuestionId;
  readonly position: PositionId;
  readonly holder: Holder;
  readonly was?: HoldingState;
  readonly is?: HoldingState;
};

type Held = { readonly question: QuestionId; readonly position: PositionId; readonly holder: Holder; readonly state: HoldingState };

/** Who stands in which position of a record at a stage, under a key that another stage or version has for the same. */
export function holdings(dataset: Dataset, stage: Stage, idNow?: (id: string) => string): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  const now = (ids: string) => (idNow ? ids.split(" ").map(idNow).join(" ") : ids);
  dataset.questions.forEach((question) =>
    positionsAt(dataset, question, stage).positions.forEach(({ holdings: each }) =>
      each.forEach(({ position, holder, state }) =>
        held.set(`${now(question.id)} ${position} ${holder.kind} ${now(holderKey(holder))}`, {
          question: question.id,
          position,
          holder,
          state,
        }),
      ),
    ),
  );
  return held;
}

/** Whose standing is another. What both have is told as the later one calls it. */
export function movedBetween(was: ReadonlyMap<string, Held>, is: ReadonlyMap<string, Held>): Moved[] {
  return [...new Map([...was, ...is])].flatMap(([key, { state: _, ...held }]) => {
    const [old, now] = [was.get(key)?.state, is.get(key)?.state];
    return old === now ? [] : [{ ...held, ...(old ? { was: old } : {}), ...(now ? { is: now } : {}) }];
  });
}

import type { Dataset } from "../model/dataset.js";
import type { PositionId, SourceId, StatementId } from "../model/id.js";
import { type Holder, holderKey } from "./holders.js";
import { cameBefore } from "./order.js";
import { byTime, type HoldingState, type Positions, type Stand } from "./positions.js";
import { compareText } from "./printed.js";

/** A line of “who stood where”: one holder in one position by one act of saying. It is as long as the time may be. */
export type MoveLine = {
  readonly position: PositionId;
  readonly holder: Holder;
  readonly state: HoldingState;
  readonly stand: Stand;
};

/**
 * Two lines of one holder in different positions, by different acts of saying. `then`: the second is surely later.
 * `not-settled`: no text says which came first. `moved`: the second cannot go with the first, so the holder left it.
 */
export type MoveLink = {
  readonly holder: Holder;
  readonly from: { readonly position: PositionId; readonly voice: StatementId | SourceId };
  readonly to: { readonly position: PositionId; readonly voice: StatementId | SourceId };
  readonly order: "then" | "not-settled";
  readonly moved?: true;
};

export type Moves = { readonly lines: readonly MoveLine[]; readonly links: readonly MoveLink[] };

/** Who stood where, and when it moved: lines by position, then by the earliest day each can have been taken. */
export function movesIn(dataset: Dataset, { positions }: Positions): Moves {
  const lines = positions.flatMap(({ holdings }) =>
    holdings
      .flatMap(({ position, holder, stands }) => stands.map((stand): MoveLine => ({ position, holder, state: stand.state, stand })))
      .sort(
        (a, b) =>
          byTime(a.stand.said, b.stand.said) ||
          compareText(holderKey(a.holder), holderKey(b.holder)) ||
          compareText(a.stand.voice, b.stand.voice),
      ),
  );
  return { lines, links: linksAmong(dataset, lines) };
}

function linksAmong(dataset: Dataset, lines: readonly MoveLine[]): MoveLink[] {
  return lines.flatMap((a, at) =>
    lines.slice(at + 1).flatMap((b) => {
      if (a.position === b.position || a.stand.voice === b.stand.voice) return [];
      if (a.holder.kind !== b.holder.kind || holderKey(a.holder) !== holderKey(b.holder)) return [];
      const later = cameBefore(dataset, a.stand.voice, b.stand.voice) === "yes";
      const earlier = cameBefore(dataset, b.stand.voice, a.stand.voice) === "yes";
      const [from, to] = earlier ? [b, a] : [a, b];
      const moved = from.stand.state === "moved" && from.stand.against.includes(to.stand.voice);
      return [
        {
          holder: a.holder,
          from: endOf(from),
          to: endOf(to),
          order: later || earlier ? ("then" as const) : ("not-settled" as const),
          ...(moved ? { moved: true as const } : {}),
        },
      ];
    }),
  );
}

const endOf = ({ position, stand }: MoveLine) => ({ position, voice: stand.voice });

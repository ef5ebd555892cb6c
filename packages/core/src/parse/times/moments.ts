import type { DatingEntry } from "../../model/dating.js";
import type { Path } from "../annotations/index.js";
import { datingsAt } from "../link/references.js";
import type { Item, Items } from "../link/item.js";
import type { MomentKind } from "../solve/index.js";

/** Something of the record that has a time, with its datings as written and the way to each. */
export type Dated = {
  /** The id that the solver knows it by: the record’s own, or one that no record can have. */
  readonly id: string;
  readonly kind: MomentKind;
  readonly item: Item<unknown>;
  readonly datings: readonly { readonly dating: DatingEntry; readonly path: Path }[];
};

// Not ids of records: these times are solved with all others, but nothing can refer to them.
export const holdsMoment = (claim: string): string => `the time of claim ${claim}`;
export const roleMoment = (actor: string, index: number): string => `the time of role ${index + 1} of ${actor}`;

/** Everything that has a time. Of two records with one id, which is an error, the first one counts. */
export function datedOf(items: Items): Dated[] {
  const dated = new Map<string, Dated>();
  const add = (id: string, kind: MomentKind, item: Item<unknown>, written: DatingEntry | DatingEntry[] | undefined, path: Path): void => {
    if (!dated.has(id)) dated.set(id, { id, kind, item, datings: datingsAt(written, path) });
  };
  for (const source of items.sources) add(source.id, "source", source, source.value.published, ["published"]);
  for (const event of items.events) add(event.id, "event", event, event.value.happened, ["happened"]);
  for (const statement of items.statements) add(statement.id, "statement", statement, statement.value.said, ["said"]);
  for (const claim of items.claims) if (claim.value.holds) add(holdsMoment(claim.id), "event", claim, claim.value.holds, ["holds"]);
  for (const actor of items.actors) {
    for (const [index, { when }] of (actor.value.roles ?? []).entries()) {
      if (when) add(roleMoment(actor.id, index), "event", actor, when, ["roles", index, "when"]);
    }
  }
  return [...dated.values()];
}

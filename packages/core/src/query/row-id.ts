import { stances } from "../model/vocabulary.js";
import { Groups } from "./groups.js";
import type { Row } from "./row.js";

type Draft = Omit<Row, "id">;

/** Gives each row its id. The outcome follows from the rows alone, not from their order. */
export function identify(drafts: readonly Draft[]): Row[] {
  const sameVoice = new Groups<string, Draft>();
  for (const draft of drafts) sameVoice.add(`${draft.statement ?? draft.source!}.${draft.claim}`, draft);
  return [...sameVoice.keys()].flatMap((plain) => {
    const [first, ...others] = [...sameVoice.of(plain)].sort(plainestFirst) as [Draft, ...Draft[]];
    return [{ id: plain, ...first }, ...others.map((other) => ({ id: `${plain}${difference(first, other)}`, ...other }))];
  });
}

function plainestFirst(a: Draft, b: Draft): number {
  if (a.ascribed !== b.ascribed) return (a.ascribed ?? "") < (b.ascribed ?? "") ? -1 : 1;
  return stances.indexOf(a.stance) - stances.indexOf(b.stance);
}

/** Two rows of one voice and one claim differ in stance, in whose view it is, or in both. */
function difference(first: Draft, other: Draft): string {
  const view = other.ascribed && other.ascribed !== first.ascribed ? `.${other.ascribed}` : "";
  return other.stance === first.stance ? view : `${view}.${other.stance}`;
}

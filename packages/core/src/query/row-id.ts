import { stances } from "../model/vocabulary.js";
import { Groups } from "./groups.js";
import type { Row } from "./row.js";

/** Gives each row its id. They come with the plain one, which several may share. The outcome follows from the rows alone, not from their order. */
export function identify(drafts: readonly Row[]): Row[] {
  const sameVoice = new Groups<string, Row>();
  for (const draft of drafts) sameVoice.add(draft.id, draft);
  const rows: Row[] = [];
  for (const plain of sameVoice.keys()) {
    const same = sameVoice.of(plain);
    const [first, ...others] = same.length > 1 ? [...same].sort(plainestFirst) : same;
    rows.push(first!);
    for (const other of others) rows.push({ ...other, id: `${plain}${difference(first!, other)}` });
  }
  return rows;
}

function plainestFirst(a: Row, b: Row): number {
  if (a.ascribed !== b.ascribed) return (a.ascribed ?? "") < (b.ascribed ?? "") ? -1 : 1;
  return stances.indexOf(a.stance) - stances.indexOf(b.stance);
}

/** Two rows of one voice and one claim differ in stance, in whose view it is, or in both. */
function difference(first: Row, other: Row): string {
  const view = other.ascribed && other.ascribed !== first.ascribed ? `.${other.ascribed}` : "";
  return other.stance === first.stance ? view : `${view}.${other.stance}`;
}

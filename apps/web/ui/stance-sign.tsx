import type { Stance } from "@on-record/core/query";
import { stanceWords } from "../lib/words";

/** A sign and its word: the meaning never rests on the sign alone, and never on a colour. */
export function StanceSign({ stance }: { stance: Stance }) {
  const [sign, word] = stanceWords[stance];
  return (
    <span className="stance">
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}

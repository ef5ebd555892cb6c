import type { Beside, DisputeLine } from "@on-record/core/query";

/** A dispute as `--json` gives it: the ids to go on with, and the words to read. */
export function disputeItem({ question, positions, sources, leftOpen }: DisputeLine) {
  const { id, text, kind, state, because } = question;
  return {
    id,
    text,
    kind,
    state,
    ...(because === undefined ? {} : { because }),
    positions: positions.map(({ position, holdings, sources: printing }) => ({
      id: position.id,
      label: position.label,
      sources: printing,
      holders: holdings.map(({ holder, state: standing, since, sources: telling, zones, entailed }) => ({
        holder,
        state: standing,
        since: since.edtf,
        sources: telling,
        ...(zones.length > 0 ? { zones } : {}),
        ...(entailed ? { entailed } : {}),
      })),
    })),
    sources,
    leftOpen: leftOpen.map(besideItem),
  };
}

const besideItem = ({ holder, said, printed: { report } }: Beside) => ({
  holder,
  said: said.edtf,
  report: report.id,
  source: report.source,
});

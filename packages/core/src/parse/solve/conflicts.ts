import type { Conflict } from "./moment.js";
import { compareText } from "./network.js";
import type { Network, Unit } from "./network.js";
import type { Settlement } from "./settle.js";
import { faultWords, unitRefs } from "./words.js";

// A sentence with more parts than this is not read to its end; `because` has them all.
const partsOfASentence = 8;

/** Every contradiction that was found, told so that it can be mended. */
export function conflictsOf(settlement: Settlement): Conflict[] {
  const conflicts = settlement.conflicts.map((cause) => conflictOf(settlement.network, cause));
  return settlement.stopped ? [...conflicts, tooMany(conflicts.length)] : conflicts;
}

function conflictOf(network: Network, cause: readonly number[]): Conflict {
  const units = cause.map((number) => network.units[number] as Unit);
  const nodes = units.flatMap((unit) => {
    if (unit.kind === "dating") return unit.to ? [unit.node, unit.to] : [unit.node];
    return unit.kind === "order" ? [unit.earlier, unit.later] : [unit.inner, unit.outer];
  });
  const because = units.map(faultWords);
  const dated = units.some((unit) => unit.kind === "dating" && (unit.reading.edtf || !isOrder(unit.reading.told.rel)));
  const isSource = (id: string) => network.byMoment.get(id)?.moment.kind === "source";
  const told = because.slice(0, partsOfASentence).join("; ");
  const more = because.length > partsOfASentence ? `; and ${because.length - partsOfASentence} more` : "";
  return {
    kind: dated ? "dates" : "order",
    moments: sorted(nodes.map((node) => node.moment.id)),
    datings: units.flatMap((unit) => (unit.kind === "dating" ? [{ moment: unit.node.moment.id, index: unit.reading.index }] : [])),
    rules: units.flatMap((unit) => (unit.kind === "dating" ? [] : [unit.rule])),
    sources: sorted(units.flatMap(unitRefs).filter(isSource)),
    message: `${dated ? "these dates cannot all be right" : "no dates can be in this order"}: ${told}${more}`,
    because,
  };
}

const isOrder = (rel: string | undefined) => rel === "before" || rel === "after";

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted(compareText);

/** Told at the end where the search was given up. What was found until then holds. */
const tooMany = (found: number): Conflict => ({
  kind: "order",
  moments: [],
  datings: [],
  rules: [],
  sources: [],
  message:
    found > 0
      ? `the dates contradict each other in more places than the ${found} told here; mend these first`
      : "the dates lean on each other in too many ways to be settled",
  because: [],
});

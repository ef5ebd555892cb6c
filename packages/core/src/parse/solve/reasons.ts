import { edtfOfBounds, withinDays } from "../../model/edtf/index.js";
import type { Reason } from "../../model/dating.js";
import { dayOf } from "./calendar.js";
import { boundsTold } from "./network.js";
import type { DatingUnit, Unit } from "./network.js";
import type { Reading } from "./nodes.js";
import { known, nature } from "./propagate.js";
import type { Link } from "./propagate.js";
import type { Settlement } from "./settle.js";
import { boundsPerNode } from "./steps.js";
import { listed, nameOf, unitRefs, unitWords } from "./words.js";

// A chain is read by a person. What lies further off can be followed from the reasons of the moments on the way.
const longestChain = 12;

type Side = Reason["side"];

const reason = (side: Side, second: number, because: string, refs: readonly string[]): Reason => {
  const day = dayOf(second);
  return { side, day: edtfOfBounds(withinDays(day, day)), because, refs: [...new Set(refs)] };
};

/** Why a bound stands where it stands, nearest reason first. Empty if it is open. */
export function chainOf(settlement: Settlement, side: Side, end: Link | undefined): Reason[] {
  const reasons: Reason[] = [];
  if (!known(end)) return reasons;
  let link = firstOfItsUnit(end);
  while (link && reasons.length < longestChain) {
    const unit = settlement.network.units[link.unit] as Unit;
    const next = nextUnit(link);
    const tellers = next ? [] : tellersOf(settlement, unit, link);
    const merged = next && dateWithin(settlement, unit, next);
    if (merged) {
      const because = `${unitWords(unit)}, which ${merged.words}`;
      return [...reasons, reason(side, link.value, because, [...unitRefs(unit), ...merged.refs])];
    }
    const refs = [...tellers.map(({ told }) => told.source as string), ...unitRefs(unit)];
    const because = tellers.length > 1 ? tellersWords(tellers, nameOf((unit as DatingUnit).node)) : unitWords(unit);
    reasons.push(reason(side, link.value, because, refs));
    link = next;
  }
  return reasons;
}

/** The reason of a bound that one dating alone sets, where nothing else was drawn from it. */
export function aloneReason(side: Side, second: number, unit: Unit): Reason {
  return reason(side, second, unitWords(unit), unitRefs(unit));
}

/** The nearest link back that a dating or rule is to thank for. */
function firstOfItsUnit(end: Link): Link | undefined {
  let link: Link | undefined = end;
  while (link?.unit === nature) link = link.because;
  return link;
}

function nextUnit(link: Link): Link | undefined {
  let next = link.because;
  while (next && (next.unit === nature || next.unit === link.unit)) next = next.because;
  return next;
}

/** The datings that tell the same bound outright, each by a source in its own words. */
function tellersOf({ rivals }: Settlement, unit: Unit, link: Link): Reading[] {
  if (unit.kind !== "dating" || unit.reading.told.because !== undefined || unit.reading.told.source === undefined) return [];
  const corner = (["earliestStart", "latestStart", "earliestEnd", "latestEnd"] as const)[link.bound % boundsPerNode] ?? "earliestStart";
  const seen = new Set<string>();
  return unit.node.datings.filter((reading) => {
    const { source, because } = reading.told;
    if (source === undefined || because !== undefined || seen.has(source) || rivals.get(unit.node)?.has(reading)) return false;
    if (boundsTold(unit.node, reading)?.[corner] !== link.value) return false;
    seen.add(source);
    return true;
  });
}

const tellersWords = (tellers: readonly Reading[], name?: string): string => {
  const sources = listed(tellers.map(({ told }) => told.source ?? ""));
  const dates = listed(
    tellers.map(({ told }) => told.edtf ?? ""),
    "or",
  );
  return [sources, tellers.length > 1 ? "date" : "dates", ...(name === undefined ? [] : [name]), "to", dates].join(" ");
};

/** “004 says ‘in September’ of it” is clear only with the year that others give: the two are told in one sentence. */
function dateWithin(settlement: Settlement, unit: Unit, next: Link): { words: string; refs: string[] } | undefined {
  const dated = settlement.network.units[next.unit] as Unit;
  if (unit.kind !== "dating" || unit.reading.told.rel === undefined || unit.reading.told.because !== undefined) return undefined;
  if (dated.kind !== "dating" || dated.node !== unit.node || next.because) return undefined;
  const tellers = tellersOf(settlement, dated, next);
  if (tellers.length === 0) return undefined;
  return { words: tellersWords(tellers), refs: tellers.map(({ told }) => told.source as string) };
}

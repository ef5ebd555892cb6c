import { edtfOfBounds } from "../../model/edtf/index.js";
import type { Bounds } from "../../model/edtf/index.js";
import type { Dating, Reason, When } from "../../model/dating.js";
import { compact } from "../compact.js";
import type { DatingUnit } from "./network.js";
import type { Node, Reading } from "./nodes.js";
import { known } from "./propagate.js";
import type { Link } from "./propagate.js";
import { aloneReason, chainOf } from "./reasons.js";
import { readingBounds } from "./rivals.js";
import { settledBounds } from "./settle.js";
import type { Settlement } from "./settle.js";
import { endHigh, endLow, startHigh, startLow } from "./steps.js";
import { intersection, span } from "./window-bounds.js";

/** What a node shows: the settled bounds, or where datings of it were set aside, all that these leave. */
type Shown = { bounds: Bounds; alone: Piece[] };

/** A dating that was set aside, and where it puts the node. */
type Piece = { unit: DatingUnit; bounds: Bounds };

/** The time of each moment, by its id, from a network that came to rest. */
export function timesOf(settlement: Settlement): Map<string, When> {
  const { network, propagation } = settlement;
  const units = new Map<Reading, DatingUnit>();
  for (const unit of network.units) if (unit.kind === "dating") units.set(unit.reading, unit);
  const unitOf = (reading: Reading) => units.get(reading) as DatingUnit;

  const shown = new Map<Node, Shown>();
  for (const node of network.nodes) shown.set(node, show(settlement, node, unitOf));

  const datings = new Map<string, Dating[]>();
  const groups = new Map<string, number[][]>();
  for (const node of network.nodes) {
    const list = datings.get(node.moment.id) ?? [];
    for (const reading of node.datings) {
      const { to } = unitOf(reading);
      const bounds = readingBounds(node, { ...reading, slack: 0 }, to && { node: to, bounds: (shown.get(to) as Shown).bounds });
      list[reading.index] = { ...reading.told, bounds };
    }
    datings.set(node.moment.id, list);
    const rivals = [...(settlement.rivals.get(node) ?? [])].map(({ index }) => index).sort((a, b) => a - b);
    if (rivals.length > 0) groups.set(node.moment.id, [...(groups.get(node.moment.id) ?? []), rivals]);
  }

  const when = new Map<string, When>();
  for (const [id, node] of network.byMoment) {
    const { bounds, alone } = shown.get(node) as Shown;
    const links = [startLow(node), startHigh(node), endLow(node), endHigh(node)].map((bound) => propagation.link(bound)).filter(known);
    const roots = alone.length > 0 ? alone.map(({ unit }) => unit) : links.map((link) => network.units[(link.root ?? link).unit]);
    const doubts = roots.map((unit) => (unit?.kind === "dating" ? unit.reading.edtf : undefined));
    const rivals = groups.get(id);
    const time: When = {
      edtf: edtfOfBounds(bounds),
      bounds,
      ...(doubts.some((edtf) => edtf?.uncertain) && { uncertain: true }),
      ...(doubts.some((edtf) => edtf?.approximate) && { approximate: true }),
      datings: datings.get(id) ?? [],
      ...(rivals && { rivals }),
      reasons: [
        ...reasonsOf(settlement, "not-before", bounds.earliestStart, propagation.link(startLow(node)), alone),
        ...reasonsOf(settlement, "not-after", bounds.latestEnd, propagation.link(endHigh(node)), alone),
      ],
    };
    when.set(id, compact(time));
  }
  return when;
}

/** After a contradiction a node is left at its own datings, so that one fault does not spread. */
function show(settlement: Settlement, node: Node, unitOf: (reading: Reading) => DatingUnit): Shown {
  const { propagation } = settlement;
  const settled = settledBounds(propagation, node);
  const rivals = settlement.rivals.get(node);
  const aside = node.datings.filter((reading) => settlement.aside.has(reading) && (rivals?.has(reading) || reading.edtf));
  const alone = aside.map((reading): Piece => {
    const unit = unitOf(reading);
    const own = readingBounds(node, reading, unit.to && { node: unit.to, bounds: settledBounds(propagation, unit.to) });
    return { unit, bounds: intersection(own, settled) ?? own };
  });
  const [first, ...others] = alone.map(({ bounds }) => bounds);
  return { bounds: first ? others.reduce(span, first) : settled, alone };
}

function reasonsOf(
  settlement: Settlement,
  side: Reason["side"],
  second: number | null,
  link: Link | undefined,
  alone: readonly Piece[],
): Reason[] {
  if (second === null) return [];
  if (known(link) && link.value === second) return chainOf(settlement, side, link);
  const piece = alone.find(({ bounds }) => (side === "not-before" ? bounds.earliestStart : bounds.latestEnd) === second);
  return piece ? [aloneReason(side, second, piece.unit)] : [];
}

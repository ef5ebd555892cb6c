import type { Bounds } from "../../model/edtf/index.js";
import { settleWhole, smallestCause } from "./explain.js";
import type { DatingUnit, Network } from "./network.js";
import type { Node, Reading } from "./nodes.js";
import { Propagation, known } from "./propagate.js";
import { disagreeing, farApart } from "./rivals.js";
import { boundsPerNode, endHigh, endLow, startHigh, startLow } from "./steps.js";

/** How a network came to rest: what was narrowed, and what had to be set aside for it. */
export type Settlement = {
  network: Network;
  propagation: Propagation;
  /** Datings by different sources that cannot both be right, by node: kept apart, and nothing is drawn from them. */
  rivals: Map<Node, Set<Reading>>;
  /** Each a smallest set of units that cannot all hold. Nothing more is drawn from them either. */
  conflicts: number[][];
  /** The units of both, and their datings. */
  setAside: Set<number>;
  aside: Set<Reading>;
  /** True if there was more to find than anyone would read. */
  stopped: boolean;
};

// More contradictions than this are one fault of another kind; nobody reads them one by one.
const mostConflicts = 500;

/** Narrows everything as far as it goes, setting aside what contradicts. */
export function settle(network: Network): Settlement {
  const propagation = new Propagation(network.steps, network.nodes.length * boundsPerNode);
  const settlement: Settlement = {
    network,
    propagation,
    rivals: new Map(),
    conflicts: [],
    setAside: new Set(),
    aside: new Set(),
    stopped: false,
  };
  const numbers = new Map<Reading, number>();
  network.units.forEach((unit, number) => unit.kind === "dating" && numbers.set(unit.reading, number));

  const setAside = (units: readonly number[]): void => {
    if (units.length === 0) return;
    for (const number of units) {
      settlement.setAside.add(number);
      const unit = network.units[number];
      if (unit?.kind === "dating") settlement.aside.add(unit.reading);
    }
    propagation.retract(units);
  };
  const keepApart = (node: Node, readings: readonly Reading[]): void => {
    if (readings.length > 0) settlement.rivals.set(node, new Set([...(settlement.rivals.get(node) ?? []), ...readings]));
    setAside(readings.map((reading) => numbers.get(reading) as number));
  };

  for (const node of network.nodes) keepApart(node, farApart(node, node.datings));
  for (let clash = settleWhole(propagation); clash; clash = settleWhole(propagation)) {
    if (settlement.conflicts.length === mostConflicts) {
      setAside(network.units.map((_, number) => number));
      settlement.stopped = true;
      break;
    }
    const cause = smallestCause(network, clash);
    const quarrel = disagreeing(network, cause);
    if (quarrel.length === 0) {
      settlement.conflicts.push(cause);
      setAside(cause);
      continue;
    }
    const { node } = network.units[numbers.get(quarrel[0] as Reading) as number] as DatingUnit;
    keepApart(node, quarrel);
  }
  // Where only the search for undated circles did not end, and nothing is at fault so far, all bounds are there.
  const isWhole = propagation.isProbed && settlement.conflicts.length === 0;
  settlement.stopped ||= propagation.exhausted && !isWhole;
  return settlement;
}

/** The bounds of a node by all that holds. */
export function settledBounds(propagation: Propagation, node: Node): Bounds {
  const at = (bound: number): number | null => {
    const link = propagation.link(bound);
    return known(link) ? link.value : null;
  };
  return {
    earliestStart: at(startLow(node)),
    latestStart: at(startHigh(node)),
    earliestEnd: at(endLow(node)),
    latestEnd: at(endHigh(node)),
  };
}

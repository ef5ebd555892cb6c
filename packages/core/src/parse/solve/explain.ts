import { natureOf, stepsOf, type Network, type Unit } from "./network.js";
import { Propagation, nowhere, unitsOf } from "./propagate.js";
import type { Clash, Step } from "./propagate.js";
import { boundsPerNode } from "./steps.js";

// Beyond this many, a reader is not helped by the smallest set, and finding it takes time that grows with the square.
const worthMinimising = 120;

const aThousandYears = 31_556_952_000;

/** Settles all the way, open circles too. Gives the first clash. */
export function settleWhole(propagation: Propagation): Clash | undefined {
  const clash = propagation.settle();
  if (clash) return clash;
  // Far below whatever is known, so that the floor itself contradicts nothing.
  if (!propagation.probe(propagation.lowest - aThousandYears)) return undefined;
  return propagation.settle();
}

/** A smallest set of units that cannot all hold: each is needed. Of a very large one, all that took part. */
export function smallestCause(network: Network, clash: Clash): number[] {
  const cause = [...unitsOf(clash)].toSorted((a, b) => a - b);
  if (cause.length > worthMinimising) return cause;
  // From the back, so that rules go first where datings alone are enough.
  for (let index = cause.length - 1; index >= 0; index -= 1) {
    const without = cause.filter((_, at) => at !== index);
    if (contradicts(network, without)) cause.splice(index, 1);
  }
  return cause;
}

const nodesOfUnit = (unit: Unit): number[] => {
  if (unit.kind === "dating") return unit.to ? [unit.node.id, unit.to.id] : [unit.node.id];
  return unit.kind === "order" ? [unit.earlier.id, unit.later.id] : [unit.inner.id, unit.outer.id];
};

/** True if these units alone cannot all hold. Only the part of the network that they touch is looked at. */
function contradicts(network: Network, units: readonly number[]): boolean {
  const part = new Map<number, number>();
  const steps: Step[] = [];
  const enter = (node: number): void => {
    if (part.has(node)) return;
    part.set(node, part.size);
    for (const step of natureOf(network, node)) {
      enter(Math.floor(step.to / boundsPerNode));
      enter(Math.floor(step.from / boundsPerNode));
      steps.push(step);
    }
  };
  for (const number of units) {
    for (const node of nodesOfUnit(network.units[number] as Unit)) enter(node);
    steps.push(...stepsOf(network, number));
  }
  const place = (bound: number) =>
    bound === nowhere ? nowhere : (part.get(Math.floor(bound / boundsPerNode)) as number) * boundsPerNode + (bound % boundsPerNode);
  const moved = steps.map((step) => ({ ...step, from: place(step.from), to: place(step.to) }));
  return settleWhole(new Propagation(moved, part.size * boundsPerNode)) !== undefined;
}

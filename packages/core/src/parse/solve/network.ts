import { within as somewhereIn } from "../../model/edtf/index.js";
import type { Bounds } from "../../model/edtf/index.js";
import { firstSecondOf } from "./calendar.js";
import type { OrderRule, TimesToSolve, WithinRule } from "./moment.js";
import { follows, nodesOf } from "./nodes.js";
import type { Node, Reading } from "./nodes.js";
import { nature } from "./propagate.js";
import type { Step } from "./propagate.js";
import { windows } from "./relatives.js";
import { inWindow, ofNature, order, told, within } from "./steps.js";

/** One dating of a node. `to` is the node that a relative dating is told by. */
export type DatingUnit = { kind: "dating"; node: Node; reading: Reading; to: Node | undefined };

type OrderUnit = { kind: "order"; rule: OrderRule; earlier: Node; later: Node };
type WithinUnit = { kind: "within"; rule: WithinRule; inner: Node; outer: Node };

/** What can be to blame in a contradiction: one dating, or one rule. */
export type Unit = DatingUnit | OrderUnit | WithinUnit;

/**
 * Everything that is solved together, as a reader meets it. What comes first is told first where several facts are as good a
 * reason; neither the order of the input nor any id has a say in that.
 */
export type Network = {
  nodes: Node[];
  /** The node of a moment itself, by the moment's id. */
  byMoment: Map<string, Node>;
  units: Unit[];
  /** First those that lie in the nature of each node, then those of each unit. */
  steps: Step[];
  /** Where the steps of each node’s nature end, by node id: those of the next begin there. */
  natureEnds: number[];
  /** Where the steps of each unit end. The first unit’s begin where the last node’s end. */
  unitEnds: number[];
};

/** The steps that lie in the nature of a node. */
export const natureOf = ({ steps, natureEnds }: Network, node: number): Step[] => steps.slice(natureEnds[node - 1] ?? 0, natureEnds[node]);

/** The steps of a unit. */
export const stepsOf = ({ steps, natureEnds, unitEnds }: Network, unit: number): Step[] =>
  steps.slice(unitEnds[unit - 1] ?? natureEnds.at(-1) ?? 0, unitEnds[unit]);

/** Builds the network. What points to an unknown id is left out. */
export function networkOf({ moments, rules, within: insides = [], clock }: TimesToSolve): Network {
  const nodes = nodesOf(
    moments.toSorted((a, b) => a.place - b.place),
    clock,
  );
  const byMoment = new Map<string, Node>();
  for (const node of nodes) if (node.aspect === undefined) byMoment.set(node.moment.id, node);
  const network: Network = { nodes, byMoment, units: [], steps: [], natureEnds: [], unitEnds: [] };
  for (const node of nodes) {
    for (const step of natureSteps(node, byMoment)) network.steps.push(step);
    network.natureEnds.push(network.steps.length);
  }
  for (const unit of unitsIn(nodes, byMoment, rules, insides)) {
    for (const step of stepsFor(unit, network.units.length)) network.steps.push(step);
    network.units.push(unit);
    network.unitEnds.push(network.steps.length);
  }
  return network;
}

const moved = (second: number | null, days: number) => (second === null ? null : second + firstSecondOf(days));

/** What a dating's EDTF bounds on its node. A publication does not last: a stretch tells when it was at the earliest and latest. */
export function boundsTold(node: Node, { edtf, slack }: Reading): Bounds | undefined {
  if (!edtf) return undefined;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = edtf.bounds;
  if (node.moment.kind === "source") return somewhereIn(moved(earliestStart, -slack), moved(latestEnd, slack));
  return {
    earliestStart: moved(earliestStart, -slack),
    latestStart: moved(latestStart, slack),
    earliestEnd: moved(earliestEnd, -slack),
    latestEnd: moved(latestEnd, slack),
  };
}

function* natureSteps(node: Node, byMoment: Map<string, Node>): Generator<Step> {
  yield* ofNature(node);
  const itself = byMoment.get(node.moment.id);
  if (itself && follows(node)) yield* order(nature, itself, node, 0, "end");
}

/** The default of `to`: a text dates by its own publication. */
const referenceOf = ({ told: { rel, to, source } }: Reading): string | undefined => (rel === undefined ? undefined : (to ?? source));

function* unitsIn(
  nodes: readonly Node[],
  byMoment: Map<string, Node>,
  rules: readonly OrderRule[],
  insides: readonly WithinRule[],
): Generator<Unit> {
  // What the curator inferred comes after what is told: a reader can look up the one, and has to trust the other.
  for (const inferred of [false, true]) {
    for (const node of nodes) {
      for (const reading of node.datings) {
        if ((reading.told.basis === "inferred") !== inferred) continue;
        yield { kind: "dating", node, reading, to: byMoment.get(referenceOf(reading) ?? "") };
      }
    }
  }
  const orders = rules.flatMap((rule): OrderUnit[] => {
    const [earlier, later] = [byMoment.get(rule.earlier), byMoment.get(rule.later)];
    return earlier && later ? [{ kind: "order", rule, earlier, later }] : [];
  });
  yield* orders.sort((a, b) => a.earlier.id - b.earlier.id || a.later.id - b.later.id || byRule(a.rule, b.rule));
  const withins = insides.flatMap((rule): WithinUnit[] => {
    const [inner, outer] = [byMoment.get(rule.inner), byMoment.get(rule.outer)];
    return inner && outer ? [{ kind: "within", rule, inner, outer }] : [];
  });
  yield* withins.sort((a, b) => a.inner.id - b.inner.id || a.outer.id - b.outer.id || compareText(a.rule.because, b.rule.because));
}

/** Two rules for the same two. */
const byRule = (a: OrderRule, b: OrderRule): number =>
  compareText(a.because, b.because) || a.days - b.days || Number(a.overlap === true) - Number(b.overlap === true);

function* stepsFor(unit: Unit, number: number): Generator<Step> {
  switch (unit.kind) {
    case "order":
      return yield* order(number, unit.earlier, unit.later, unit.rule.days, unit.rule.overlap === true ? "start" : "end");
    case "within":
      return yield* within(number, unit.inner, unit.outer);
    case "dating": {
      const bounds = boundsTold(unit.node, unit.reading);
      if (bounds) yield* told(number, unit.node, bounds);
      const { rel } = unit.reading.told;
      if (rel === undefined || !unit.to) return;
      if (rel === "before") yield* order(number, unit.node, unit.to, 0, "end");
      else if (rel === "after") yield* order(number, unit.to, unit.node, 0, "end");
      else yield* inWindow(number, unit.node, unit.to, windows[rel]);
    }
  }
}

/** By code unit, so that no locale has a say. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type { Dataset } from "../model/dataset.js";
import type { Bounds } from "../model/edtf/bounds.js";
import { dayOf } from "../model/edtf/calendar.js";
import { setLevels } from "./levels.js";
import { ofDataset } from "./once.js";

/**
 * The order of sources, statements and events that is known beyond their dates: arrows from what began earlier to what
 * began later, and by how many days at least.
 */
export type Network = {
  /** Whether `from` began before `to`, or at the latest with it: by a day or more (`days`), perhaps within one day (`order`), or not known. */
  readonly leads: (from: string, to: string) => "days" | "order" | undefined;
  /** What is known of one of them. */
  readonly of: (id: string) => Started | undefined;
};

export type Started = {
  /** Rises along every known order; 0 for what has none before it. */
  readonly level: number;
  /** It has no bound of its own. */
  readonly isOpen: boolean;
  /** The first day on which something can have begun: itself, if it has a bound; else anything that it is known to come before. */
  readonly followed: number;
  /** The first and last day on which it can have begun, its own bounds and all it is ordered with considered. Days since 1970-01-01, ±Infinity. */
  readonly earliest: number;
  readonly latest: number;
};

type Node = { -readonly [Field in keyof Started]: Started[Field] } & {
  readonly next: Node[];
  readonly previous: Node[];
  /** By how many days at least it comes before each of `next`. */
  readonly days: number[];
};

export const network: (dataset: Dataset) => Network = ofDataset((dataset) => {
  const nodes = nodesOf(dataset);
  return {
    leads: (a, b) => {
      const [from, to] = [nodes.get(a), nodes.get(b)];
      return from && to && from !== to ? walk(from, to) : undefined;
    },
    of: (id) => nodes.get(id),
  };
});

const nodesOf = ofDataset((dataset): ReadonlyMap<string, Node> => {
  const nodes = new Map<string, Node>([
    ...dataset.sources.map(({ id, published }) => [id, nodeOf(published)] as const),
    ...dataset.statements.map(({ id, said }) => [id, nodeOf(said)] as const),
    ...dataset.events.map(({ id, happened }) => [id, nodeOf(happened)] as const),
  ]);
  for (const { earlier, later, days } of dataset.precedence) {
    const [from, to] = [nodes.get(earlier), nodes.get(later)];
    if (!from || !to) continue;
    from.next.push(to);
    from.days.push(days);
    to.previous.push(from);
  }
  setLevels(nodes.values());
  narrow([...nodes.values()].sort((a, b) => a.level - b.level));
  return nodes;
});

function nodeOf({ bounds: { earliestStart, latestStart } }: { readonly bounds: Bounds }): Node {
  const earliest = earliestStart === null ? -Infinity : dayOf(earliestStart);
  const latest = latestStart === null ? Infinity : dayOf(latestStart);
  const isOpen = earliest === -Infinity && latest === Infinity;
  return { level: 0, followed: isOpen ? Infinity : earliest, earliest, latest, isOpen, next: [], previous: [], days: [] };
}

/** Along rising levels once forwards and once backwards; a few rounds more settle what lies in a circle of same days. */
function narrow(rising: readonly Node[]): void {
  for (let round = 0, moved = true; moved && round < 8; round++) {
    moved = false;
    for (const node of rising) {
      node.next.forEach((to, nth) => {
        const earliest = node.earliest + node.days[nth]!;
        if (earliest > to.earliest) [to.earliest, moved] = [earliest, true];
      });
    }
    for (const node of rising.toReversed()) {
      node.next.forEach((to, nth) => {
        const latest = to.latest - node.days[nth]!;
        if (latest < node.latest) [node.latest, moved] = [latest, true];
        if (node.isOpen && to.followed < node.followed) [node.followed, moved] = [to.followed, true];
      });
    }
  }
}

/** The longest way need not be found: only whether there is one, and whether one of them takes a day. */
function walk(from: Node, goal: Node): "days" | "order" | undefined {
  const seen = new Map<Node, boolean>();
  const ahead: [node: Node, day: boolean][] = [[from, false]];
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    const [node, day] = step;
    const before = seen.get(node);
    if (before === true || before === day) continue;
    seen.set(node, day);
    if (node === goal && day) return "days";
    node.next.forEach((next, nth) => {
      if (next.level <= goal.level) ahead.push([next, day || node.days[nth]! > 0]);
    });
  }
  return seen.has(goal) ? "order" : undefined;
}

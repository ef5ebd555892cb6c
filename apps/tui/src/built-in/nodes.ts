import type { Dataset } from "@on-record/core/query";

/** What is known of the order of things without their dates, as core links it. */
export type Node = {
  level: number;
  followed: number;
  earliest: number;
  latest: number;
  isOpen: boolean;
  readonly next: Node[];
  readonly previous: Node[];
  readonly days: number[];
};
export type Nodes = ReadonlyMap<string, Node>;

/** Nodes with those that they lead to by their places. Of an open side JSON knows no number. */
type KeptNode = Pick<Node, "level" | "isOpen" | "days"> & {
  readonly id: string;
  readonly bounds: readonly (number | "Infinity" | "-Infinity")[];
  readonly next: readonly number[];
  readonly previous: readonly number[];
};
export type KeptNodes = readonly KeptNode[];

export function keepNodes(nodes: Nodes): KeptNodes {
  const places = new Map([...nodes.values()].map((node, at) => [node, at]));
  const placesOf = (some: readonly Node[]) => some.map((node) => places.get(node)!);
  return [...nodes].map(([id, { level, followed, earliest, latest, isOpen, next, previous, days }]) => ({
    id,
    level,
    isOpen,
    days,
    bounds: [followed, earliest, latest].map((day) => (Number.isFinite(day) ? day : day > 0 ? "Infinity" : "-Infinity")),
    next: placesOf(next),
    previous: placesOf(previous),
  }));
}

export function readNodes(kept: KeptNodes, _dataset: Dataset): Nodes {
  const nodes = kept.map(({ level, isOpen, days, bounds }): Node => {
    const [followed, earliest, latest] = [Number(bounds[0]), Number(bounds[1]), Number(bounds[2])];
    return { level, followed, earliest, latest, isOpen, next: [], previous: [], days };
  });
  kept.forEach(({ next, previous }, at) => {
    for (const place of next) nodes[at]!.next.push(nodes[place]!);
    for (const place of previous) nodes[at]!.previous.push(nodes[place]!);
  });
  return new Map(kept.map(({ id }, at) => [id, nodes[at]!]));
}

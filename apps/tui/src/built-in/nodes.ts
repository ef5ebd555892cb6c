import type { Dataset } from "@on-record/core/query";

/** What is known of the order of things without their dates, as core links it. */
export type Node = {
  level: number;
  followed: number;
  earliest: number;
  latest: number;
  isOpen: boolean;
  readonly next: Node[];
  readonly previous: readonly Node[];
  readonly days: readonly number[];
};
export type Nodes = ReadonlyMap<string, Node>;

/** Nodes in columns, with those that they lead to by their places. Of an open side JSON knows no number. */
export type KeptNodes = Readonly<Record<"level" | "open", readonly number[]>> &
  Readonly<Record<Bound, readonly (number | "Infinity" | "-Infinity")[]>> &
  Readonly<Record<"next" | "days", readonly (readonly number[])[]>> & { readonly ids: readonly string[] };
type Bound = "followed" | "earliest" | "latest";

export function keepNodes(nodes: Nodes): KeptNodes {
  const all = [...nodes.values()];
  const places = new Map(all.map((node, at) => [node, at]));
  const bounds = (bound: Bound) =>
    all.map(({ [bound]: day }) => (Number.isFinite(day) ? day : day > 0 ? ("Infinity" as const) : ("-Infinity" as const)));
  return {
    ids: [...nodes.keys()],
    level: all.map(({ level }) => level),
    open: all.map(({ isOpen }) => Number(isOpen)),
    followed: bounds("followed"),
    earliest: bounds("earliest"),
    latest: bounds("latest"),
    next: all.map(({ next }) => next.map((node) => places.get(node)!)),
    days: all.map(({ days }) => days),
  };
}

/** Core asks for those that come before only while it works out the levels, which are known here. */
const none: readonly Node[] = [];

export function readNodes({ ids, level, open, followed, earliest, latest, next, days }: KeptNodes, _dataset: Dataset): Nodes {
  const nodes = ids.map((_, at): Node => ({
    level: level[at]!,
    followed: Number(followed[at]),
    earliest: Number(earliest[at]),
    latest: Number(latest[at]),
    isOpen: open[at] === 1,
    next: [],
    previous: none,
    days: days[at]!,
  }));
  next.forEach((places, at) => {
    for (const place of places) nodes[at]!.next.push(nodes[place]!);
  });
  return new Map(ids.map((id, at) => [id, nodes[at]!]));
}

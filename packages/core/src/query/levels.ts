/** Something in an order: what it comes before and what comes before it. */
export type Leveled<Self> = { level: number; readonly next: readonly Self[]; readonly previous: readonly Self[] };

/**
 * Gives each node its level, so that an arrow never leads to a lower one. Nodes that lead to each other share a level; all
 * others along a path rise.
 */
export function setLevels<Node extends Leveled<Node>>(nodes: Iterable<Node>): void {
  const levelled = new Set<Node>();
  // Backwards through that order nothing comes before its knot: the nodes that lead to it and that it leads to (Kosaraju).
  for (const root of [...finished(nodes)].reverse()) {
    if (levelled.has(root)) continue;
    const knot = new Set([root]);
    let level = 0;
    for (const node of knot) {
      for (const previous of node.previous) {
        if (levelled.has(previous)) level = Math.max(level, previous.level + 1);
        else knot.add(previous);
      }
    }
    for (const node of knot) {
      node.level = level;
      levelled.add(node);
    }
  }
}

/** Nodes in the order in which a search leaves them, each after all it leads to. With a path of its own in place of recursion. */
function finished<Node extends Leveled<Node>>(nodes: Iterable<Node>): Set<Node> {
  const [met, left] = [new Set<Node>(), new Set<Node>()];
  for (const root of nodes) {
    const path = [root];
    for (let node = path.at(-1); node; node = path.at(-1)) {
      if (met.has(node)) {
        left.add(node);
        path.pop();
      } else {
        met.add(node);
        for (const next of node.next) if (!met.has(next)) path.push(next);
      }
    }
  }
  return left;
}

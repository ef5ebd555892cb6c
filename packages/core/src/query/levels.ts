/** Arrows between numbered nodes: those from `node` are `to[first[node]] … to[first[node + 1] - 1]`. */
export type Arrows = { readonly first: Int32Array; readonly to: Int32Array };

/**
 * A level for each node, so that an arrow never leads to a lower one. Nodes that lead to each other share a level; all
 * others along a path rise.
 */
export function levelsOf({ first, to }: Arrows): Int32Array {
  const count = first.length - 1;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const knot = new Int32Array(count).fill(-1);
  const knots: number[][] = [];
  const open: number[] = [];
  let visited = 0;
  // Tarjan's search for nodes that lead to each other, with a path of its own in place of recursion.
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const path = [{ node: root, next: first[root]! }];
    order[root] = low[root] = visited++;
    open.push(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node } = top;
      if (top.next < first[node + 1]!) {
        const child = to[top.next++]!;
        if (order[child] === -1) {
          order[child] = low[child] = visited++;
          open.push(child);
          path.push({ node: child, next: first[child]! });
        } else if (knot[child] === -1) low[node] = Math.min(low[node]!, order[child]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node]!, low[node]!);
      if (low[node] === order[node]) knots.push(close(node));
    }
  }
  // A knot is closed only after all it leads to: backwards, every arrow into a knot has been seen before the knot.
  const levels = new Int32Array(count);
  for (const members of knots.reverse()) {
    const level = Math.max(...members.map((node) => levels[node]!));
    for (const node of members) {
      levels[node] = level;
      for (let at = first[node]!; at < first[node + 1]!; at++) {
        const child = to[at]!;
        if (knot[child] !== knot[node]) levels[child] = Math.max(levels[child]!, level + 1);
      }
    }
  }
  return levels;

  function close(node: number): number[] {
    const members: number[] = [];
    let member: number;
    do {
      member = open.pop()!;
      knot[member] = knots.length;
      members.push(member);
    } while (member !== node);
    return members;
  }
}

import { isMap, isScalar, isSeq, type Node, type YAMLSeq } from "yaml";
import { linesOf, type Lines } from "../text/index.js";
import type { Fault } from "./fault.js";
import { readPieces } from "./pieces.js";

export type Tree = { root: Node | null; lines: Lines; faults: Fault[] };

/** The YAML of a file as nodes with positions, and every fault of its syntax. */
export function readTree(text: string): Tree {
  const early = new Map<number, YAMLSeq<Node | null>>();
  let root: Node | null = null;
  const faults = readPieces(text, (piece, isLast) => {
    if (isLast) root = piece;
    for (const { key, value } of isMap<Node, Node | null>(piece) ? piece.items : []) {
      if (!isSeq<Node | null>(value)) continue;
      const first = early.get(offsetOf(key));
      if (!first) early.set(offsetOf(key), value);
      else if (isLast) {
        value.items = first.items.concat(value.items);
        if (value.range && first.range) value.range[0] = first.range[0];
      } else for (const item of value.items) first.items.push(item);
    }
  });
  return { root, lines: linesOf(text), faults };
}

/** Where a node begins. */
export const offsetOf = (node: Node): number => node.range?.[0] ?? 0;

/** Finds the node of a field’s name. Each mapping is listed once, so that many faults in one cost no more than one. */
export function keyFinder(root: Node | null): (path: readonly PropertyKey[], name: string) => Node | undefined {
  const listed = new Map<Node, Map<string, Node>>();
  return (path, name) => {
    const node = nodeAt(root, path);
    if (!isMap<Node, Node | null>(node)) return undefined;
    const keys = listed.get(node) ?? new Map(node.items.map(({ key }) => [isScalar(key) ? String(key.value) : "", key]));
    listed.set(node, keys);
    return keys.get(name);
  };
}

function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | null | undefined {
  let here: Node | null | undefined = root;
  for (const step of path) {
    if (isSeq<Node | null>(here)) here = here.items[Number(step)];
    else if (isMap<Node, Node | null>(here))
      here = here.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))?.value;
    else return undefined;
  }
  return here;
}

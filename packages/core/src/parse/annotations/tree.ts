import { Composer, isMap, isScalar, isSeq, Parser, type Node, type YAMLError } from "yaml";
import type { Problem } from "../../model/problem.js";
import { linesOf, type Lines } from "../text/index.js";
import { tooDeep } from "./depth.js";
import { explainSyntax } from "./syntax.js";

/** A fault in a file, before its place is turned into a line and a column. */
export type Fault = Pick<Problem, "code" | "message" | "hint"> & { offset: number };

export type Tree = { root: Node | null; lines: Lines; faults: Fault[] };

/**
 * The YAML of a file as nodes with positions, and every fault of its syntax. The schema is YAML 1.2’s core without
 * numbers: the format has no field that is one, and `004` or `2024-10` must stay what was written.
 */
export function readTree(text: string): Tree {
  const lines = linesOf(text);
  const tokens = Array.from(new Parser().parse(text));
  const deep = tooDeep(tokens);
  if (deep !== undefined) return { root: null, lines, faults: [faultOf({ code: "RESOURCE_EXHAUSTION", message: "", pos: [deep, deep] })] };

  const composer = new Composer({
    version: "1.2",
    schema: "core",
    customTags: (tags) => tags.filter((tag) => typeof tag !== "object" || !numbers.has(tag.tag)),
    uniqueKeys: false, // the reader compares every pair of keys; `plain` looks for doubles in linear time
    logLevel: "silent",
  });
  const documents = Array.from(composer.compose(tokens));
  const [first, second] = documents;
  const faults = documents.flatMap((document) => [...document.errors, ...document.warnings].map(faultOf));
  if (second)
    faults.push(faultOf({ code: "MULTIPLE_DOCS", message: "the file has more than one YAML document", pos: [second.range[0], 0] }));
  return { root: first?.contents ?? null, lines, faults };
}

const numbers = new Set(["tag:yaml.org,2002:int", "tag:yaml.org,2002:float"]);

const faultOf = (error: Pick<YAMLError, "code" | "message" | "pos">): Fault => ({ ...explainSyntax(error), offset: error.pos[0] });

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

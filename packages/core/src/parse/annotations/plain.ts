import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { quoted } from "../text/index.js";
import type { Fault } from "./fault.js";
import { offsetOf } from "./tree.js";

/** The offsets of a value and its parts, in the value’s own shape: what is kept of a file when its tree is let go. */
export type Places = number | { offset: number; parts: Readonly<Record<string, Places>> | readonly Places[] };

export type Plain = { value: unknown; places: Places };

/** Turns a node into plain data and keeps its places. What the format does not know of YAML is reported into `faults`. */
export function plainOf(node: Node | null, around: number, faults: Fault[]): Plain {
  if (node === null) return { value: null, places: around };
  const offset = offsetOf(node);
  if (node.tag !== undefined && node.tag.length > 0 && isWritten(node)) faults.push({ offset, ...tagFault(node.tag) });
  if (isAlias(node)) {
    faults.push({ offset, ...aliasFault(node.source) });
    return { value: null, places: offset };
  }
  if (isScalar(node)) return { value: node.value, places: offset };
  if (isSeq<Node | null>(node)) {
    const parts = node.items.map((item) => plainOf(item, offset, faults));
    return { value: parts.map((part) => part.value), places: { offset, parts: parts.map((part) => part.places) } };
  }
  if (!isMap<Node, Node | null>(node)) return { value: null, places: offset };

  const value = new Map<string, unknown>();
  const places = new Map<string, Places>();
  for (const { key, value: item } of node.items) {
    const name = nameOf(key);
    if (name === undefined) {
      faults.push({ offset: offsetOf(key), ...keyFault });
      continue;
    }
    if (value.has(name)) faults.push({ offset: offsetOf(key), ...doubleFault(name) });
    const part = plainOf(item, offsetOf(key), faults);
    value.set(name, part.value);
    places.set(name, part.places);
  }
  // fromEntries defines its properties, so that a field called __proto__ is a field and nothing else
  return { value: Object.fromEntries(value), places: { offset, parts: Object.fromEntries(places) } };
}

/** The offset of a part; where it was not written, that of the nearest part around it. */
export function placeAt(places: Places, path: readonly (string | number)[]): number {
  let here = places;
  for (const step of path) {
    if (typeof here === "number") return here;
    if (!Object.hasOwn(here.parts, step)) break;
    here = (here.parts as Readonly<Record<string | number, Places>>)[step]!;
  }
  return typeof here === "number" ? here : here.offset;
}

const nameOf = (key: Node): string | undefined => (isScalar(key) && key.value !== null ? String(key.value) : undefined);

/** The reader sets a tag of its own on collections it makes; only one that stands in the file is a fault. */
const isWritten = (node: Node) =>
  !isMap(node) && !isSeq(node) ? true : node.tag !== "tag:yaml.org,2002:map" && node.tag !== "tag:yaml.org,2002:seq";

const tagFault = (tag: string) => ({
  code: "yaml-tag",
  message: `the YAML tag ${quoted(tag, 60)} is not part of the format`,
  hint: "take it away, or put a value that begins with ! in quotes",
});
const aliasFault = (name: string) => ({
  code: "yaml-alias",
  message: `the YAML alias ${quoted(`*${name}`, 60)} is not read`,
  hint: "write the value out again (records refer to one another by id), or put a value that begins with * in quotes",
});
const doubleFault = (name: string) => ({
  code: "yaml-duplicate-key",
  message: `${quoted(name, 60)} is written twice in the same place`,
  hint: "keep one of them; several values are a list: [one, two]",
});
const keyFault = {
  code: "yaml-syntax",
  message: "a field’s name must be plain text",
  hint: "check the brackets and colons of this line",
};

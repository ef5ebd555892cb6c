import { createHash } from "node:crypto";
import type { RecordFile } from "@on-record/core";
import { isScalar, parseDocument, type Scalar, visit } from "yaml";
import { edited, textOf } from "./records.js";

/** Names that no text has in it: the first of an order is `n00000x`. */
const nameAt = (at: number): string => `n${String(at).padStart(5, "0")}x`;

/** The same ids in an order that a number stands for. */
export const dealt = (ids: readonly string[], deal: number): string[] => {
  const cards = new Map(ids.map((id) => [id, createHash("sha256").update(`${deal} ${id}`).digest("hex")]));
  return [...cards.keys()].toSorted((a, b) => (cards.get(a)! < cards.get(b)! ? -1 : 1));
};

/** Every id of a record with a name that says nothing: `order` tells which stands where among them. */
export function otherNames(order: readonly string[]): {
  name: (files: readonly RecordFile[]) => RecordFile[];
  back: (told: string) => string;
} {
  const places = new Map(order.map((id, at) => [id, nameAt(at)]));
  const named = (word: string): string | undefined => {
    if (places.has(word)) return places.get(word);
    // A report without an id of its own is called by its source and its claim.
    const [source = "", claim = ""] = word.split(".");
    return places.has(source) && places.has(claim) ? `${places.get(source)}.${places.get(claim)}` : undefined;
  };
  return {
    name: (files) =>
      edited(
        files,
        files
          .filter(({ path }) => path.endsWith(".yaml"))
          .map(({ path }) => ({ path, bytes: new TextEncoder().encode(withNames(textOf(files, path), named)) })),
      ),
    back: (told) => told.replace(/n(\d{5})x/g, (_, at: string) => order[Number(at)]!),
  };
}

/** The words of a file that are ids, and nothing else of it, made into others. */
function withNames(text: string, named: (word: string) => string | undefined): string {
  const words: Scalar[] = [];
  visit(parseDocument(text), { Scalar: (key, node) => void (key !== "key" && isScalar(node) && words.push(node)) });
  return words.toReversed().reduce((now, { source, value, range }) => {
    const name = named(source ?? String(value));
    return name === undefined || !range ? now : `${now.slice(0, range[0])}${name}${now.slice(range[1])}`;
  }, text);
}

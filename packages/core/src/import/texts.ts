import type { ImportOptions } from "./importer.js";

/** A text that an imported file speaks of: given under `name`, or that of a source which the record has. */
export type KnownText = { readonly name: string; readonly id: string; readonly text: string; readonly source?: string };

/** The text that goes by one of the names, the first name first: an id, an address, a file. */
export function textFor(names: readonly string[], { texts = {}, into }: ImportOptions): KnownText | undefined {
  const given = new Map(Object.entries(texts).flatMap(([name, text]) => spellings(name).map((spelling) => [spelling, { name, text }])));
  for (const spelling of names.flatMap(spellings)) {
    const own = into?.sources.find(({ id, url, file }) => spelling === id || spelling === url || spelling === file);
    if (own) return { name: own.id, id: own.id, text: own.text, source: own.id };
    const found = given.get(spelling);
    if (found) return { ...found, id: lastPart(found.name) };
  }
  return undefined;
}

/** As it is written, and its last part without an ending: `https://example.org/sources/004#quote` is also `004`. */
const spellings = (name: string): string[] => (name === "" ? [] : [...new Set([name, lastPart(name)])]);

const lastPart = (name: string): string => {
  const path = name.replace(/[#?].*$/s, "").replace(/\/+$/, "");
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf(":"), path.lastIndexOf("\\")) + 1).replace(/\.(?:txt|html?|md)$/i, "");
};

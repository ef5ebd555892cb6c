import type { Node } from "yaml";
import { isScalar, isSeq } from "yaml";
import { offsetOf } from "../parse/annotations/tree.js";
import type { MapNode, OpenFile, SeqNode } from "./open-file.js";
import { flowText, idSpelled } from "./spelling.js";

/** Changes of one entry, by what its file has around it: in braces or a field a line. */

const isFlow = (node: MapNode | SeqNode): boolean => node.flow === true;
const field = (entry: MapNode, name: string) => entry.items.find(({ key }) => isScalar(key) && key.value === name);

/** Adds a field to an entry: as the first one, or behind its id in a block; behind the last one in braces. */
export function addField(file: OpenFile, entry: MapNode, name: string, text: string, where: "first" | "later" = "later"): void {
  const start = offsetOf(entry);
  if (isFlow(entry)) {
    const last = entry.items.at(-1);
    if (where === "first" || !last) file.insert(start + 1, ` ${name}: ${text}${last ? "," : " "}`);
    else file.insert(file.endOf(last.value), `, ${name}: ${text}`);
    return;
  }
  const id = where === "later" ? field(entry, "id") : undefined;
  if (id) file.insert(file.lineAround(file.endOf(id.value)).end, `${file.eol}${file.indentAt(start)}${name}: ${text}`);
  else file.insert(start, `${name}: ${text}${file.eol}${file.indentAt(start)}`);
}

/** Adds items to a list that an entry has, or the list with them to an entry that has none. */
export function addItems(file: OpenFile, entry: MapNode, name: string, items: readonly string[]): void {
  if (items.length === 0) return;
  const list = field(entry, name)?.value;
  if (!isSeq<Node | null>(list)) return addField(file, entry, name, `[${items.join(", ")}]`);
  const last = list.items.at(-1);
  if (isFlow(list)) {
    if (last === undefined) file.insert(offsetOf(list) + 1, items.join(", "));
    else file.insert(file.endOf(last), `, ${items.join(", ")}`);
    return;
  }
  const lead = `${file.eol}${file.indentAt(offsetOf(list))}- `;
  file.insert(file.lineAround(file.endOf(last ?? null)).end, items.map((item) => lead + item).join(""));
}

/** Writes down the ids that a record had. One that it gets back changes places with the one it loses. */
export function retire(file: OpenFile, entry: MapNode, ids: readonly string[], now: string): void {
  const list = field(entry, "formerly")?.value;
  const written = isSeq<Node | null>(list) ? list.items : [];
  const again = written.find((item) => isScalar(item) && item.value === now);
  const [first, ...rest] = ids;
  if (again && isScalar(again) && first !== undefined) {
    file.replace(offsetOf(again), file.endOf(again), idSpelled(first, again as { type: "PLAIN" }));
    addItems(
      file,
      entry,
      "formerly",
      rest.map((id) => idSpelled(id)),
    );
  } else
    addItems(
      file,
      entry,
      "formerly",
      ids.map((id) => idSpelled(id)),
    );
}

/** Takes an item out of a list, with the comments that stand before it: they are given back, each without its sign. */
export function takeOut(file: OpenFile, list: SeqNode, item: Node): void {
  const at = list.items.indexOf(item);
  const start = offsetOf(item);
  if (isFlow(list)) {
    const next = list.items[at + 1];
    const previous = list.items[at - 1];
    if (next) file.replace(start, offsetOf(next), "");
    else if (previous) file.replace(file.endOf(previous), file.endOf(item), "");
    else file.replace(start, file.endOf(item), "");
    return;
  }
  const from = file.lineAround(start).start;
  const { end } = file.lineAround(file.endOf(item));
  const dash = file.text.slice(from, start);
  // Two items on one line, `- - a`: only the inner one goes.
  if (!/^\s*-\s+$/.test(dash)) file.replace(start, file.endOf(item), flowText([]));
  else file.replace(from, Math.min(file.text.length, end + (file.text.startsWith("\r\n", end) ? 2 : 1)), "");
}

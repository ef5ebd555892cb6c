import type { Node } from "yaml";
import { offsetOf } from "../parse/annotations/tree.js";
import type { Entry } from "../parse/annotations/index.js";
import { referencesOf, referencesOfHead, type Reference } from "../parse/link/references.js";
import { addField, retire, takeOut } from "./entry.js";
import type { Found, OpenRecord } from "./open-record.js";
import type { Renaming } from "./own-ids.js";
import { idSpelled } from "./spelling.js";

/** Every place where a record names another, with the entry it stands in. */
export function* allReferences(record: OpenRecord): Generator<{ entry: Entry<unknown>; reference: Reference; found?: Found }> {
  for (const found of record.all) {
    const references = referencesOf[found.name] as (value: unknown) => Reference[];
    for (const reference of references(found.item.value)) yield { entry: found.item, reference, found };
  }
  for (const head of record.items.heads) for (const reference of referencesOfHead(head.value)) yield { entry: head, reference };
}

/**
 * Has every reference follow a renaming, but for those of one entry. In a list that would then name a record twice, it is named once;
 * where a record would name itself, nothing is changed.
 */
export function followReferences(record: OpenRecord, renaming: Renaming, except?: Found): void {
  const named = new Map<Node, Set<string>>();
  for (const { entry, reference, found } of allReferences(record)) {
    const to = renaming.get(reference.id);
    if (found !== undefined && found === except) continue;
    if (to === undefined || (found?.item.id === to && reference.mayBeSelf !== true)) continue;
    const file = record.fileOf(entry.at(reference.path));
    const scalar = file.scalarAt(entry.at(reference.path));
    // A source that a report does not name, since it stands in the source’s own file, has no place of its own.
    if (scalar?.value !== reference.id) continue;
    const list = file.listOf(scalar);
    const already = list && (named.get(list) ?? new Set(list.items.map((item) => String((item as { value?: unknown }).value))));
    if (list && already?.has(to)) takeOut(file, list, scalar);
    else file.replace(offsetOf(scalar), file.endOf(scalar), idSpelled(to, scalar));
    if (list && already) named.set(list, already.add(to));
  }
}

/** Writes the new ids of records where they are written, and the old ones down as former ones. */
export function renameEntries(record: OpenRecord, renaming: Renaming, pinned: readonly Found[]): void {
  for (const { item } of record.all) {
    const to = renaming.get(item.id);
    if (to === undefined) continue;
    const file = record.fileOf(item.at());
    const entry = file.mapAt(item.at());
    if (!entry) throw new Error(`the entry of ${item.id} has no place`);
    const id = item.value.id === undefined ? undefined : file.scalarAt(item.at(["id"]));
    if (id) file.replace(offsetOf(id), file.endOf(id), idSpelled(to, id));
    retire(file, entry, [item.id], to);
  }
  for (const { item } of pinned) {
    const file = record.fileOf(item.at());
    const entry = file.mapAt(item.at());
    if (entry) addField(file, entry, "id", idSpelled(item.id), "first");
  }
}

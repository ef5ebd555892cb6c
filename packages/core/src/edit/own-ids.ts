import type { RelationEntry } from "../model/relation.js";
import type { LinkedReport } from "../parse/link/item.js";
import { longestId } from "../parse/link/registry.js";
import type { Found, OpenRecord } from "./open-record.js";

/** What becomes of ids: every id that is another one now, by the one it was. */
export type Renaming = ReadonlyMap<string, string>;

/**
 * A report without an id is called after its source and claim, a relation after its claims: when those get others, so do they. Gives the
 * whole renaming, and the records that have to keep the id they had, written out, since the new one is taken or too long.
 */
export function withOwnIds(record: OpenRecord, asked: Renaming): { renaming: Renaming; pinned: readonly Found[] } {
  const now = (id: string) => asked.get(id) ?? id;
  const renaming = new Map(asked);
  const pinned: Found[] = [];
  const taken = new Set(asked.values());
  for (const found of record.all) {
    const { item } = found;
    if (item.value.id !== undefined || asked.has(item.id)) continue;
    const id = ownId(found, now);
    if (id === undefined || id === item.id) continue;
    const owner = record.registry.get(id) ?? record.registry.former(id);
    const free = owner === undefined || owner.item === item;
    if (free && !taken.has(id) && id.length <= (longestId[found.kind] ?? Infinity)) renaming.set(item.id, id);
    else pinned.push(found);
    taken.add(id);
  }
  return { renaming, pinned };
}

function ownId({ name, item }: Found, now: (id: string) => string): string | undefined {
  if (name === "relations") {
    const { from, kind, to } = item.value as RelationEntry;
    return `${now(from)}-${kind}-${now(to)}`;
  }
  if (name !== "reports") return undefined;
  const { source, claim, statement } = item.value as LinkedReport;
  return `${now(source)}.${now(claim ?? statement ?? "")}`;
}

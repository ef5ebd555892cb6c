import type { DatingEntry } from "../model/dating.js";
import { offsetOf } from "../parse/annotations/tree.js";
import { datingsAt, referencesOf, type Reference } from "../parse/link/references.js";
import type { ItemsName } from "../parse/link/item.js";
import { addField, addItems } from "./entry.js";
import type { MapNode, OpenFile } from "./open-file.js";
import type { Found, OpenRecord } from "./open-record.js";
import type { Renaming } from "./own-ids.js";
import { commentAbove } from "./remove.js";
import { flowText } from "./spelling.js";

type Fields = Record<string, unknown>;

/** The fields in which two records have to agree to be the same one: a row a kind of record. */
const mustAgree: Readonly<Record<ItemsName, readonly string[]>> = {
  sources: [],
  actors: ["kind"],
  events: ["kind", "part"],
  statements: ["speaker", "for", "occasion", "answers"],
  claims: ["kind", "subject"],
  reports: ["source", "claim", "statement", "stance", "form", "ascribed", "act"],
  questions: ["kind", "state"],
  relations: ["from", "to", "kind"],
};

const defaults: Fields = { stance: "affirms", state: "open" };

/** The fields that both have, differently, though they would have to agree. */
export function disagreements(gone: Found, kept: Found): string[] {
  const [one, other] = [gone.item.value as Fields, kept.item.value as Fields];
  return mustAgree[gone.name].filter((name) => {
    const [a, b] = [one[name] ?? defaults[name], other[name] ?? defaults[name]];
    return a !== undefined && b !== undefined && !same(a, b);
  });
}

/** Adds to the record that stays what the other says and it does not. */
export function bringOver(record: OpenRecord, gone: Found, kept: Found, renaming: Renaming, comments: readonly string[]): void {
  const file = record.fileOf(kept.item.at());
  const entry = file.mapAt(kept.item.at());
  if (!entry) throw new Error(`the entry of ${kept.item.id} has no place`);
  const differing: string[] = [];
  const { maybe, ...brought } = broughtFields(gone, kept, renaming);
  const has = kept.item.value as Fields;
  const doubts = [...comments, ...settle(file, entry, gone.item.id, kept.item.id, has["maybe"], maybe)];
  for (const [name, value] of Object.entries(brought)) {
    const there = has[name];
    if (Array.isArray(value)) {
      const known = Array.isArray(there) ? there : there === undefined ? [] : [there];
      const more = value.filter((one) => !known.some((other) => same(one, other)));
      if (there === undefined || Array.isArray(there)) addItems(file, entry, name, more.map(flowText));
      else differing.push(...more.map((one) => `${name}: ${flowText(one)}`));
    } else if (there === undefined) addField(file, entry, name, flowText(value));
    else if (!same(there, value)) differing.push(`${name}: ${flowText(value)}`);
  }
  const lines = [...doubts, ...differing.map((words) => `${gone.item.id} had ${words}`)];
  commentAbove(file, offsetOf(entry), lines);
}

/** What either may be the same as, but for the two themselves, of which that is settled now. Gives back the comments of a list that is written anew. */
function settle(file: OpenFile, entry: MapNode, gone: string, kept: string, there: unknown, brought: unknown): string[] {
  const before = Array.isArray(there) ? there : [];
  const after = [...new Set([...before, ...(Array.isArray(brought) ? brought : [])])].filter((id) => id !== gone && id !== kept);
  if (same(before, after)) return [];
  const written = entry.items.find(({ key }) => key.value === "maybe")?.value;
  if (!written) {
    addField(file, entry, "maybe", flowText(after));
    return [];
  }
  const [start, end] = [offsetOf(written), file.endOf(written)];
  file.replace(start, end, flowText(after));
  return file.commentsIn(start, end);
}

/** The fields of the record that goes, as they read in the place of the one that stays. */
function broughtFields(gone: Found, kept: Found, renaming: Renaming): Fields {
  const { id: _id, formerly: _formerly, ...value } = structuredClone(gone.item.value) as Fields;
  const fields: Fields = value;
  const references = (referencesOf[gone.name] as (value: unknown) => Reference[])(gone.item.value);
  for (const { path, id } of references) setAt(fields, path, renaming.get(id) ?? id);
  if (gone.item.home !== undefined && gone.item.home !== kept.item.home) {
    for (const { dating } of datingsIn(fields)) dating.source ??= gone.item.home;
  }
  if (gone.name === "actors") {
    const names = [fields["name"], fields["short"]].filter((name) => typeof name === "string");
    const known = [(kept.item.value as Fields)["name"], (kept.item.value as Fields)["short"]];
    const other = names.filter((name) => !known.includes(name));
    if (other.length > 0) fields["aliases"] = [...((fields["aliases"] as unknown[] | undefined) ?? []), ...new Set(other)];
    delete fields["name"];
    delete fields["short"];
  }
  if (gone.name === "reports") {
    const quote = fields["quote"];
    const again = (fields["again"] as unknown[] | undefined) ?? [];
    if (!same(quote, (kept.item.value as Fields)["quote"])) fields["again"] = [quote, ...again];
    delete fields["quote"];
    delete fields["source"];
  }
  return fields;
}

function datingsIn(fields: Fields): { dating: { source?: string } }[] {
  const written = [
    fields["happened"],
    fields["said"],
    fields["holds"],
    ...((fields["roles"] as Fields[] | undefined) ?? []).map(({ when }) => when),
  ];
  return written.flatMap((one) => datingsAt(one as DatingEntry | DatingEntry[] | undefined, [])) as { dating: { source?: string } }[];
}

function setAt(fields: Fields, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1)!;
  const around = path.slice(0, -1).reduce<Fields | undefined>((here, step) => here?.[step] as Fields | undefined, fields);
  if (around && around[last] !== undefined) around[last] = value;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

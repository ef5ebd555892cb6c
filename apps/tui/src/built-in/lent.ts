import type { Dataset, When } from "@on-record/core/query";

type List = keyof Dataset;
/** Records of a list, or what they have, by the places of the records; undefined: this one has none. */
type Holders = (dataset: Dataset) => readonly (object | undefined)[];

const times: Readonly<Partial<Record<List, (dataset: Dataset) => readonly (When | undefined)[]>>> = {
  sources: ({ sources }) => sources.map(({ published }) => published),
  events: ({ events }) => events.map(({ happened }) => happened),
  statements: ({ statements }) => statements.map(({ said }) => said),
  claims: ({ claims }) => claims.map(({ holds }) => holds),
};

/**
 * What lies apart from the lists, by its field, and in which lists who has it: what times rest on, and the texts of sources. It is
 * most of what these lists have, stands last in each holder, and few questions ask for it.
 */
const lent = { datings: times, reasons: times, text: { sources: ({ sources }) => sources } } satisfies Record<
  string,
  Readonly<Partial<Record<List, Holders>>>
>;
type Field = keyof typeof lent;
const fields = Object.keys(lent) as Field[];
const holdersOf = (field: Field, list: List): Holders | undefined => (lent[field] as Partial<Record<List, Holders>>)[list];

/** A dataset in parts: its lists, and apart from them what is lent to these. */
export function keepRecord(dataset: Dataset): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(dataset)) {
    const apart = new Map<unknown, Set<string>>();
    for (const field of fields) {
      const holders = holdersOf(field, name as List)?.(dataset);
      if (!holders) continue;
      for (const holder of holders) if (holder) apart.set(holder, (apart.get(holder) ?? new Set()).add(field));
      parts[partOf(name, field)] = holders.map((holder) => (holder as Partial<Record<Field, unknown>> | undefined)?.[field] ?? null);
    }
    // A holder is a record of the list, or what stands in a field of one.
    const bare = (held: object): object => {
      const [gone, told] = [apart.get(held), Object.entries(held) as [string, object][]];
      return Object.fromEntries(told.flatMap(([field, of]) => (gone?.has(field) ? [] : [[field, apart.has(of) ? bare(of) : of]])));
    };
    parts[name] = apart.size === 0 ? value : (value as readonly object[]).map(bare);
  }
  return parts;
}

const partOf = (list: string, field: Field): string => `${list}.${field}`;

/** Whether a part is what is lent to a list, and no list itself. */
export const isLent = (part: string): boolean => part.includes(".");

/**
 * Lends to lists what lies apart from them, which is read when it is first asked for.
 * @param read reads a part.
 */
export function lender(dataset: Dataset, read: (part: string) => unknown): (list: string) => void {
  const waiting: Record<Field, Set<List>> = { datings: new Set(), reasons: new Set(), text: new Set() };
  const give = (field: Field) => {
    for (const list of waiting[field]) {
      const kept = read(partOf(list, field)) as readonly unknown[];
      holdersOf(field, list)!(dataset).forEach(
        (holder, at) => holder && Object.defineProperty(holder, field, { value: kept[at], enumerable: true }),
      );
    }
    waiting[field].clear();
  };
  // One for all holders, so that these are alike for the engine too.
  const asked = fields.map((field): readonly [Field, PropertyDescriptor] => [
    field,
    {
      get(this: Record<Field, unknown>) {
        give(field);
        return this[field];
      },
      enumerable: true,
      configurable: true,
    },
  ]);
  return (name) => {
    const list = name as List;
    for (const [field, property] of asked) {
      const holders = holdersOf(field, list)?.(dataset);
      if (!holders) continue;
      waiting[field].add(list);
      holders.forEach((holder) => holder && Object.defineProperty(holder, field, property));
    }
  };
}

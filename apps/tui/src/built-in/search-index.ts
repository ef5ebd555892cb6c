import { type Dataset, type GroupsOf, searched } from "@on-record/core/query";

/** What core searches: words, and the texts that have each. */
export type SearchIndex = { readonly words: readonly string[]; readonly unitsOf: GroupsOf<string, Unit> };
type Unit = { readonly weight: (typeof searched)[number]; readonly rows: readonly number[]; readonly source: number };

/** In columns, lists one after the other, since a question asks for few words and few texts. `first…`: where each list begins. */
export type KeptIndex = {
  readonly words: readonly string[];
  /** Of each word: the places of its texts. */
  readonly firstUnit: readonly number[];
  readonly units: readonly number[];
  /** Of each text: its field by place, its source, its rows. */
  readonly fields: readonly number[];
  readonly sources: readonly number[];
  readonly firstRow: readonly number[];
  readonly rows: readonly number[];
};

export function keepIndex({ words, unitsOf }: SearchIndex): KeptIndex {
  const places = new Map<Unit, number>();
  const placeOf = (unit: Unit) => places.get(unit) ?? (places.set(unit, places.size), places.size - 1);
  const having = words.map((word) => unitsOf.of(word).map(placeOf));
  const all = [...places.keys()];
  return {
    words,
    firstUnit: starts(having),
    units: having.flat(),
    fields: all.map(({ weight }) => searched.indexOf(weight)),
    sources: all.map(({ source }) => source),
    firstRow: starts(all.map(({ rows }) => rows)),
    rows: all.flatMap(({ rows }) => rows),
  };
}

/** Where each list begins if they stand one after the other, and where the last one ends. */
function starts(lists: readonly (readonly number[])[]): number[] {
  const first = [0];
  for (const list of lists) first.push(first.at(-1)! + list.length);
  return first;
}

export function readIndex({ words, firstUnit, units, fields, sources, firstRow, rows }: KeptIndex, _dataset: Dataset): SearchIndex {
  const unit = (at: number): Unit => ({
    weight: searched[fields[at]!]!,
    rows: rows.slice(firstRow[at], firstRow[at + 1]),
    source: sources[at]!,
  });
  return {
    words,
    unitsOf: {
      of: (word) => {
        const place = words.indexOf(word);
        return place < 0 ? [] : units.slice(firstUnit[place], firstUnit[place + 1]).map(unit);
      },
      has: (word) => words.includes(word),
      keys: () => words.values(),
    },
  };
}

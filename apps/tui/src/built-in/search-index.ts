import { type Dataset, type GroupsOf, searched } from "@on-record/core/query";

/** What core searches: words, and the texts that have each. */
export type SearchIndex = { readonly words: readonly string[]; readonly unitsOf: GroupsOf<string, Unit> };
type Unit = { readonly weight: (typeof searched)[number]; readonly rows: readonly number[]; readonly source: number };

export type KeptIndex = {
  readonly words: readonly string[];
  /** Of each text: its field by place, its source, its rows. */
  readonly units: readonly (readonly [field: number, source: number, rows: readonly number[]])[];
  /** Of each word: the places of its texts. */
  readonly unitsOf: readonly (readonly number[])[];
};

export function keepIndex({ words, unitsOf }: SearchIndex): KeptIndex {
  const places = new Map<Unit, number>();
  const placeOf = (unit: Unit) => places.get(unit) ?? (places.set(unit, places.size), places.size - 1);
  const having = words.map((word) => unitsOf.of(word).map(placeOf));
  return {
    words,
    units: [...places.keys()].map(({ weight, source, rows }) => [searched.indexOf(weight), source, rows]),
    unitsOf: having,
  };
}

export function readIndex(kept: KeptIndex, _dataset: Dataset): SearchIndex {
  // By places: to take a list apart by names makes an object for each of them.
  const units = kept.units.map((unit): Unit => ({ weight: searched[unit[0]]!, rows: unit[2], source: unit[1] }));
  const places = new Map(kept.words.map((word, at) => [word, at]));
  return {
    words: kept.words,
    unitsOf: {
      of: (word) => (kept.unitsOf[places.get(word) ?? -1] ?? []).map((at) => units[at]!),
      has: (word) => places.has(word),
      keys: () => kept.words.values(),
    },
  };
}

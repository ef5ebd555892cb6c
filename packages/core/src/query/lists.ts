/** A list of numbers for each of many things, held flat: the list of `at` is `values[first[at]] … values[first[at + 1] - 1]`. */
export type Lists = { readonly first: Int32Array; readonly values: Int32Array };

/** Packs the places of values, a list for each item in order. */
export function pack<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
  placeOf: ReadonlyMap<string, number>,
): Lists {
  const first = new Int32Array(items.length + 1);
  const values: number[] = [];
  items.forEach((item, at) => {
    for (const value of valuesOf(item)) values.push(placeOf.get(value)!);
    first[at + 1] = values.length;
  });
  return { first, values: Int32Array.from(values) };
}

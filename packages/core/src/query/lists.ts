/** A list of numbers for each of many things, held flat: the list of `at` is `values[first[at]] … values[first[at + 1] - 1]`. */
export type Lists = { readonly first: Int32Array; readonly values: Int32Array };

/** Packs lists, one for each item in order. */
export function pack<Item>(items: readonly Item[], listOf: (item: Item, at: number) => readonly number[]): Lists {
  const first = new Int32Array(items.length + 1);
  const values: number[] = [];
  items.forEach((item, at) => {
    for (const value of listOf(item, at)) values.push(value);
    first[at + 1] = values.length;
  });
  return { first, values: Int32Array.from(values) };
}

/** The same pairs the other way round: for each of `count` values, the items whose list has it, in order. */
export function invert({ first, values }: Lists, count: number): Lists {
  const starts = new Int32Array(count + 1);
  for (const value of values) starts[value + 1]!++;
  for (let at = 0; at < count; at++) starts[at + 1]! += starts[at]!;
  const fill = starts.slice(0, count);
  const inverse = new Int32Array(values.length);
  for (let item = 0; item + 1 < first.length; item++) {
    for (let at = first[item]!; at < first[item + 1]!; at++) inverse[fill[values[at]!]!++] = item;
  }
  return { first: starts, values: inverse };
}

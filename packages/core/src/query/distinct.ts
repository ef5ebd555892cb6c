/** Each value once, by code units. */
export function distinct<Value extends string>(values: readonly Value[]): readonly Value[] {
  return values.length < 2 ? values : [...new Set(values)].sort();
}

/** The name of the page that stands in where a record has nothing of a kind, which no id can be. It is taken out of the export again. */
export const reservedName = "none_of_this_kind";

/** A static export refuses a route without a single page: where the record has no such thing, one reserved name stands in. */
export function reserved<P extends Record<string, string>>(params: P[], shape: P): P[] {
  if (params.length > 0) return params;
  return [Object.fromEntries(Object.keys(shape).map((key) => [key, reservedName])) as P];
}

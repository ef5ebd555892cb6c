/** What the fragment of an address carries beside the query: where one stands, and what the drawing shows. */
export type Place = {
  /** The id that the address leads to. */
  readonly at?: string | undefined;
  /** The window of the drawing, as EDTF. */
  readonly span?: string | undefined;
};

/** Reads `#id`, `#span=2024`, `#at=id&span=2024`. What nobody can have written on purpose (a lone `%`) is no place. */
export function placeOf(hash: string): Place {
  const text = hash.replace(/^#/, "");
  if (!/^(?:at|span)=/.test(text)) return { at: decoded(text) };
  const parts = new URLSearchParams(text);
  return { at: parts.get("at") || undefined, span: parts.get("span") || undefined };
}

/** The fragment of a place, with its `#`, or nothing. A place that is only an id is a plain link to it. */
export function fragmentOf({ at, span }: Place): string {
  if (!span) return at ? `#${encodeURIComponent(at)}` : "";
  const where = at ? `at=${encodeURIComponent(at)}&` : "";
  return `#${where}span=${encodeURIComponent(span).replaceAll("%2F", "/")}`;
}

/** The id that the address leads to, if it has one. */
export const idInAddress = (): string | undefined => placeOf(location.hash).at;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text) || undefined;
  } catch {
    return undefined;
  }
}

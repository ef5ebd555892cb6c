/** The id that the address leads to. Undefined: it has none, or one that nobody can have written on purpose (a lone `%`). */
export function idInAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

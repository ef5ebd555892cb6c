/** The id that an address names last, without an ending that a page or its data may have. Undefined: it names none. */
export function idInPath(path: string): string | undefined {
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  try {
    return (
      decodeURIComponent(last)
        .trim()
        .toLowerCase()
        .replace(/\.(html|json|png)$/, "") || undefined
    );
  } catch {
    return undefined;
  }
}

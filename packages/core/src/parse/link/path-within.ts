/** A path written in one file of a record (`own`), told from the record’s folder; nothing if it leaves that folder. */
export function pathWithin(own: string, written: string): string | undefined {
  if (/^(?:[a-z]:|[/\\])/i.test(written) || written.includes("\\") || written.includes("\0")) return undefined;
  const parts = own.split("/").slice(0, -1);
  for (const part of written.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.length > 0 ? parts.join("/") : undefined;
}

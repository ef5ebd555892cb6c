/**
 * A text as search sees it: without case, accents and characters that cannot be seen. One code point becomes none, one
 * or more (ﬁ → fi), so the way back to the original goes by `foldPoint`.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let folded = "";
  for (const point of text) folded += foldPoint(point);
  return folded;
}

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** One code point folded. Lower-casing by single code points keeps clear of rules that look at neighbours (final sigma). */
export function foldPoint(point: string): string {
  if (point < "\x80") return point.toLowerCase();
  const folded = point
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
  return folded.replace(/ς/g, "σ").replace(/ß/g, "ss").replace(/ı/g, "i");
}

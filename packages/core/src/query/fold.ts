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

// Letters that Unicode does not take apart, though a person who has not got them on the keyboard does.
const undivided: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ς: "σ",
};

/** One code point folded. Lower-casing by single code points keeps clear of rules that look at neighbours (final sigma). */
export function foldPoint(point: string): string {
  if (point < "\x80") return point.toLowerCase();
  const divided = point.toLowerCase().normalize("NFKD").toLowerCase();
  return divided.replace(/[\p{M}\p{Cf}]/gu, "").replace(/[^\x00-\x7f]/gu, (letter) => undivided[letter] ?? letter);
}

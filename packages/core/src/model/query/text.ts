/**
 * A text to look for as every face writes it: composed, invisible characters taken out, one space between words. Empty
 * if it has no letter and no digit, since there is then nothing to look for.
 */
export function canonicalText(text: string): string {
  const visible = text.replace(/[\p{Cf}\p{Cs}]/gu, "").replace(/[\p{Cc}\s]+/gu, " ");
  const composed = visible.normalize("NFC").trim();
  return /[\p{L}\p{N}]/u.test(composed) ? composed : "";
}

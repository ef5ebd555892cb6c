import { cleanText } from "@on-record/core/query";

/** What the static fonts have: Latin with its extensions, and the signs of a text. What draws would ask another host for the rest. */
const has =
  /^[\x20-\x7e\xa0-\u024f\u1e02-\u1ef9\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2212]$/;

/**
 * A text as a card can show it: clean, composed, no longer than `length` signs, cut between words. Undefined: it is written with
 * letters that the fonts of the cards have not, and a text with holes would be worse than none.
 */
export function settable(text: string, length: number): string | undefined {
  const signs = [...cleanText(text).normalize("NFC")];
  if (signs.some((sign) => /\p{L}|\p{N}/u.test(sign) && !has.test(sign))) return undefined;
  const kept = signs
    .filter((sign) => has.test(sign))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  if (kept.length <= length) return kept;
  return `${kept
    .slice(0, length)
    .replace(/\s+\S*$/, "")
    .replace(/[\s,;:.–—-]+$/, "")} …`;
}

import type { Span } from "../../model/selector.js";
import { unseen } from "./fold.js";

/**
 * Whether a stretch begins or ends inside a word or a number: “aware” in “unaware”, “500” in “12,500”. Such words stand in the
 * text to the letter, and may say what the text does not. In a script that is written without spaces nothing is cut.
 */
export function cutsWord(text: string, { start, end }: Span): boolean {
  return isInside(text, start) || isInside(text, end);
}

function isInside(text: string, offset: number): boolean {
  const around = `${before(text, offset)}\u0000${after(text, offset)}`;
  return (insideWord.test(around) && !newSentence.test(around)) || insideNumber.test(around);
}

// NUL, which no text has, marks the place.
const insideWord = /[\p{L}\p{N}]\p{M}*\0[\p{L}\p{N}]/u;
// Lines of a page that lost their break: “Share this storyThe gates were shut”.
const newSentence = /[\p{Ll}\p{Nd}]\p{M}*\0\p{Lu}/u;
const insideNumber = /\p{Nd}(?:[.,]\0|\0[.,])\p{Nd}/u;

/** How many characters around a place are looked at. */
const near = 8;
/** Written without spaces: whether two of its letters belong to one word cannot be seen. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const seen = (characters: readonly string[]): string =>
  characters
    .filter((character) => !unseen.test(character))
    .join("")
    .replace(unspaced, " ");
const before = (text: string, offset: number): string => seen(Array.from(text.slice(Math.max(0, offset - 2 * near), offset)).slice(-near));
const after = (text: string, offset: number): string => seen(Array.from(text.slice(offset, offset + 2 * near)).slice(0, near));

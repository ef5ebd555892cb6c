import { type Line, lettersOf, type Piece } from "./line.js";
import { graphemes, widthOf } from "./width.js";

/** Where a line begins and ends in the text it was wrapped from (UTF-16, end excluded). Blanks at a break belong to none. */
type Stretch = { readonly start: number; readonly end: number };

/** Breaks a text between words so that no line is wider than `width`; a word that is wider itself is cut. */
export function wrapText(text: string, width: number): string[] {
  return stretches(text, Math.max(1, width)).map(({ start, end }) => text.slice(start, end));
}

/** Entries one after the other with `gap` between, in lines that are broken between entries where that can be. */
export function wrapEntries(entries: readonly string[], gap: string, width: number): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const joined = lines.length > 0 ? `${lines.at(-1)}${gap}${entry}` : entry;
    if (lines.length > 0 && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(entry);
  }
  return lines.flatMap((text) => wrapText(text, width));
}

/** As `wrapText`, for a line with styles. */
export function wrapLine(pieces: Line, width: number): Line[] {
  const text = lettersOf(pieces);
  if (widthOf(text) <= width && text === text.trimEnd()) return [pieces];
  return stretches(text, Math.max(1, width)).map((stretch) => cut(pieces, stretch));
}

/** `first` stands before the first line, as many blanks before the others. */
export function hanging(first: Line, pieces: Line, width: number): Line[] {
  const indent = widthOf(lettersOf(first));
  const lines = wrapLine(pieces, width - indent);
  if (lines.length === 1) return [first.concat(lines[0]!)];
  const blanks: Line = [{ text: " ".repeat(indent), style: {} }];
  return lines.map((one, index) => (index === 0 ? first : blanks).concat(one));
}

function stretches(text: string, width: number): Stretch[] {
  if (widthOf(text) <= width) return [{ start: 0, end: text.trimEnd().length }];
  const lines: Stretch[] = [];
  let [start, end, used] = [0, 0, 0];
  const close = (next: number) => {
    lines.push({ start, end });
    [start, end, used] = [next, next, 0];
  };
  for (const { 0: token, index } of text.matchAll(/\s*\S+/g)) {
    const word = token.trimStart();
    const wordStart = index + token.length - word.length;
    const space = lines.length > 0 && used === 0 ? 0 : token.length - word.length;
    const wide = widthOf(word);
    if (used > 0 && used + space + wide > width) close(wordStart);
    if (wide <= width) {
      // Blanks at the very beginning give way to a word that needs their room.
      const kept = used === 0 && space + wide > width ? 0 : space;
      if (used === 0 && kept === 0) start = wordStart;
      used += kept + wide;
      end = wordStart + word.length;
      continue;
    }
    let at = wordStart;
    if (used === 0) start = wordStart;
    for (const one of graphemes(word)) {
      const wideOne = widthOf(one);
      if (used > 0 && used + wideOne > width) close(at);
      used += wideOne;
      at += one.length;
      end = at;
    }
  }
  if (end > start || lines.length === 0) lines.push({ start, end });
  return lines;
}

function cut(pieces: Line, { start, end }: Stretch): Line {
  const found: Piece[] = [];
  let at = 0;
  for (const one of pieces) {
    const text = one.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== "") found.push({ text, style: one.style });
    at += one.text.length;
  }
  return found;
}

import { type Dataset, highlight, type SourceId } from "@on-record/core/query";
import type { Colour, Line, Piece, Style } from "./line.js";
import { piece } from "./line.js";
import { type Signs, signsOf } from "./signs.js";
import { type Theme, themes } from "./themes.js";

/** How a record is drawn: with which signs, and each source in which colour. */
export type Looks = { readonly signs: Signs; readonly colourOf: (source: SourceId) => Colour | undefined };

/** A source's colour follows from its place in the record. The theme says which colours there are. */
export function looksOf(dataset: Dataset, ascii: boolean, theme: Theme = "terminal"): Looks {
  const order: readonly Colour[] = themes[theme];
  const places = new Map(dataset.sources.map((source, place) => [source.id, order[place]]));
  return { signs: signsOf(ascii), colourOf: (source) => places.get(source) };
}

/** A source's id in its colour. */
export function idPiece(looks: Looks, source: SourceId): Piece {
  const colour = looks.colourOf(source);
  const style = idStyles.get(colour) ?? { bold: true, colour };
  idStyles.set(colour, style);
  return piece(source, style);
}

const idStyles = new Map<Colour | undefined, Style>();

/** Which letters of a source are drawn in reverse: what was looked for, if it is in them, else all of them if they are selected. */
export function sourceWords(words: string, { selected = false, sought }: { selected?: boolean; sought?: string | undefined }): Line {
  const found = sought === undefined ? [] : highlight(words, sought);
  if (found.length === 0) return [piece(words, { reverse: selected })];
  const pieces: Line[] = [];
  let at = 0;
  for (const { start, end } of found) {
    pieces.push([piece(words.slice(at, start)), piece(words.slice(start, end), { reverse: true })]);
    at = end;
  }
  return [...pieces.flat(), piece(words.slice(at))].filter(({ text }) => text !== "");
}

/** Words of a source between the marks that nothing else is drawn with. */
export const quotation = (looks: Looks, source: SourceId, words: string, selected = false, sought?: string): Line => {
  const mark = { colour: looks.colourOf(source) };
  return [piece(looks.signs.open, mark), ...sourceWords(words, { selected, sought }), piece(looks.signs.close, mark)];
};

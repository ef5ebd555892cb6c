import { cleanText } from "@on-record/core/query";

/** The sixteen colours of the terminal that are used; what they look like is the terminal's business. */
export const colours = [
  "red",
  "green",
  "yellow",
  "blue",
  "magenta",
  "cyan",
  "bright-green",
  "bright-yellow",
  "bright-blue",
  "bright-magenta",
  "bright-cyan",
] as const;
export type Colour = (typeof colours)[number];

export type Style = {
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly underline?: boolean;
  readonly reverse?: boolean;
  readonly colour?: Colour | undefined;
};

/** Some characters in one style. They are safe to print: pieces are made by `piece` alone, which cleans them. */
export type Piece = { readonly text: string; readonly style: Style };

/** One line of a screen or of a command's output. */
export type Line = readonly Piece[];

const plainStyle: Style = Object.freeze({});
const boldStyle: Style = Object.freeze({ bold: true });
const dimStyle: Style = Object.freeze({ dim: true });

export const piece = (text: string, style: Style = plainStyle): Piece => ({ text: cleanText(text), style });
export const bold = (text: string, style?: Style): Piece => piece(text, style ? { ...style, bold: true } : boldStyle);
export const dim = (text: string, style?: Style): Piece => piece(text, style ? { ...style, dim: true } : dimStyle);

/** A line of strings and pieces: `line("said by ", bold("Pashinyan"))`. */
export function line(...parts: readonly (string | Piece | Line)[]): Line {
  const pieces: Piece[] = [];
  for (const part of parts) {
    if (typeof part !== "string") {
      if ("text" in part) pieces.push(part);
      else for (const one of part) pieces.push(one);
    } else if (part !== "") pieces.push(piece(part));
  }
  return pieces;
}

/** The same line with something added to the style of all its pieces. */
export const restyled = (pieces: Line, style: Style): Line => pieces.map((one) => ({ text: one.text, style: { ...one.style, ...style } }));

/** The characters of a line, without their styles. */
export const lettersOf = (pieces: Line): string => pieces.map((one) => one.text).join("");

export const blank: Line = [];

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

/**
 * A line of strings and pieces: `line("said by ", bold("Pashinyan"))`. Its loops go by places, as thousands of lines are made by
 * a program that has just begun: there a loop over values makes an object at each step.
 */
export function line(...parts: readonly (string | Piece | Line)[]): Line {
  const pieces: Piece[] = [];
  for (let nth = 0; nth < parts.length; nth++) {
    const part = parts[nth]!;
    if (typeof part === "string") {
      if (part !== "") pieces.push(piece(part));
    } else if ("text" in part) pieces.push(part);
    else for (let at = 0; at < part.length; at++) pieces.push(part[at]!);
  }
  return pieces;
}

/** The same line with something added to the style of all its pieces. */
export const restyled = (pieces: Line, style: Style): Line => pieces.map((one) => ({ text: one.text, style: { ...one.style, ...style } }));

/** The characters of a line, without their styles. */
export function lettersOf(pieces: Line): string {
  let letters = "";
  for (let at = 0; at < pieces.length; at++) letters += pieces[at]!.text;
  return letters;
}

export const blank: Line = [];

import { type Colour, colours, lettersOf, type Line, type Style } from "./line.js";

/** `styles`: bold, dim, underline and reverse, which NO_COLOR leaves. Without either a line is its letters. */
export type Paint = { readonly styles: boolean; readonly colours: boolean };

export const noPaint: Paint = { styles: false, colours: false };

const codes = Object.fromEntries(
  colours.map((colour) => {
    const base = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"].indexOf(colour.replace("bright-", ""));
    return [colour, base + (colour.startsWith("bright-") ? 90 : 30)];
  }),
) as Readonly<Record<Colour, number>>;

/** Lines as one text, without blanks at their ends. In one step, since to join a line, cut its end and join it again makes three texts of each. */
export function paintedText(lines: readonly Line[], paint: Paint): string {
  const parts: string[] = [];
  for (let nth = 0; nth < lines.length; nth++) {
    const pieces = lines[nth]!;
    if (paint.styles) {
      parts.push(painted(pieces, paint).trimEnd(), "\n");
      continue;
    }
    let end = pieces.length;
    let last = "";
    while (end > 0 && (last = pieces[end - 1]!.text.trimEnd()) === "") end--;
    for (let at = 0; at < end - 1; at++) parts.push(pieces[at]!.text);
    parts.push(last, "\n");
  }
  return parts.join("");
}

/** A line as a terminal takes it. Every style is closed where it ends, so that lines can be written in any order. */
export function painted(pieces: Line, paint: Paint): string {
  if (!paint.styles) return lettersOf(pieces);
  let written = "";
  let open = "";
  for (const { text, style } of pieces) {
    const wanted = codeOf(style, paint);
    if (wanted !== open) written += (open === "" ? "" : "\x1b[0m") + (wanted === "" ? "" : `\x1b[${wanted}m`);
    open = wanted;
    written += text;
  }
  return open === "" ? written : `${written}\x1b[0m`;
}

function codeOf({ bold, dim, underline, reverse, colour }: Style, paint: Paint): string {
  // One code ends both bold and dim, and what draws the screen takes the one for the end of the other: a piece is one of them.
  const parts = [bold && 1, dim && !bold && 2, underline && 4, reverse && 7, paint.colours && colour && codes[colour]];
  return parts.filter(Boolean).join(";");
}

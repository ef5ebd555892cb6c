import { graphemes, isSimple, widthOf } from "../../text/width.js";

/** What one column of a line shows, as a number: equal numbers show the same. `cell` tells what it stands for. */
export type CellId = number;

/** The character, and the SGR parameters that it is drawn in. A wide one fills two columns, the second without text. */
export type Cell = { readonly text: string; readonly style: string };

/** A column in which nothing is seen, whatever the style: what is bold, dim or coloured about a blank is not seen either. */
export const blankCell: CellId = 0;

const cells: Cell[] = [{ text: " ", style: "" }];
const weights: number[] = [0];
const ids = new Map<string, CellId>();

export const cell = (id: CellId): Cell => cells[id]!;

/** How many bytes it takes to write a cell, its style left out. A blank one seldom has to be written. */
export const weightOf = (id: CellId): number => weights[id]!;

function idOf(text: string, style: string): CellId {
  if (text === " " && !isSeenOnBlanks(style)) return blankCell;
  const key = `${style}m${text}`;
  let id = ids.get(key);
  if (id === undefined) {
    id = cells.push({ text, style }) - 1;
    ids.set(key, id);
    weights.push(Buffer.byteLength(text));
  }
  return id;
}

/** Underlined and reversed blanks are seen. */
export const isSeenOnBlanks = (style: string): boolean => /(^|;)[47](;|$)/.test(style);

const sequence = /\x1b\[([0-9;]*)m/g;

/** A line with SGR sequences as its cells. Anything else that begins with an escape is not drawn by this program. */
export function cellsOf(line: string): CellId[] {
  const found: CellId[] = [];
  let style = "";
  let at = 0;
  const take = (text: string) => {
    const simple = isSimple(text);
    for (const one of simple ? text : graphemes(text)) {
      const wide = simple ? 1 : widthOf(one);
      if (wide === 0) continue;
      found.push(idOf(one, style));
      if (wide === 2) found.push(idOf("", style));
    }
  };
  for (const { 0: whole, 1: codes = "", index } of line.matchAll(sequence)) {
    take(line.slice(at, index));
    at = index + whole.length;
    style = styleAfter(style, codes);
  }
  take(line.slice(at));
  return found;
}

/** Where the blanks at the end of a line begin. */
export function endOf(cells: readonly CellId[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === blankCell) length--;
  return length;
}

/** Parameters in the order in which they came; 0 and nothing end all, 22, 24, 27 and 39 end what they are for. */
function styleAfter(style: string, codes: string): string {
  const ends: Readonly<Record<string, RegExp>> = { "22": /^[12]$/, "24": /^4$/, "27": /^7$/, "39": /^(3[0-7]|9[0-7])$/ };
  let open = style === "" ? [] : style.split(";");
  for (const code of codes === "" ? ["0"] : codes.split(";")) {
    const end = ends[code];
    if (code === "0") open = [];
    else if (end) open = open.filter((each) => !end.test(each));
    else if (!open.includes(code)) open.push(code);
  }
  return open.toSorted().join(";");
}
